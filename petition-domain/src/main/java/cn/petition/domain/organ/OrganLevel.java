package cn.petition.domain.organ;

/** Administrative level of an organ. */
public enum OrganLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP
}
