package cn.petition.domain.handdown;

/** Who handed a batch down (交办来源). */
public enum HandDownSource {
    NATIONAL_BUREAU,
    PROVINCIAL,
    INSPECTION_GROUP,
    CITY,
    OWN_SCREENING
}
