package cn.petition.workflow.mediation;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.document.type.MediationAgreement;
import cn.petition.workflow.document.type.SettlementAgreement;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the parties agreed (调解协议书、和解协议书, Art. 33); handling is done with it. */
@Service
public class ConcludeSettlement {

    /** Days in which both sides may ask a court to confirm a people's mediation (People's Mediation Law, Art. 33). */
    private static final int CONFIRMATION_DAYS = 30;

    /**
     * @param otherParty with whom the petitioner agreed
     * @param terms what was agreed
     * @param performedBy until when it is performed, where a day was agreed
     */
    public record Command(
            StepRequest step,
            String otherParty,
            String dispute,
            String terms,
            @Nullable LocalDate performedBy,
            @Nullable String witness) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    ConcludeSettlement(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void conclude(Command command) {
        var matter = desk.take(command.step());
        var begun = begun(matter.petition());
        var kind = MediationKind.valueOf(begun.facts().getOrDefault("mediation", MediationKind.RECONCILIATION.name()));
        if (command.performedBy() != null && command.performedBy().isBefore(matter.moment().on())) {
            throw new ActionRefused("PerformedAfterTheAgreement", "履行期限早于协议日期，请核对。", null);
        }
        var agreement = documents.draft(matter);
        var facts = StepFacts.none()
                .document(agreement.id())
                .with("mediation", kind)
                .with("mediators", begun.facts().get("mediators"))
                .with("otherParty", command.otherParty())
                .with("dispute", command.dispute())
                .with("performedBy", command.performedBy())
                .with("witness", command.witness())
                .with("confirmableUntil", confirmableUntil(kind, matter.moment().on()))
                .remark(command.terms());
        matter.petition().concludeSettlement(facts, matter.moment(), matter.ids());
        documents.issue(agreement, agreement(command, matter, kind, begun));
    }

    private static OfficialDocument agreement(Command command, MatterAtHand matter, MediationKind kind, Step begun) {
        if (kind == MediationKind.RECONCILIATION) {
            return SettlementAgreement.of(
                    matter,
                    command.otherParty(),
                    command.dispute(),
                    command.terms(),
                    command.performedBy(),
                    command.witness());
        }
        return MediationAgreement.of(
                matter,
                Labels.of(kind),
                begun.facts().getOrDefault("mediators", ""),
                command.otherParty(),
                command.dispute(),
                command.terms(),
                command.performedBy(),
                kind == MediationKind.PEOPLE);
    }

    private static Step begun(Petition petition) {
        return petition.steps().stream()
                .filter(step -> step.action() == CaseAction.BEGIN_MEDIATION)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("MediationHasBegun", "请先登记开始调解。", null));
    }

    private static @Nullable LocalDate confirmableUntil(MediationKind kind, LocalDate agreedOn) {
        return kind == MediationKind.PEOPLE ? agreedOn.plusDays(CONFIRMATION_DAYS) : null;
    }
}
