package cn.petition.domain.petition;

/** Which matters a leader reads before they are handed over; a parameter of the office. */
public enum DispatchInstruction {
    NONE,
    MAJOR,
    ALL
}
