package cn.petition.workflow.hearing;

import cn.petition.domain.petition.Labels;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DraftDocument;
import cn.petition.workflow.document.type.HearingConclusion;
import cn.petition.workflow.document.type.HearingNotice;
import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.document.type.HearingParticipant;
import cn.petition.workflow.document.type.HearingRecord;
import cn.petition.workflow.step.MatterAtHand;
import org.springframework.stereotype.Component;

/** The papers of a hearing: its notice, its record and its conclusion, alike in every procedure. */
@Component
public class HearingPapers {

    private final DocumentRegister documents;

    HearingPapers(DocumentRegister documents) {
        this.documents = documents;
    }

    /** The paper that the coming step names: the notice of the one that calls, the conclusion of the one that ends. */
    public DraftDocument draft(MatterAtHand matter) {
        return documents.draft(matter);
    }

    /** Issues the notice. */
    public void notice(DraftDocument notice, HearingStage stage, HearingPlan plan) {
        documents.issue(
                notice,
                HearingNotice.of(
                        notice.matter(),
                        occasion(stage),
                        plan.heldOn(),
                        plan.time(),
                        plan.place(),
                        plan.presiding(),
                        plan.subject(),
                        plan.invited(),
                        plan.open()));
    }

    /** Issues the record and the conclusion of a hearing that was held on the day of the step. */
    public void conclusion(DraftDocument conclusion, Hearing hearing, HearingResult result) {
        var matter = conclusion.matter();
        var heldOn = matter.moment().on();
        documents.issue(
                documents.draft(matter),
                HearingRecord.of(
                        matter,
                        occasion(hearing.stage()),
                        heldOn,
                        hearing.place(),
                        hearing.presiding(),
                        result.recorder(),
                        result.attended().stream().map(HearingPapers::printed).toList(),
                        result.proceedings()));
        documents.issue(
                conclusion,
                HearingConclusion.of(
                        matter,
                        occasion(hearing.stage()),
                        heldOn,
                        result.panel(),
                        result.factsFound(),
                        result.deliberation(),
                        result.conclusion()));
    }

    private static HearingParticipant printed(Participant one) {
        return new HearingParticipant(one.name(), Labels.of(one.kind()), one.unit() == null ? "" : one.unit());
    }

    private static HearingOccasion occasion(HearingStage stage) {
        return HearingOccasion.valueOf(stage.name());
    }
}
