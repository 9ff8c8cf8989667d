package cn.petition.domain.petition;

/** Where the completion report on an assignment stands (报结): reported is not yet approved. */
public enum ReportState {
    AWAITING_APPROVAL,
    APPROVED,
    RETURNED
}
