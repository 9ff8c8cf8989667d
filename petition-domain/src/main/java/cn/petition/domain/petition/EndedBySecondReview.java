package cn.petition.domain.petition;

/** No further acceptance only where a second review opinion has been served on the same facts and grounds (Art. 36). */
final class EndedBySecondReview {

    void check(Petition earlier) {
        boolean served = earlier.status() == PetitionStatus.FINALISED
                && earlier.steps().stream().anyMatch(step -> step.action() == CaseAction.SERVE_SECOND_REVIEW);
        if (!served) {
            throw new ActionRefused(
                    "EndedBySecondReview",
                    "事项" + earlier.number() + "没有经复核意见终结，不能以此不再受理。",
                    "《信访工作条例》第三十六条第三款");
        }
    }
}
