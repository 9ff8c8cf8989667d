package cn.petition.domain.organ;

/** What an organ is in petition work: offices of every kind, no longer those of the administration alone (Art. 2). */
public enum OrganKind {
    PETITION_OFFICE,
    DEPARTMENT,
    TOWNSHIP,
    POLITICAL_LEGAL,
    DISCIPLINE,
    PARTY_ORGAN,
    PUBLIC_INSTITUTION,
    /** 人民政府的信访事项复查复核委员会 */
    REVIEW_COMMITTEE
}
