package cn.petition.reporting.worklist;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The matters of each list as tables of {@code id}, {@code due_on} and {@code registered_at}, all of them seen by the
 * reader. The tables of one list exclude each other, so that counting needs no comparison of rows; each can be read in
 * the order of its index, so that a page looks at no more rows than it shows.
 */
final class WorklistTable {

    /** The offset keeps the database from reading everything an organ sees in order to look up a few matters. */
    private static final String LOOKED_UP = "exists (select 1 from matter_viewer v"
            + " where v.matter_id = m.id and v.viewer_id in (:officer, :organ) offset 0)";

    /** An organ sees what it registered and what it is responsible for, unless it is sealed; the rest is looked up. */
    private static final String SEEN_BY_PARTY =
            "(not m.sealed and :organ in (m.registering_organ_id, m.responsible_organ_id) or " + LOOKED_UP + ")";

    /** The organ above all others sees all that is not sealed. */
    private static final String SEEN_FROM_ABOVE = "(not m.sealed or " + LOOKED_UP + ")";

    /** The same for a filing, which its organ registered. */
    private static final String SEEN_BY_REGISTRAR =
            "(not f.sealed and f.organ_id = :organ or " + LOOKED_UP.replace("m.id", "f.matter_id") + ")";

    /** A request for review or second review waits here, or the opinion on it still has to be served. */
    private static final String BEFORE_THE_REVIEWING_ORGAN = "m.status in ('REVIEW_REQUESTED', 'UNDER_REVIEW',"
            + " 'REVIEW_DECIDED', 'SECOND_REVIEW_REQUESTED', 'UNDER_SECOND_REVIEW', 'SECOND_REVIEW_HEARING',"
            + " 'SECOND_REVIEW_DECIDED')";

    /** Whoever contributes or carries out is not responsible, and has the matter on the desk as long as that is owed. */
    private static final String BOUND = "m.id in (select b.matter_id from obligation b where b.organ_id = :organ"
            + " and b.ended_on is null and b.kind in ('CONTRIBUTION', 'EXECUTION'))";

    private static final String COLUMNS = "select m.id, m.due_on, m.registered_at from ";

    private WorklistTable() {}

    static List<String> of(WorklistTab tab, Watch watch) {
        return switch (tab) {
            case MINE -> List.of(
                    COLUMNS + "matter m where m.open and m.handling_officer_id = :officer and " + SEEN_BY_PARTY);
            case ORGAN -> List.of(
                    COLUMNS + "matter m where m.open and m.responsible_organ_id = :organ and " + SEEN_BY_PARTY,
                    COLUMNS + "matter m where m.open and (m.responsible_organ_id is null or m.status = 'OBJECTED')"
                            + " and m.registering_organ_id = :organ and m.responsible_organ_id is distinct from :organ"
                            + " and " + SEEN_BY_PARTY,
                    COLUMNS + "matter m where m.open and m.reviewing_organ_id = :organ and " + BEFORE_THE_REVIEWING_ORGAN
                            + " and m.responsible_organ_id <> :organ and " + SEEN_BY_PARTY,
                    COLUMNS + "matter m where m.open and m.reviewed_outside and m.registering_organ_id = :organ and "
                            + BEFORE_THE_REVIEWING_ORGAN + " and m.responsible_organ_id <> :organ and " + SEEN_BY_PARTY,
                    COLUMNS + "matter m where " + BOUND + " and m.joined_into_id is null"
                            + " and m.responsible_organ_id is distinct from :organ"
                            + " and not (m.open and m.registering_organ_id = :organ"
                            + " and (m.responsible_organ_id is null or m.status = 'OBJECTED'))"
                            + " and not (m.open and " + BEFORE_THE_REVIEWING_ORGAN + " and (m.reviewing_organ_id = :organ"
                            + " or m.reviewed_outside and m.registering_organ_id = :organ)) and " + LOOKED_UP,
                    COLUMNS + "matter m where not m.open and m.status = 'COMPLETED'"
                            + " and m.report_state = 'AWAITING_APPROVAL' and m.registering_organ_id = :organ"
                            + " and m.joined_into_id is null and not " + BOUND + " and " + SEEN_BY_PARTY);
            case DUE_SOON -> List.of(COLUMNS + "matter m where m.open and " + owedBy(watch)
                    + " m.due_on <= :soon and m.overdue_after >= :today and " + seen(watch));
            case OVERDUE -> List.of(COLUMNS + "matter m where m.open and " + owedBy(watch)
                    + " m.overdue_after < :today and " + seen(watch));
            case REGISTERED -> List.of("select f.matter_id as id, null::date as due_on, f.registered_at from filing f"
                    + " where f.registered_by = :officer and f.registered_at >= :recent and "
                    + SEEN_BY_REGISTRAR);
        };
    }

    /** One page: the first rows of each table in this order, then the first of all. */
    static String page(List<String> tables, String condition, String order, int rows) {
        String ordered = " order by " + order + " limit " + rows;
        return "select id from ("
                + tables.stream()
                        .map(table -> "(select * from (" + table + ") one" + condition + ordered + ")")
                        .collect(Collectors.joining(" union all "))
                + ") page" + ordered;
    }

    private static String seen(Watch watch) {
        return switch (watch) {
            case OWN -> SEEN_BY_PARTY;
            case SEEN -> LOOKED_UP;
            case ALL -> SEEN_FROM_ABOVE;
        };
    }

    private static String owedBy(Watch watch) {
        return watch == Watch.OWN ? "m.due_organ_id = :organ and" : "";
    }
}
