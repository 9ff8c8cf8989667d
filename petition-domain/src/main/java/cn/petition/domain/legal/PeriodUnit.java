package cn.petition.domain.legal;

/** What a period counts. The regulations write 日 and 工作日 side by side, so one never stands for the other. */
public enum PeriodUnit {
    /** Calendar days (日). */
    DAYS,
    /** Working days (工作日), exchanged working days included. */
    WORKING_DAYS
}
