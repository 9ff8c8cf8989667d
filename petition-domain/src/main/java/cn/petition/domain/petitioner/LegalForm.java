package cn.petition.domain.petitioner;

/** Citizen, legal person or other organisation (Art. 17). */
public enum LegalForm {
    PERSON,
    LEGAL_PERSON,
    OTHER_ORGANISATION
}
