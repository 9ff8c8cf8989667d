package cn.petition.domain.parameter;

/** What happens to a request for review that comes after its period. */
public enum LateReviewRequest {
    /** It needs a ground, and somebody decides on it. */
    GROUND_AND_DECISION,
    REFUSE
}
