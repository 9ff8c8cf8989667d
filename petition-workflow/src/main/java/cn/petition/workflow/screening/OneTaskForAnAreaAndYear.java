package cn.petition.workflow.screening;

import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An area has one number of disputes to screen in a year, so that its rate has one denominator. */
final class OneTaskForAnAreaAndYear {

    private static final long FIRST_YEAR = 2005;

    private final JdbcClient jdbc;

    OneTaskForAnAreaAndYear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(UUID area, LedgerFacts facts, LocalDate on) {
        long year = facts.number(LedgerFact.YEAR).orElseThrow();
        if (year < FIRST_YEAR || year > on.getYear() + 1L) {
            throw refused("年度应在 " + FIRST_YEAR + " 至 " + (on.getYear() + 1) + " 之间，请重新填写。");
        }
        boolean given = jdbc.sql("""
                        select exists (select 1 from ledger_entry e where e.kind = 'SCREENING_TASK'
                            and e.responsible_organ_id = :area and e.facts ->> 'YEAR' = :year
                            and e.status <> 'CANCELLED')""")
                .param("area", area)
                .param("year", Long.toString(year))
                .query(Boolean.class)
                .single();
        if (given) {
            throw refused("该单位 " + year + " 年的排查任务已经下达，请打开那一条修改任务数。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("OneTaskForAnAreaAndYear", words, null);
    }
}
