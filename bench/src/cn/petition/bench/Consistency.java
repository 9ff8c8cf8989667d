package cn.petition.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold of generated matters as of any others; each question counts the rows for which it does not. */
final class Consistency {

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("steps are numbered 1, 2, 3 … and counted", """
            select count(*) from (select m.id from matter m join matter_step s on s.matter_id = m.id group by m.id, m.steps
            having min(s.sequence) <> 1 or max(s.sequence) <> count(*) or count(*) <> m.steps) wrong\
            """);
        QUESTIONS.put("a step begins where the one before ended", """
            select count(*) from (select from_status, lag(to_status) over (partition by matter_id order by sequence) as before,
            sequence from matter_step) s where sequence > 1 and from_status is distinct from before\
            """);
        QUESTIONS.put("the status is that of the last step", """
            select count(*) from matter m join matter_step s on s.matter_id = m.id and s.sequence = m.steps
            where s.to_status <> m.status\
            """);
        QUESTIONS.put("the due day is that of the first open duty", """
            select count(*) from matter m left join (select matter_id, min(due_on) as due_on from obligation
            where ended_on is null group by matter_id) o on o.matter_id = m.id
            where m.due_on is distinct from case when m.open then o.due_on end\
            """);
        QUESTIONS.put("steps follow each other in time", """
            select count(*) from (select recorded_at, lag(recorded_at) over (partition by matter_id order by sequence) as before
            from matter_step) s where recorded_at < before\
            """);
        QUESTIONS.put("a joined matter is not open and has its step", """
            select count(*) from matter m where joined_into_id is not null and (open or not exists (
            select 1 from matter_step s where s.matter_id = m.id and s.action = 'JOIN' and s.other_matter_id = m.joined_into_id))\
            """);
        QUESTIONS.put("one filing for one matter, with the same number", """
            select count(*) from matter m left join filing f on f.matter_id = m.id
            where f.id is null or f.number <> m.number or f.sealed <> m.sealed\
            """);
        QUESTIONS.put("numbers have no gap and the counter goes on from the last", """
            select count(*) from (select registering_organ_id as organ, split_part(right(number, 13), '-', 1)::int as year,
            split_part(right(number, 13), '-', 2) as series, count(*) as given,
            max(split_part(right(number, 13), '-', 3)::int) as last from matter where not sealed group by 1, 2, 3) n
            left join number_counter c on c.organ_id = n.organ and c.year = n.year and c.series = n.series
            where n.given <> n.last or c.last is distinct from n.last\
            """);
        QUESTIONS.put("everything is searchable", """
            select count(*) from filing f left join filing_search s on s.filing_id = f.id
            where s.filing_id is null or s.matter_id <> f.matter_id\
            """);
        QUESTIONS.put("ordinary matters are open to the registering organ, sealed ones to no organ", """
            select count(*) from matter m where m.sealed = exists (
            select 1 from matter_viewer v join organ o on o.id = v.viewer_id where v.matter_id = m.id)
            or not exists (select 1 from matter_viewer v where v.matter_id = m.id)\
            """);
    }

    private Consistency() {}

    /** The sentences that do not hold, with how many matters break them. */
    static List<String> broken(Connection connection) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (var question : QUESTIONS.entrySet()) {
            try (var rows = connection.createStatement().executeQuery(question.getValue())) {
                rows.next();
                if (rows.getLong(1) > 0) {
                    broken.add("not true of " + rows.getLong(1) + ": " + question.getKey());
                }
            }
        }
        return broken;
    }
}
