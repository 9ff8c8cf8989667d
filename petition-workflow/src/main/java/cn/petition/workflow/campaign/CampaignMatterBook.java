package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One matter in a campaign, with an organ that has to act, a target day of its own and perhaps a leader. */
@Component
class CampaignMatterBook implements LedgerBook {

    private final MattersToTakeOn matters;
    private final ResolveByLine resolutions;

    CampaignMatterBook(MattersToTakeOn matters, ResolveByLine resolutions) {
        this.matters = matters;
        this.resolutions = resolutions;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.CAMPAIGN_MATTER;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return LineShapes.of(action)
                .orElseGet(() -> StepShape.of(
                                LedgerField.may(LedgerFact.LEADER), LedgerField.may(LedgerFact.LEADER_POST))
                        .title(Ask.MUST)
                        .matters(Ask.MUST)
                        .responsible(Ask.MAY)
                        .due(Ask.MAY)
                        .explained("不选责任单位时，由该事项现在的责任单位负责；不填期限时，按专项的期限。"));
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (line != null) {
            return matters.completed(line, change, moment);
        }
        if (entry != null) {
            StepNotBeforeTheAssignment.check(entry, moment.on());
            TargetDayNotBeforeTheBeginning.check(change.dueOn(), entry.begunOn());
            if (change.responsible() != null) {
                matters.checkKnown(entry, change.responsible());
            }
        }
        return change;
    }

    @Override
    public void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        resolutions.after(entry, action, change, moment);
    }
}
