package cn.petition.bench;

import java.util.List;

/** The counts of a report as somebody would write them by hand: one pass over each table. */
final class PlainAggregate {

    private PlainAggregate() {}

    /** @param until the year after the last one */
    static List<Replay.Statement> between(int from, int until) {
        var first = from + "-01-01";
        var last = until + "-01-01";
        var within = " >= date '" + first + "' and COLUMN < date '" + last + "'";
        return List.of(
                statement("select count(*), count(*) filter (where channel = 'VISIT'), count(*) filter (where channel ="
                        + " 'LETTER'), count(*) filter (where channel = 'CALL'), count(*) filter (where channel = 'ONLINE'),"
                        + " count(*) filter (where first_known), sum(visitor_count), count(*) filter (where group_visit)"
                        + " from filing where not sealed and " + period("received_on", within)),
                statement("select count(*), count(*) filter (where completed_on is not null),"
                        + " count(*) filter (where answered_on - received_on <= 15),"
                        + " count(*) filter (where answered_on - received_on <= 30) from matter"
                        + " where not sealed and joined_into_id is null and " + period("received_on", within)),
                statement("select count(*) filter (where " + period("transferred_on", within) + "), count(*) filter (where "
                        + period("assigned_on", within) + "), count(*) filter (where " + period("taken_up_on", within)
                        + "), count(*) filter (where " + period("completed_on", within) + "), count(*) filter (where "
                        + period("rated_on", within) + ") from matter where not sealed and joined_into_id is null"
                        + " and last_milestone_on >= date '" + first + "'"),
                statement("select kind, count(*), count(*) filter (where outcome = 'MET' and ended_on <= overdue_after)"
                        + " from obligation where outcome is distinct from 'CANCELLED' and "
                        + period("overdue_after", within) + " group by kind"));
    }

    private static String period(String column, String within) {
        return column + within.replace("COLUMN", column);
    }

    private static Replay.Statement statement(String sql) {
        return new Replay.Statement(sql, List.of());
    }
}
