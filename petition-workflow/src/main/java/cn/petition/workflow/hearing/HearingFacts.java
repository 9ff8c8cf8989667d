package cn.petition.workflow.hearing;

import cn.petition.domain.petition.StepFacts;

/** What the case log says about a hearing, alike in every procedure. */
public final class HearingFacts {

    private HearingFacts() {}

    /** The step that calls it. */
    public static StepFacts called(HearingPlan plan) {
        return StepFacts.none()
                .with("hearingOn", plan.heldOn())
                .with("hearingPlace", plan.place())
                .with("presiding", plan.presiding())
                .with("openHearing", plan.open())
                .with("shortNotice", plan.shortNotice())
                .remark(plan.subject());
    }

    /** The step that concludes it. */
    public static StepFacts concluded(HearingResult result) {
        var facts = StepFacts.none().remark(result.conclusion());
        for (var kind : ParticipantKind.values()) {
            long came = result.attended(kind);
            if (came > 0) {
                facts = facts.with("attended." + kind.name(), came);
            }
        }
        return facts;
    }
}
