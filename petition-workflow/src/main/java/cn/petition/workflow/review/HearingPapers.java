package cn.petition.workflow.review;

import cn.petition.domain.petition.Labels;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DraftDocument;
import cn.petition.workflow.document.type.HearingConclusion;
import cn.petition.workflow.document.type.HearingNotice;
import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.document.type.HearingParticipant;
import cn.petition.workflow.document.type.HearingRecord;
import cn.petition.workflow.hearing.HearingPlan;
import cn.petition.workflow.hearing.HearingResult;
import cn.petition.workflow.step.MatterAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notice, record and conclusion of a hearing in a review; an organ without this system writes its own. */
@Component("reviewHearingPapers")
class HearingPapers {

    private final DocumentRegister register;

    HearingPapers(DocumentRegister register) {
        this.register = register;
    }

    @Nullable DraftDocument draft(MatterAtHand matter) {
        return matter.petition().reviewedOutside() ? null : register.draft(matter);
    }

    void notice(@Nullable DraftDocument draft, HearingOccasion occasion, HearingPlan plan) {
        if (draft == null) {
            return;
        }
        register.issue(
                draft,
                HearingNotice.of(
                        draft.matter(),
                        occasion,
                        plan.heldOn(),
                        plan.time(),
                        plan.place(),
                        plan.presiding(),
                        plan.subject(),
                        plan.invited(),
                        plan.open()));
    }

    /** The conclusion is the paper of the step, the record lies beside it. */
    void concluded(
            @Nullable DraftDocument draft,
            HearingOccasion occasion,
            String place,
            String presiding,
            HearingResult result) {
        if (draft == null) {
            return;
        }
        var matter = draft.matter();
        var day = matter.moment().on();
        var came = result.attended().stream()
                .map(one -> new HearingParticipant(one.name(), Labels.of(one.kind()), one.unit() == null ? "" : one.unit()))
                .toList();
        register.issue(
                register.draft(matter),
                HearingRecord.of(matter, occasion, day, place, presiding, result.recorder(), came, result.proceedings()));
        register.issue(
                draft,
                HearingConclusion.of(
                        matter,
                        occasion,
                        day,
                        result.panel(),
                        result.factsFound(),
                        result.deliberation(),
                        result.conclusion()));
    }
}
