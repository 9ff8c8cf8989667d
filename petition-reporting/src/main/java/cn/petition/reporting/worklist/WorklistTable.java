package cn.petition.reporting.worklist;

/**
 * The matters of each list as a table of {@code id}, {@code due_on} and {@code registered_at}, all of them seen by the
 * reader. The branches that are unions exclude each other, so that counting needs no comparison of rows.
 */
final class WorklistTable {

    private static final String SEEN =
            "exists (select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))";

    private static final String COLUMNS = "select m.id, m.due_on, m.registered_at from ";

    private WorklistTable() {}

    static String of(WorklistTab tab, boolean watchesAll) {
        return switch (tab) {
            case MINE -> COLUMNS + "matter m where m.open and m.handling_officer_id = :officer and " + SEEN;
            case ORGAN -> COLUMNS + "matter m where m.open and m.responsible_organ_id = :organ and " + SEEN
                    + " union all " + COLUMNS + "matter m where m.open"
                    + " and (m.responsible_organ_id is null or m.status = 'OBJECTED')"
                    + " and m.registering_organ_id = :organ and m.responsible_organ_id is distinct from :organ and "
                    + SEEN;
            case DUE_SOON -> COLUMNS + "matter m where m.open and " + owedBy(watchesAll)
                    + " m.due_on <= :soon and m.overdue_after >= :today and " + SEEN;
            case OVERDUE -> COLUMNS + "matter m where m.open and " + owedBy(watchesAll)
                    + " m.overdue_after < :today and " + SEEN;
            case REGISTERED -> "select f.matter_id as id, null::date as due_on, f.registered_at from filing f"
                    + " where f.registered_by = :officer and f.registered_at >= :recent and "
                    + SEEN.replace("m.id", "f.matter_id");
        };
    }

    private static String owedBy(boolean watchesAll) {
        return watchesAll ? "" : "m.due_organ_id = :organ and";
    }
}
