package cn.petition.workflow.conference;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.MeetingKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Joint conferences, coordination meetings and consultations: planned with an agenda of matters, held, and ended by
 * minutes; what they decide becomes tasks.
 */
@Component
class MeetingBook implements LedgerBook {

    /** Minutes are expected a week after the meeting where the office sets no other day; practice, not law. */
    private static final int DAYS_FOR_MINUTES = 7;

    @Override
    public LedgerKind kind() {
        return LedgerKind.MEETING;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(
                                must(LedgerFact.FORM).called("会议种类").among(MeetingKind.class),
                                must(LedgerFact.HELD_ON).called("会议日期"),
                                must(LedgerFact.PLACE),
                                must(LedgerFact.LEADER).called("主持人"),
                                may(LedgerFact.LEADER_POST).called("主持人职务"),
                                participants("参加单位"),
                                may(LedgerFact.CONTENT).called("议题"))
                        .title(Ask.MUST)
                        .matters(Ask.MAY)
                        .explained("议程中的事项可以现在填写，也可以在举行之前从事项页面逐件加入。");
            case AMEND ->
                StepShape.of(
                        may(LedgerFact.HELD_ON).called("会议日期"),
                        may(LedgerFact.PLACE),
                        may(LedgerFact.LEADER).called("主持人"),
                        may(LedgerFact.LEADER_POST).called("主持人职务"),
                        may(LedgerFact.PARTICIPANTS).called("参加单位").hint("一行一个单位。"),
                        may(LedgerFact.CONTENT).called("议题"));
            case ADD_MATTER -> StepShape.of(may(LedgerFact.REASON).called("列入议程的理由")).matters(Ask.MUST);
            case REMOVE_MATTER -> StepShape.of(must(LedgerFact.REASON).called("移出议程的理由")).matters(Ask.MUST);
            case HOLD ->
                StepShape.of(participants("实到单位"), may(LedgerFact.LEADER).called("主持人"))
                        .due(Ask.MAY)
                        .explained("日期填写会议实际举行之日；期限是印发纪要的期限，不填为会后 7 日。议定事项在登记之后逐项新建为任务。");
            case MINUTES ->
                StepShape.of(must(LedgerFact.MINUTES), may(LedgerFact.DOCUMENT_NUMBER).called("纪要文号"))
                        .explained("纪要印发后会议办结，可以打印；议定事项由各任务继续跟踪。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("重新整理的理由")).due(Ask.MAY);
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("取消理由"));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    private static LedgerField participants(String label) {
        return must(LedgerFact.PARTICIPANTS).called(label).hint("一行一个单位。");
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        return switch (action) {
            case BEGIN -> change.until(change.facts().date(LedgerFact.HELD_ON).orElseThrow());
            case AMEND -> {
                var day = change.facts().date(LedgerFact.HELD_ON);
                yield day.isPresent() ? change.until(day.get()) : change;
            }
            case HOLD -> held(change, moment);
            default -> change;
        };
    }

    private static LedgerChange held(LedgerChange change, LedgerMoment moment) {
        var minutesDue = change.dueOn() == null ? moment.on().plusDays(DAYS_FOR_MINUTES) : change.dueOn();
        if (minutesDue.isBefore(moment.on())) {
            throw new ActionRefused("MinutesFollowTheMeeting", "印发纪要的期限早于会议举行之日，请重新填写。", null);
        }
        return new LedgerChange(
                change.facts().with(LedgerFact.HELD_ON, moment.on()),
                change.responsible(),
                minutesDue,
                change.added(),
                change.removed(),
                change.other(),
                change.document());
    }
}
