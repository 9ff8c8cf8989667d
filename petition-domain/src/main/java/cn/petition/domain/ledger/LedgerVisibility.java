package cn.petition.domain.ledger;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import java.util.Map;

/**
 * Which lines an officer sees, as a condition for every list, count, sheet and figure over {@code ledger_entry}: those
 * of organs at or below the own one, as keeper or as the organ that has to act; what was not issued yet only where it is
 * kept, so that a draft never reaches the organ it is about. A line that names a sealed matter is seen only by those
 * named for that matter, so that it leaves no trace for others (Art. 30). An act that was referred to the competent
 * authority is seen by supervisors and leaders only.
 */
public final class LedgerVisibility {

    private LedgerVisibility() {}

    /**
     * @param e alias of {@code ledger_entry}
     * @return condition over the parameters {@code :viewerPath}, {@code :viewerOfficer} and {@code :viewerOrgan}
     */
    public static String condition(String e) {
        return condition(e, ":viewerPath") + """
                 and (%1$s.kind <> 'CONDUCT' or exists (select 1 from officer_role held
                    where held.officer_id = :viewerOfficer and held.role in ('SUPERVISOR', 'LEADER')))"""
                        .formatted(e);
    }

    /**
     * The same for a number that an annual report prints: acts are counted as person-times for whoever may count at all.
     *
     * @param path expression for the path of the reader's organ; {@code :viewerPath} is not asked for then
     */
    public static String condition(String e, String path) {
        return """
                ((%1$s.office_id in (select below.id from organ below where starts_with(below.path, %2$s))
                    or %1$s.responsible_organ_id in
                        (select below.id from organ below where starts_with(below.path, %2$s))
                    and %1$s.status <> 'DRAFTED'
                    and not (%1$s.status = 'CANCELLED' and %1$s.kind in ('SUPERVISION', 'SUGGESTION')))
                 and %1$s.id not in (
                    select hidden.entry_id from ledger_matter hidden join matter sealed on sealed.id = hidden.matter_id
                    where sealed.sealed and not exists (select 1 from matter_viewer named
                        where named.matter_id = sealed.id and named.viewer_id in (:viewerOfficer, :viewerOrgan))))"""
                .formatted(e, path);
    }

    /** @param own the organ for which the officer acts */
    public static Map<String, Object> parameters(Actor actor, Organ own) {
        return Map.of("viewerPath", own.path(), "viewerOfficer", actor.officer(), "viewerOrgan", actor.organ());
    }
}
