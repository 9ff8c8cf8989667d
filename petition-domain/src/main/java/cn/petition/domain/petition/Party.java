package cn.petition.domain.petition;

import cn.petition.domain.organ.Role;
import java.util.Set;

/** On whose behalf a step is taken, and which roles may record it there. */
public enum Party {
    /** 登记的信访部门：由登记、甄别、督办人员记录 */
    REGISTERING_OFFICE(Set.of(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER)),
    /** 登记的信访部门，需甄别人员决定 */
    TRIAGE_DESK(Set.of(Role.TRIAGE_OFFICER)),
    /** 登记的信访部门的领导，阅批 */
    OFFICE_LEADER(Set.of(Role.LEADER)),
    /** 登记的信访部门的协调人：再次退回、管辖争议由其定夺或者提请联席会议 */
    COORDINATOR(Set.of(Role.SUPERVISOR, Role.LEADER)),
    /** 责任单位的承办人 */
    RESPONSIBLE_ORGAN(Set.of(Role.CASE_OFFICER)),
    /** 收到转送的下级信访部门，继续转送 */
    RECEIVING_OFFICE(Set.of(Role.TRIAGE_OFFICER)),
    /** 协办单位 */
    JOINT_ORGAN(Set.of(Role.CASE_OFFICER)),
    /** 执行处理意见的单位 */
    EXECUTING_ORGAN(Set.of(Role.CASE_OFFICER)),
    /** 复查机关、复核机关 */
    REVIEWING_ORGAN(Set.of(Role.CASE_OFFICER)),
    /** 任何登记过或经手本事项的机关，例如记录信访人的评价、撤回 */
    ANY_INVOLVED_ORGAN(Set.of(Role.INTAKE_CLERK, Role.TRIAGE_OFFICER, Role.CASE_OFFICER)),
    /** 台账（包案、专项、积案、交办）的建账机关：经核查认定，只随台账的办结一起记录 */
    LEDGER_OFFICE(Set.of(Role.SUPERVISOR, Role.LEADER)),
    /** 系统自身 */
    SYSTEM(Set.of());

    private final Set<Role> roles;

    Party(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<Role> roles() {
        return roles;
    }
}
