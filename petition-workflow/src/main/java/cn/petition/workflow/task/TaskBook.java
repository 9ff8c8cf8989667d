package cn.petition.workflow.task;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of tasks: given with owner and day, reported by the owner, confirmed by the office that gave them. */
@Component
class TaskBook implements LedgerBook {

    private final LedgerEntries entries;
    private final Organs organs;
    private final TaskComesFromADecision comesFromADecision = new TaskComesFromADecision();
    private final TaskGoesToAnOrganBelow goesBelow = new TaskGoesToAnOrganBelow();
    private final TaskDayLiesAhead dayLiesAhead = new TaskDayLiesAhead();
    private final ConfirmedBySomebodyElse confirmedBySomebodyElse = new ConfirmedBySomebodyElse();

    TaskBook(LedgerEntries entries, Organs organs) {
        this.entries = entries;
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.TASK;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(must(LedgerFact.CONTENT).called("任务要求"), may(LedgerFact.PERSON_IN_CHARGE))
                        .title(Ask.MUST)
                        .responsible(Ask.MUST)
                        .due(Ask.MUST)
                        .matters(Ask.MAY)
                        .explained("任务从接访、会议或者督查中提出，责任单位在期限内完成并上报，由本机关确认办结。");
            case NOTE -> StepShape.of(must(LedgerFact.REMARK).called("进展情况"));
            case REPORT_DONE ->
                StepShape.of(must(LedgerFact.RESULT).called("完成情况")).explained("上报后由提出任务的机关确认。");
            case CLOSE -> StepShape.of(may(LedgerFact.REMARK).called("确认意见")).explained("确认任务已经完成；上报的人不能自己确认。");
            case RETURN ->
                StepShape.of(must(LedgerFact.REASON).called("退回理由")).due(Ask.MAY).explained("退回责任单位继续办理，可以重新确定期限。");
            case EXTEND ->
                StepShape.of(must(LedgerFact.REASON).called("延期理由"), must(LedgerFact.APPROVED_BY)).due(Ask.MUST);
            case HAND_OVER ->
                StepShape.of(must(LedgerFact.REASON).called("移交理由"), may(LedgerFact.PERSON_IN_CHARGE))
                        .responsible(Ask.MUST)
                        .due(Ask.MAY);
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("重新办理的理由")).due(Ask.MUST);
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("撤销理由"));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        UUID office = entry == null ? Objects.requireNonNull(line).office() : entry.office();
        if (line != null) {
            comesFromADecision.check(line.parent() == null ? null : entries.find(line.parent()).orElseThrow(), office);
        }
        if (change.responsible() != null) {
            goesBelow.check(organ(change.responsible()), organ(office), moment.on());
        }
        if (change.dueOn() != null) {
            dayLiesAhead.check(change.dueOn(), moment.on());
        }
        if (entry != null) {
            checkStep(entry, action, change, moment);
        }
        return change;
    }

    private void checkStep(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        switch (action) {
            case EXTEND -> dayLiesAhead.checkExtension(Objects.requireNonNull(change.dueOn()), entry.dueOn());
            case HAND_OVER -> {
                if (Objects.equals(change.responsible(), entry.responsible())) {
                    throw new ActionRefused("HandedToAnother", "责任单位没有变化，请选择另一个单位。", null);
                }
            }
            case CLOSE ->
                confirmedBySomebodyElse.check(
                        entries.history(entry.id()), Objects.requireNonNull(moment.by()).officer());
            default -> {}
        }
    }

    private Organ organ(UUID id) {
        return organs.findById(id).orElseThrow();
    }
}
