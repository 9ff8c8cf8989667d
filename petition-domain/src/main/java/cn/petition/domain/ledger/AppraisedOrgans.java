package cn.petition.domain.ledger;

/** Whose work a round of appraisal looks at: organs right below the one that holds the round. */
public enum AppraisedOrgans {
    /** 下级信访部门，各含其下级 */
    AREAS,
    /** 本级有关部门 */
    DEPARTMENTS
}
