package cn.petition.reporting.ledger;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Results of supervisions and inspections that an officer has put before the public; everybody may read them. */
@Component
public class PublishedResults {

    private static final int SHOWN = 100;

    /**
     * One result.
     *
     * @param organ the office that published it
     * @param kind ledger from which it comes
     */
    public record Result(String organ, String kind, String words, LocalDate publishedOn) {}

    private final JdbcClient jdbc;

    PublishedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, at most 100; what was opened again, or turned out to concern an accusation, is not shown. */
    @Transactional(readOnly = true)
    public List<Result> newest() {
        return jdbc.sql("""
                        select office.name as organ, e.kind, e.facts ->> 'PUBLIC_TEXT' as words, p.published_on
                        from (select s.entry_id, max(s.occurred_on) as published_on, max(s.recorded_at) as at
                              from ledger_step s where s.kind in ('SUPERVISION', 'INSPECTION') and s.action = 'PUBLISH'
                              group by s.entry_id) p
                        join ledger_entry e on e.id = p.entry_id and e.status = 'CLOSED'
                        join organ office on office.id = e.office_id
                        where not exists (select 1 from ledger_matter l join matter m on m.id = l.matter_id
                            where l.entry_id = e.id and m.sealed)
                        order by p.at desc, e.id limit :shown""")
                .param("shown", SHOWN)
                .query(Result.class)
                .list();
    }
}
