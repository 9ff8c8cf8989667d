package cn.petition.workflow.review;

/** Why an organ is competent to review the opinion of another one; the regulations say only 上一级. */
public enum ReviewingOrganGround {
    /** 本地设定 */
    SETTLED_HERE,
    /** 上一级主管部门 */
    SUPERIOR_DEPARTMENT,
    /** 本级人民政府（复查复核委员会） */
    SAME_LEVEL_GOVERNMENT,
    /** 上一级人民政府（复查复核委员会） */
    HIGHER_GOVERNMENT
}
