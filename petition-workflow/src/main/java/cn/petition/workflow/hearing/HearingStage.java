package cn.petition.workflow.hearing;

/** In which procedure a hearing is held; only that of the second review stops a clock (Art. 36). */
public enum HearingStage {
    HANDLING,
    REVIEW,
    SECOND_REVIEW
}
