package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The annual reports of an organ: begun, written and looked up. Only officers of the organ see them. */
@Service
@Transactional
public class AnnualReports {

    /** One line of the list of reports. */
    public record Line(int year, String edition, LocalDate asOf, LocalDate dated, @Nullable String signedName) {}

    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;

    AnnualReports(JdbcClient jdbc, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Line> of(UUID organ) {
        return jdbc.sql("select year, edition, as_of, dated, signed_name from annual_report where organ_id = :organ"
                        + " order by year desc, edition")
                .param("organ", organ)
                .query(Line.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<AnnualReport> find(UUID organ, int year, String edition) {
        return jdbc.sql("""
                        select r.id, r.organ_id, o.name as bureau, r.year, r.edition, r.as_of, r.dated, r.signed_at,
                            r.signed_name, r.sha256, r.version
                        from annual_report r join organ o on o.id = r.organ_id
                        where r.organ_id = :organ and r.year = :year and r.edition = :edition""")
                .param("organ", organ)
                .param("year", year)
                .param("edition", edition)
                .query((row, one) -> {
                    var id = row.getObject("id", UUID.class);
                    var signedAt = row.getObject("signed_at", OffsetDateTime.class);
                    return new AnnualReport(
                            id,
                            organ,
                            row.getString("bureau"),
                            year,
                            edition,
                            row.getObject("as_of", LocalDate.class),
                            row.getObject("dated", LocalDate.class),
                            signedAt == null ? null : signedAt.toInstant(),
                            row.getString("signed_name"),
                            row.getString("sha256"),
                            row.getLong("version"),
                            bodies(id),
                            openings(id),
                            entries(id));
                })
                .optional();
    }

    private Map<String, String> bodies(UUID report) {
        var bodies = new HashMap<String, String>();
        jdbc.sql("select key, body from annual_report_section where report_id = :report and body <> ''")
                .param("report", report)
                .query(row -> {
                    bodies.put(row.getString(1), row.getString(2));
                });
        return bodies;
    }

    private Map<String, Boolean> openings(UUID report) {
        var openings = new HashMap<String, Boolean>();
        jdbc.sql("select key, open from annual_report_section where report_id = :report and open is not null")
                .param("report", report)
                .query(row -> {
                    openings.put(row.getString(1), row.getBoolean(2));
                });
        return openings;
    }

    private Map<String, AnnualReport.Entry> entries(UUID report) {
        var entries = new HashMap<String, AnnualReport.Entry>();
        jdbc.sql("select e.key, e.value, e.source, o.display_name from annual_report_entry e"
                        + " join officer o on o.id = e.entered_by where e.report_id = :report")
                .param("report", report)
                .query(row -> {
                    entries.put(
                            row.getString(1),
                            new AnnualReport.Entry(row.getLong(2), row.getString(3), row.getString(4)));
                });
        return entries;
    }

    /** Begins the report of a year; there is one for each organ, year and edition. */
    public void begin(Actor by, int year, Edition edition, LocalDate asOf, LocalDate dated) {
        int begun = jdbc.sql("""
                        insert into annual_report (id, organ_id, year, edition, as_of, dated, created_at, created_by)
                        values (:id, :organ, :year, :edition, :asOf, :dated, :now, :by)
                        on conflict (organ_id, year, edition) do nothing""")
                .param("id", ids.next())
                .param("organ", by.organ())
                .param("year", year)
                .param("edition", edition.key())
                .param("asOf", asOf)
                .param("dated", dated)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .update();
        if (begun == 0) {
            throw new ActionRefused("OneReportForEachYear", year + "年度的这份报告已经建立，请从列表中打开。", null);
        }
    }

    /** Sets as-of day and date of the report. */
    public void date(AnnualReport report, long version, LocalDate asOf, LocalDate dated) {
        claim(report, version);
        jdbc.sql("update annual_report set as_of = :asOf, dated = :dated where id = :id")
                .param("asOf", asOf)
                .param("dated", dated)
                .param("id", report.id())
                .update();
    }

    /** Replaces the figures that the writer brings: those given here stand, all others are open again. */
    public void enter(AnnualReport report, long version, Map<String, AnnualReport.Entry> entries, Actor by) {
        claim(report, version);
        report.entries().keySet().stream().filter(key -> !entries.containsKey(key)).forEach(key -> jdbc.sql(
                        "delete from annual_report_entry where report_id = :report and key = :key")
                .param("report", report.id())
                .param("key", key)
                .update());
        entries.forEach((key, entry) -> jdbc.sql("""
                        insert into annual_report_entry (report_id, key, value, source, entered_by, entered_at)
                        values (:report, :key, :value, :source, :by, :now)
                        on conflict (report_id, key) do update set value = excluded.value, source = excluded.source,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at
                        where annual_report_entry.value <> excluded.value
                            or annual_report_entry.source <> excluded.source""")
                .param("report", report.id())
                .param("key", key)
                .param("value", entry.value())
                .param("source", entry.source())
                .param("by", by.officer())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Marks the draft as changed, whoever else changes other parts of it; refuses a signed one. */
    void change(AnnualReport report) {
        int changed = jdbc.sql(
                        "update annual_report set version = version + 1 where id = :id and signed_at is null")
                .param("id", report.id())
                .update();
        if (changed == 0) {
            throw signed();
        }
    }

    void refuseSigned(AnnualReport report) {
        if (report.signed()) {
            throw signed();
        }
    }

    /** Refuses what was decided about an older draft than the one that stands; holds the draft until the end. */
    void refuseStale(AnnualReport report, long version) {
        long stands = jdbc.sql("select version from annual_report where id = :id for update")
                .param("id", report.id())
                .query(Long.class)
                .single();
        if (stands != version) {
            throw new ObjectOptimisticLockingFailureException(AnnualReport.class, report.id());
        }
    }

    private static ActionRefused signed() {
        return new ActionRefused("SignedReportNeverChanges", "报告已经签发，不能再改。", null);
    }

    /** Takes the draft for this change: refuses a signed one and one that somebody saved meanwhile. */
    void claim(AnnualReport report, long version) {
        int claimed = jdbc.sql("update annual_report set version = version + 1"
                        + " where id = :id and version = :version and signed_at is null")
                .param("id", report.id())
                .param("version", version)
                .update();
        if (claimed == 1) {
            return;
        }
        boolean signed = jdbc.sql("select signed_at is not null from annual_report where id = :id")
                .param("id", report.id())
                .query(Boolean.class)
                .single();
        if (signed) {
            throw signed();
        }
        throw new ObjectOptimisticLockingFailureException(AnnualReport.class, report.id());
    }
}
