package cn.petition.reporting.annualreport;

import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.StatisticValue;
import cn.petition.reporting.statistic.Statistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
     * What counting again gives: with what was known when the report was signed, and with all that is known today.
     *
     * @param differences one for each list that the figure is made of: a rate is made of two
     */
    public record Recount(StatisticValue knownThen, StatisticValue today, List<Difference> differences) {

        public Recount {
            differences = List.copyOf(differences);
        }
    }

    /**
     * How a kept list differs from the one that today gives; the first rows of each, by number.
     *
     * @param gone rows of the kept list that would not count today
     * @param added rows that would count today and are not in the kept list
     */
    public record Difference(String key, String name, List<Row> gone, List<Row> added) {}

    /** @param ledger kind of the ledger where the row is a line of one, {@code null} for a matter */
    public record Row(String number, @Nullable String ledger, UUID id) {}

    /**
     * Whether what is kept still is what was signed.
     *
     * @param text the page
     * @param papers the .docx and PDF papers
     * @param figures figures with definitions and lists; {@code null} for a report signed before they had a digest
     */
    public record Verification(boolean text, boolean papers, @Nullable Boolean figures) {

        public boolean unchanged() {
            return text && papers && !Boolean.FALSE.equals(figures);
        }
    }

    private static final int NAMED = 20;
    private static final String KEPT = "select p.row_id, p.matter_id, p.amount from report_figure g"
            + " join report_figure_member p on p.report_id = g.report_id and p.ordinal = g.ordinal"
            + " where g.report_id = :report and g.key = :key";

    private final JdbcClient jdbc;
    private final Statistics statistics;
    private final CountFigures counting;
    private final CountReportFigures figures;
    private final ReportDigest digests;

    SignedReports(JdbcClient jdbc, Statistics statistics, CountFigures counting, CountReportFigures figures, ReportDigest digests) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.counting = counting;
        this.figures = figures;
        this.digests = digests;
    }

    /** @param format HTML, DOCX or PDF; PUBLIC_ or SOURCES_ before the latter two */
    public KeptPaper paper(AnnualReport report, String format) {
        return jdbc.sql("select content, sha256 from annual_report_paper where report_id = :report and format = :format")
                .param("report", report.id())
                .param("format", format)
                .query((row, one) -> new KeptPaper(row.getBytes(1), row.getString(2)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Computes every digest of a signed report again and compares it with the kept one. */
    public Verification verify(AnnualReport report) {
        var papers = jdbc.sql("select format, content, sha256 from annual_report_paper where report_id = :report")
                .param("report", report.id())
                .query((row, one) -> Map.entry(
                        row.getString(1), ReportDigest.of(row.getBytes(2)).equals(row.getString(3))))
                .list();
        var kept = jdbc.sql("select figures_sha256 from annual_report where id = :report")
                .param("report", report.id())
                .query((row, one) -> Optional.ofNullable(row.getString(1)))
                .single();
        var page = ReportDigest.of(paper(report, "HTML").content());
        return new Verification(
                page.equals(report.sha256()),
                papers.stream().allMatch(Map.Entry::getValue),
                kept.map(digest -> digest.equals(digests.ofFigures(report.id()))).orElse(null));
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

    /** Counts a kept figure again; empty for figures that the writer brought. */
    public Optional<Recount> recount(AnnualReport report, String key) {
        var signedAt = report.signedAt();
        var then = signedAt == null ? Optional.<StatisticValue>empty() : figures.again(report, key, signedAt);
        return then.flatMap(known -> figures.again(report, key, null)
                .map(today -> new Recount(known, today, differences(report, key))));
    }

    private List<Difference> differences(AnnualReport report, String key) {
        return madeOf(key).stream()
                .flatMap(one -> figure(report, one).stream())
                .flatMap(one -> figures.listing(report, one.key(), null).stream().map(list -> {
                    var members = counting.membersOf(list.tally(), list.inquiry(), list.part());
                    var now = "select x.row_id, x.matter_id, x.amount from (" + members.sql() + ") x";
                    return new Difference(
                            one.key(),
                            one.name(),
                            rows("(" + KEPT + ") except (" + now + ")", members, report, one.key()),
                            rows("(" + now + ") except (" + KEPT + ")", members, report, one.key()));
                }))
                .toList();
    }

    /** The figures with lists that a figure is made of: itself, or the two of a rate, of both years for a change. */
    public List<String> madeOf(String key) {
        var name = FigureKey.of(key);
        var sides = name.isChange() ? List.of(name.base(), name.last()) : List.of(key);
        if (!(statistics.find(name.base()).orElse(null) instanceof Rate rate)) {
            return sides;
        }
        return sides.stream()
                .map(side -> side.substring(name.base().length()))
                .flatMap(aspect -> Stream.of(rate.part().key() + aspect, rate.whole().key() + aspect))
                .toList();
    }

    private List<Row> rows(String rows, CountFigures.MemberQuery members, AnnualReport report, String key) {
        return jdbc.sql("select coalesce(m.number, e.number) as number, e.kind as ledger, y.row_id as id from (" + rows
                        + ") y left join matter m on m.id = y.matter_id"
                        + " left join ledger_entry e on y.matter_id is null and e.id = y.row_id and e.kind <> 'CONDUCT'"
                        + " where e.id is not null or exists (select 1 from matter_viewer v where v.matter_id = m.id"
                        + " and v.viewer_id in (:viewers)) order by 1 limit " + NAMED)
                .params(members.parameters())
                // an organ above all others is not asked for in the list itself, but sealed matters still are left out
                .param("viewers", List.of(report.organ()))
                .param("report", report.id())
                .param("key", key)
                .query(Row.class)
                .list();
    }
}
