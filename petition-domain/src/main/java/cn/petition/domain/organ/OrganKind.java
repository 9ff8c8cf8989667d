package cn.petition.domain.organ;

/** What an organ is in petition work. */
public enum OrganKind {
    PETITION_OFFICE,
    DEPARTMENT,
    TOWNSHIP,
    POLITICAL_LEGAL,
    DISCIPLINE,
    PARTY_ORGAN,
    PUBLIC_INSTITUTION
}
