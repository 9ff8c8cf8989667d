package cn.petition.domain.ledger;

import cn.petition.domain.organ.Role;
import java.util.Set;

/** On whose behalf a step in a ledger is taken, and which roles may record it there. */
public enum LedgerParty {
    /** 建账机关：督办人员、领导 */
    OFFICE(Set.of(Role.SUPERVISOR, Role.LEADER)),
    /** 建账机关的领导：批准 */
    OFFICE_LEADER(Set.of(Role.LEADER)),
    /** 建账机关的任何经办人员：登记、批量导入 */
    DESK(Set.of(
            Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.CASE_OFFICER, Role.SUPERVISOR,
            Role.LEADER)),
    /** 建账机关的经办人员和报告撰写人员：工作记录 */
    RECORDS(Set.of(
            Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.CASE_OFFICER, Role.SUPERVISOR,
            Role.LEADER, Role.REPORT_WRITER)),
    /** 责任单位 */
    RESPONSIBLE(Set.of(Role.CASE_OFFICER, Role.SUPERVISOR, Role.LEADER, Role.TRIAGE_OFFICER)),
    /** 建账机关、责任单位或者它们的上级中登记来信来访的人员 */
    REGISTRY(Set.of(
            Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.SUPERVISOR, Role.LEADER)),
    /** 建账机关的上级信访部门 */
    ABOVE(Set.of(Role.SUPERVISOR, Role.LEADER)),
    /** 系统自身 */
    SYSTEM(Set.of());

    private final Set<Role> roles;

    LedgerParty(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<Role> roles() {
        return roles;
    }
}
