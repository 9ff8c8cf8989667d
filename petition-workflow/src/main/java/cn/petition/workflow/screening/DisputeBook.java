package cn.petition.workflow.screening;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.DisputeKind;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Disputes that were screened (矛盾纠纷): who found it, who resolves it until when, and how it goes up a level. */
@Component
class DisputeBook implements LedgerBook {

    private static final Set<LedgerAction> DECIDING = EnumSet.of(
            LedgerAction.START,
            LedgerAction.EXTEND,
            LedgerAction.HAND_OVER,
            LedgerAction.ESCALATE,
            LedgerAction.RESOLVE,
            LedgerAction.REOPEN,
            LedgerAction.CANCEL);

    private final Organs organs;
    private final NextLevel nextLevel;
    private final ResponsibleWithinReach withinReach = new ResponsibleWithinReach();
    private final HeldByTheHigherLevel heldByTheHigherLevel = new HeldByTheHigherLevel();

    DisputeBook(Organs organs) {
        this.organs = organs;
        this.nextLevel = new NextLevel(organs);
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.DISPUTE;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(
                                must(LedgerFact.DISPUTE_KIND).among(DisputeKind.class),
                                must(LedgerFact.PEOPLE).hint("至少 1 人。"),
                                must(LedgerFact.PLACE).called("村（社区）和具体地点"),
                                must(LedgerFact.FOUND_BY).hint("排查发现的村（社区）、网格或者人员。"),
                                may(LedgerFact.PERSON_IN_CHARGE).called("化解责任人"),
                                must(LedgerFact.CONTENT).called("纠纷情况"))
                        .title(Ask.MUST)
                        .responsible(Ask.MAY)
                        .due(Ask.MUST)
                        .place(Ask.MAY)
                        .explained("责任单位不填为本机关。村排查、镇化解，化解不了的提交上一级。");
            case NOTE -> StepShape.of(must(LedgerFact.REMARK).called("进展情况"));
            case EXTEND -> StepShape.of(must(LedgerFact.REASON).called("延期理由")).due(Ask.MUST);
            case HAND_OVER ->
                StepShape.of(must(LedgerFact.REASON).called("交办要求"), may(LedgerFact.PERSON_IN_CHARGE).called("化解责任人"))
                        .responsible(Ask.MUST)
                        .due(Ask.MAY)
                        .explained("交由本机关或者所属单位化解。");
            case ESCALATE ->
                StepShape.of(must(LedgerFact.MEASURES).called("已做的工作"), must(LedgerFact.REASON).called("提交理由"))
                        .due(Ask.MAY)
                        .explained("由上一级信访部门统筹化解；本级的工作留在流转记录中。");
            case RESOLVE -> StepShape.of(must(LedgerFact.RESULT).called("化解结果"));
            case BECOME_PETITION ->
                StepShape.of(may(LedgerFact.REMARK))
                        .matters(Ask.MUST)
                        .explained("当事人已经提出信访的，填写登记编号；纠纷不再单独化解，在该信访事项中办理。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("重新化解的理由")).due(Ask.MAY);
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
        if (change.dueOn() != null) {
            dueLiesAhead(change.dueOn(), moment.on());
        }
        if (line != null) {
            return begun(line, change, moment);
        }
        var dispute = Objects.requireNonNull(entry);
        if (DECIDING.contains(action)) {
            heldByTheHigherLevel.check(
                    organ(responsible(dispute)), organ(Objects.requireNonNull(moment.by()).organ()));
        }
        return switch (action) {
            case ESCALATE -> change.by(nextLevel.above(organ(responsible(dispute))).id());
            case HAND_OVER -> {
                withinReach.check(
                        organ(Objects.requireNonNull(change.responsible())),
                        organ(Objects.requireNonNull(moment.by()).organ()),
                        moment.on());
                yield change;
            }
            case BECOME_PETITION -> {
                if (change.added().size() != 1) {
                    throw new ActionRefused("ADisputeBecomesOnePetition", "一件纠纷转为一件信访事项，请只填写一个登记编号。", null);
                }
                yield change;
            }
            default -> change;
        };
    }

    private LedgerChange begun(NewLine line, LedgerChange change, LedgerMoment moment) {
        if (change.facts().number(LedgerFact.PEOPLE).orElse(0L) < 1) {
            throw new ActionRefused("DisputeConcernsSomebody", "涉及人数至少为 1 人，请重新填写。", null);
        }
        UUID responsible = change.responsible() == null ? line.office() : change.responsible();
        withinReach.check(organ(responsible), organ(line.office()), moment.on());
        return change.by(responsible);
    }

    private static void dueLiesAhead(LocalDate due, LocalDate on) {
        if (due.isBefore(on)) {
            throw new ActionRefused("DisputeDayLiesAhead", "化解期限早于" + on + "，请重新填写期限。", null);
        }
    }

    private static UUID responsible(LedgerEntry dispute) {
        return dispute.responsible() == null ? dispute.office() : dispute.responsible();
    }

    private Organ organ(UUID id) {
        return organs.findById(id).orElseThrow();
    }
}
