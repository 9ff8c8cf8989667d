package cn.petition.workflow.mediation;

/** By whom a dispute is settled (调解方式); only a people's mediation can be confirmed by a court on request. */
public enum MediationKind {
    PEOPLE,
    ADMINISTRATIVE,
    JUDICIAL,
    /** 和解: the parties by themselves */
    RECONCILIATION
}
