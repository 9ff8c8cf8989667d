package cn.petition.workflow.screening;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.ledger.WarningSource;
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

/**
 * Warnings of something that may happen (预警, 条): received, checked, and disposed of when founded or closed when not. A
 * warning speaks of a situation and a place; nobody is watched.
 */
@Component
class EarlyWarningBook implements LedgerBook {

    private final Organs organs;
    private final ResponsibleWithinReach withinReach = new ResponsibleWithinReach();
    private final DisposedOnlyWhenFounded disposedOnlyWhenFounded = new DisposedOnlyWhenFounded();

    EarlyWarningBook(Organs organs) {
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.EARLY_WARNING;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(
                                must(LedgerFact.SOURCE).among(WarningSource.class),
                                must(LedgerFact.CONTENT).called("预警情况").hint("写明事情和地点，不写个人姓名、证件号码和电话。"),
                                may(LedgerFact.PEOPLE))
                        .title(Ask.MUST)
                        .responsible(Ask.MAY)
                        .due(Ask.MAY)
                        .place(Ask.MAY)
                        .explained("责任单位不填为本机关。");
            case CHECK ->
                StepShape.of(
                        must(LedgerFact.OUTCOME).called("核查结论").among(WarningFinding.class),
                        must(LedgerFact.RESULT).called("核查情况"));
            case DISPOSE ->
                StepShape.of(must(LedgerFact.MEASURES).called("处置措施和结果")).explained("核查属实的预警，登记如何处置。");
            case CLOSE -> StepShape.of(may(LedgerFact.REMARK)).explained("核查不属实的预警，了结而不计入处置数。");
            case NOTE -> StepShape.of(must(LedgerFact.REMARK).called("进展情况"));
            case HAND_OVER ->
                StepShape.of(must(LedgerFact.REASON).called("移交理由")).responsible(Ask.MUST).due(Ask.MAY);
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("撤销理由"));
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("重新核查的理由"));
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
        if (change.dueOn() != null && change.dueOn().isBefore(moment.on())) {
            throw new ActionRefused("WarningDayLiesAhead", "核查期限早于" + moment.on() + "，请重新填写期限。", null);
        }
        if (line != null) {
            UUID responsible = change.responsible() == null ? line.office() : change.responsible();
            withinReach.check(organ(responsible), organ(line.office()), moment.on());
            return change.by(responsible);
        }
        if (action == LedgerAction.HAND_OVER) {
            withinReach.check(
                    organ(Objects.requireNonNull(change.responsible())),
                    organ(Objects.requireNonNull(moment.by()).organ()),
                    moment.on());
        }
        disposedOnlyWhenFounded.check(action, Objects.requireNonNull(entry).facts());
        return change;
    }

    private Organ organ(UUID id) {
        return organs.findById(id).orElseThrow();
    }
}
