package cn.petition.workflow.handling;

/** How facts were established (调查核实方式). */
public enum InvestigationKind {
    QUESTIONING,
    VISIT,
    RECORDS,
    INSPECTION,
    EXPERT_OPINION
}
