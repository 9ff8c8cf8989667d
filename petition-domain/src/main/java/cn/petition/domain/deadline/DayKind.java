package cn.petition.domain.deadline;

/** What a day is to an office. */
public enum DayKind {
    /** An ordinary Monday to Friday (工作日). */
    WORKING_DAY,
    /** An ordinary Saturday or Sunday (周末). */
    WEEKEND,
    /** A day off by public notice (法定节假日), whatever its weekday. */
    HOLIDAY,
    /** A day worked in exchange for a holiday (调休上班日). */
    EXCHANGED_WORKING_DAY;

    public boolean isWorked() {
        return this == WORKING_DAY || this == EXCHANGED_WORKING_DAY;
    }
}
