package cn.petition.domain.petition;

/** What the petitioner says about the office or the organ (满意度评价). */
public enum Satisfaction {
    SATISFIED,
    MOSTLY_SATISFIED,
    DISSATISFIED
}
