package cn.petition.reporting.worklist;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import java.util.Set;

/** Whose duties an officer watches. */
enum Watch {
    /** Those of the own organ. */
    OWN,
    /** Those of every organ the own one sees. */
    SEEN,
    /** Those of every organ there is, since all others are below. */
    ALL;

    private static final Set<Role> WATCHING = Set.of(Role.LEADER, Role.SUPERVISOR);

    /** Leaders and supervisors watch the duties of every organ they see, everybody else those of their own organ. */
    static Watch of(Actor actor, Organ own, Organs organs) {
        if (!actor.isAnyOf(WATCHING)) {
            return OWN;
        }
        return organs.isAboveAll(own) ? ALL : SEEN;
    }
}
