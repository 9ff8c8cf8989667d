package cn.petition.workflow.reception;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.ReceptionForm;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ledger of receptions: one line is one session of leaders, scheduled, published, held and put in order (Art. 18; before,
 * 《信访条例》第十条: 负责人信访接待日).
 */
@Component
class ReceptionBook implements LedgerBook {

    private static final int DAYS_TO_PUT_IN_ORDER = 7;

    private final Organs organs;
    private final PublishedBeforeItsDay publishedBeforeItsDay = new PublishedBeforeItsDay();
    private final JointSessionIsHeldTogether heldTogether = new JointSessionIsHeldTogether();

    ReceptionBook(Organs organs) {
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.RECEPTION;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN, AMEND ->
                StepShape.of(
                                must(LedgerFact.FORM).among(ReceptionForm.class),
                                must(LedgerFact.LEADER).called("接访领导"),
                                must(LedgerFact.LEADER_POST),
                                may(LedgerFact.DUTIES),
                                may(LedgerFact.HOURS).hint("例如：上午9:00至11:30"),
                                must(LedgerFact.PLACE))
                        .title(action == LedgerAction.BEGIN ? Ask.MUST : Ask.NO)
                        .responsible(Ask.MAY)
                        .due(Ask.MUST)
                        .explained("期限填接访之日。与下级机关联合接访的，由上级机关建账，责任单位填该下级机关，全市只计一场。");
            case ANNOUNCE ->
                StepShape.of(must(LedgerFact.BASIS).called("公示载体").hint("例如：政府门户网站、接待场所公示栏"))
                        .explained("公示姓名、职务、分管工作、时间、地点和形式，方便群众按时来访（接待日的公布原见《信访条例》第十条）。");
            case HOLD, CORRECT ->
                StepShape.of(
                                must(LedgerFact.LEADER_TIMES),
                                must(LedgerFact.BATCHES),
                                must(LedgerFact.PETITIONER_TIMES),
                                may(LedgerFact.CONTENT).called("接访情况"))
                        .matters(Ask.MAY);
            case CLOSE ->
                StepShape.of(may(LedgerFact.REMARK).called("整理意见"))
                        .explained("当场议定的事情已经建立任务、来访已经登记的，办结本场接访；任务另在任务台账中办理。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("重新整理的理由"));
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("取消理由"));
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
        if (change.responsible() != null) {
            heldTogether.check(organ(change.responsible()), organ(office));
        }
        if (action == LedgerAction.ANNOUNCE && entry != null) {
            publishedBeforeItsDay.check(entry.dueOn(), moment.on());
        }
        if (action == LedgerAction.HOLD) {
            return held(change, moment);
        }
        return change;
    }

    private static LedgerChange held(LedgerChange change, LedgerMoment moment) {
        return new LedgerChange(
                change.facts(),
                change.responsible(),
                moment.on().plusDays(DAYS_TO_PUT_IN_ORDER),
                change.added(),
                change.removed(),
                change.other(),
                change.document());
    }

    private Organ organ(UUID id) {
        return organs.findById(id).orElseThrow(NotFound::new);
    }
}
