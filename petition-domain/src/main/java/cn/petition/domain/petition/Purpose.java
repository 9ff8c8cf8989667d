package cn.petition.domain.petition;

/** What the petitioner is after, as heard at the desk (信访目的); the statutory class is {@link MatterKind}. */
public enum Purpose {
    PROPOSAL,
    APPEAL,
    REDRESS,
    ACCUSATION,
    ENQUIRY,
    OTHER
}
