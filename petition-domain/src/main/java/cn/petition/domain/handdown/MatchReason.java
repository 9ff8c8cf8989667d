package cn.petition.domain.handdown;

/** Why two rows look alike; shown beside the proposal. */
public enum MatchReason {
    SAME_NUMBER,
    SAME_DOCUMENT,
    SAME_PHONE,
    SAME_NAME,
    SAME_TEXT,
    SIMILAR_TEXT,
    SAME_PLACE
}
