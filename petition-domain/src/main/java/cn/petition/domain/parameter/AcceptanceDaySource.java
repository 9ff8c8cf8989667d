package cn.petition.domain.parameter;

/** What proves the day of acceptance (受理之日), from which the handling period runs. */
public enum AcceptanceDaySource {
    /** The date printed on the notice of acceptance; without a notice the first handling step. */
    NOTICE,
    /** Always the first handling step. */
    FIRST_STEP
}
