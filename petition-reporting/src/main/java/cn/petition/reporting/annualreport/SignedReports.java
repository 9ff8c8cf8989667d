package cn.petition.reporting.annualreport;

import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a signed report has kept: its papers, its figures and their lists, and what would be different today. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SignedReports {

    /** Paper of a signed report. */
    public record KeptPaper(byte[] content, String sha256) {}

    /**
     * One row of a kept list. A reader who may not see the matter or line gets neither its number nor its title.
     *
     * @param ledger kind of the ledger where the row is a line of one, and may be seen
     * @param amount what the row adds to the figure
     */
    public record Member(
            LocalDate day,
            UUID row,
            long amount,
            @Nullable String detail,
            @Nullable LocalDate detailOn,
            @Nullable String ledger,
            @Nullable String number,
            @Nullable String title) {}

    /** One page of a kept list; {@code rows} is the length of the whole. */
    public record MemberPage(List<Member> shown, long rows, boolean hasEarlier, boolean hasMore) {}

    /**
     * What counting again today gives.
     *
     * @param gone rows of the kept list that would not count today, by number, the first of them
     * @param added rows that would count today and are not in the kept list
     */
    public record Today(long number, @Nullable Long whole, List<String> gone, List<String> added) {}

    private static final int NAMED = 20;

    private final JdbcClient jdbc;
    private final Statistics statistics;
    private final CountFigures counting;
    private final ComposeReport composing;

    SignedReports(JdbcClient jdbc, Statistics statistics, CountFigures counting, ComposeReport composing) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.counting = counting;
        this.composing = composing;
    }

    /** @param format HTML, DOCX or PDF */
    public KeptPaper paper(AnnualReport report, String format) {
        return jdbc.sql("select content, sha256 from annual_report_paper where report_id = :report and format = :format")
                .param("report", report.id())
                .param("format", format)
                .query((row, one) -> new KeptPaper(row.getBytes(1), row.getString(2)))
                .single();
    }

    public List<ReportFigure> figures(AnnualReport report) {
        return jdbc.sql("select key, name, unit, kind, definition, formula, parameters, number, whole"
                        + " from report_figure where report_id = :report order by ordinal")
                .param("report", report.id())
                .query(ReportFigure.class)
                .list();
    }

    public Optional<ReportFigure> figure(AnnualReport report, String key) {
        return figures(report).stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /** @param day, row where the page begins, {@code null} for the first one */
    public MemberPage members(
            AnnualReport report,
            String key,
            Set<UUID> viewers,
            @Nullable LocalDate day,
            @Nullable UUID row,
            boolean forward,
            int size) {
        var page = jdbc.sql("""
                        select p.day, p.row_id as "row", p.amount, p.detail, p.detail_on, e.kind as ledger,
                            coalesce(m.number, e.number) as number, coalesce(m.title, e.title) as title
                        from report_figure g join report_figure_member p
                            on p.report_id = g.report_id and p.ordinal = g.ordinal
                        left join matter m on m.id = p.matter_id and exists (select 1 from matter_viewer v
                            where v.matter_id = m.id and v.viewer_id in (:viewers))
                        left join ledger_entry e on p.matter_id is null and e.id = p.row_id and e.kind <> 'CONDUCT'
                            and %3$s
                        where g.report_id = :report and g.key = :key%1$s
                        order by p.day %2$s, p.row_id %2$s limit :most""".formatted(
                                day == null ? "" : " and (p.day, p.row_id) " + (forward ? "<" : ">") + " (:day, :row)",
                                forward ? "desc" : "asc",
                                LedgerVisibility.condition(
                                        "e", "(select own.path from organ own where own.id in (:viewers))")))
                .param("viewerOfficer", List.copyOf(viewers).get(0))
                .param("viewerOrgan", List.copyOf(viewers).get(viewers.size() - 1))
                .param("report", report.id())
                .param("key", key)
                .param("viewers", viewers)
                .param("most", size + 1)
                .param("day", day)
                .param("row", row)
                .query(Member.class)
                .list();
        var shown = new ArrayList<>(page.subList(0, Math.min(size, page.size())));
        boolean more = page.size() > size;
        if (!forward) {
            Collections.reverse(shown);
        }
        return new MemberPage(shown, length(report, key), forward ? day != null : more, !forward || more);
    }

    private long length(AnnualReport report, String key) {
        return jdbc.sql("select count(*) from report_figure g join report_figure_member p"
                        + " on p.report_id = g.report_id and p.ordinal = g.ordinal"
                        + " where g.report_id = :report and g.key = :key")
                .param("report", report.id())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    /** Counts a kept figure again with all that is known today; empty for figures that are not counted. */
    public Optional<Today> today(AnnualReport report, String key) {
        var statistic = statistics.find(key);
        if (statistic.isEmpty()) {
            return Optional.empty();
        }
        var inquiry = composing.inquiry(report, null);
        var value = counting.count(statistic.get(), inquiry);
        if (!(statistic.get() instanceof Tally<?, ?> tally)) {
            return Optional.of(new Today(value.part(), value.whole(), List.of(), List.of()));
        }
        var members = counting.membersOf(tally, inquiry);
        var now = "select x.row_id, x.matter_id, x.amount from (" + members.sql() + ") x";
        var kept = "select p.row_id, p.matter_id, p.amount from report_figure g join report_figure_member p"
                + " on p.report_id = g.report_id and p.ordinal = g.ordinal"
                + " where g.report_id = :report and g.key = :key";
        return Optional.of(new Today(
                value.part(),
                null,
                numbers("(" + kept + ") except (" + now + ")", members, report, key),
                numbers("(" + now + ") except (" + kept + ")", members, report, key)));
    }

    private List<String> numbers(String rows, CountFigures.MemberQuery members, AnnualReport report, String key) {
        return jdbc.sql("select coalesce(m.number, e.number) from (" + rows + ") y left join matter m on m.id = y.matter_id"
                        + " left join ledger_entry e on y.matter_id is null and e.id = y.row_id"
                        + " where e.id is not null or exists (select 1 from matter_viewer v where v.matter_id = m.id"
                        + " and v.viewer_id in (:viewers)) order by 1 limit " + NAMED)
                .params(members.parameters())
                .param("report", report.id())
                .param("key", key)
                .query(String.class)
                .list();
    }
}
