package cn.petition.reporting.worklist;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One list on the desk; which ones an officer has follows from their roles. */
public enum WorklistTab {
    /** Assigned to the officer (由我承办). */
    MINE(Set.of(Role.CASE_OFFICER)),
    /**
     * Waiting for the officer's organ: to be triaged, received, handled, contributed to, carried out, or its completion
     * report to be approved (本单位在办).
     */
    ORGAN(Sets.WORKING),
    /** An open duty ends within the configured days (临期). */
    DUE_SOON(Sets.WORKING),
    /** The last day of an open duty has passed (超期). */
    OVERDUE(Sets.WORKING),
    /** Registered by the officer in the last {@value #RECENT_DAYS} days. */
    REGISTERED(Set.of(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR));

    /** How many days back a registration is recent. */
    public static final int RECENT_DAYS = 30;

    private final Set<Role> roles;

    WorklistTab(Set<Role> roles) {
        this.roles = roles;
    }

    /** The lists of an officer, the one that opens first in front; empty for those who do not work on matters. */
    public static List<WorklistTab> of(Actor actor) {
        return Stream.of(values()).filter(tab -> actor.isAnyOf(tab.roles)).toList();
    }

    private static final class Sets {

        static final Set<Role> WORKING = Set.of(
                Role.INTAKE_CLERK,
                Role.INTAKE_SUPERVISOR,
                Role.TRIAGE_OFFICER,
                Role.CASE_OFFICER,
                Role.LEADER,
                Role.SUPERVISOR,
                Role.REPORT_WRITER);
    }
}
