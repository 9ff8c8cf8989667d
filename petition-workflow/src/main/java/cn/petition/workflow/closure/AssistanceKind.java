package cn.petition.workflow.closure;

/** Where help for a petitioner in need comes from (困难救助, Art. 37). */
public enum AssistanceKind {
    SOCIAL,
    JUDICIAL
}
