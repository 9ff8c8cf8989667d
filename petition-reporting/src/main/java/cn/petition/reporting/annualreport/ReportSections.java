package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Instant;
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

/** The sections of a report written by several people: who writes which, what each save changed, what others say. */
@Service
@Transactional
public class ReportSections {

    /** One save. An empty body brought back the text of the edition. */
    public record Version(int number, String body, @Nullable Boolean open, String by, Instant savedAt) {}

    /** What somebody says about a section. */
    public record Comment(UUID id, String key, String body, String by, Instant writtenAt, @Nullable String settledBy) {

        public boolean settled() {
            return settledBy != null;
        }
    }

    /** What stands before a save: who writes, and which save was the last. */
    public record Stand(int version, @Nullable SectionLock lock) {}

    private final JdbcClient jdbc;
    private final AnnualReports reports;
    private final UuidV7 ids;
    private final Clock clock;

    ReportSections(JdbcClient jdbc, AnnualReports reports, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Stand stand(AnnualReport report, String key) {
        int version = jdbc.sql("select coalesce(max(version), 0) from annual_report_section_version"
                        + " where report_id = :report and key = :key")
                .param("report", report.id())
                .param("key", key)
                .query(Integer.class)
                .single();
        return new Stand(version, locks(report).get(key));
    }

    /** The locks that hold now, by section. */
    @Transactional(readOnly = true)
    public Map<String, SectionLock> locks(AnnualReport report) {
        var locks = new HashMap<String, SectionLock>();
        var now = clock.instant();
        jdbc.sql("select key, officer_id, officer_name, taken_at, expires_at from annual_report_lock"
                        + " where report_id = :report")
                .param("report", report.id())
                .query(row -> {
                    var lock = new SectionLock(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            row.getObject(5, OffsetDateTime.class).toInstant());
                    if (lock.holds(now)) {
                        locks.put(row.getString(1), lock);
                    }
                });
        return locks;
    }

    /**
     * Takes a section to write it.
     *
     * @param from the officer from whom it is taken over, as shown to the one who takes it; {@code null} for a free one
     * @throws ActionRefused when somebody else writes it and was not named
     */
    public void take(AnnualReport report, String key, Actor by, @Nullable UUID from) {
        reports.refuseSigned(report);
        var now = clock.instant();
        var current = lockForUpdate(report, key);
        if (current != null && current.keepsOut(by.officer(), now) && !current.officer().equals(from)) {
            throw new ActionRefused(
                    "OneWriterForEachSection", "“" + current.name() + "”正在写这一部分，请稍后再写，或者点“接手”。", null);
        }
        store(report, key, SectionLock.taken(by.officer(), by.name(), now));
    }

    /** Gives a section back that the officer has taken. */
    public void release(AnnualReport report, String key, Actor by) {
        jdbc.sql("delete from annual_report_lock where report_id = :report and key = :key and officer_id = :officer")
                .param("report", report.id())
                .param("key", key)
                .param("officer", by.officer())
                .update();
    }

    /**
     * Saves the prose of one section; an empty text brings back that of the edition.
     *
     * @param version the save that the writer has read
     * @param open whether it stands in the public edition, {@code null} for what the edition says
     * @throws ActionRefused when somebody else has taken the section over
     * @throws ObjectOptimisticLockingFailureException when somebody saved since that version
     */
    public void write(AnnualReport report, String key, int version, String body, @Nullable Boolean open, Actor by) {
        reports.change(report);
        var now = clock.instant();
        var current = lockForUpdate(report, key);
        if (current != null && current.keepsOut(by.officer(), now)) {
            throw new ActionRefused(
                    "OneWriterForEachSection", "“" + current.name() + "”已接手这一部分，您的文字没有保存，请与对方商量。", null);
        }
        if (stand(report, key).version() != version) {
            throw new ObjectOptimisticLockingFailureException(ReportSections.class, key);
        }
        keepVersion(report, key, version + 1, body.strip(), open, by, now);
        jdbc.sql("delete from annual_report_section where report_id = :report and key = :key")
                .param("report", report.id())
                .param("key", key)
                .update();
        if (!body.isBlank() || open != null) {
            jdbc.sql("insert into annual_report_section (report_id, key, body, version, open)"
                            + " values (:report, :key, :body, :version, :open)")
                    .param("report", report.id())
                    .param("key", key)
                    .param("body", body.strip())
                    .param("version", version + 1)
                    .param("open", open)
                    .update();
        }
        store(report, key, SectionLock.taken(by.officer(), by.name(), now));
    }

    private void keepVersion(
            AnnualReport report, String key, int version, String body, @Nullable Boolean open, Actor by, Instant now) {
        jdbc.sql("""
                        insert into annual_report_section_version
                            (report_id, key, version, body, open, officer_id, officer_name, saved_at)
                        values (:report, :key, :version, :body, :open, :officer, :name, :now)""")
                .param("report", report.id())
                .param("key", key)
                .param("version", version)
                .param("body", body)
                .param("open", open)
                .param("officer", by.officer())
                .param("name", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable SectionLock lockForUpdate(AnnualReport report, String key) {
        return jdbc.sql("select officer_id, officer_name, taken_at, expires_at from annual_report_lock"
                        + " where report_id = :report and key = :key for update")
                .param("report", report.id())
                .param("key", key)
                .query((row, one) -> new SectionLock(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private void store(AnnualReport report, String key, SectionLock lock) {
        jdbc.sql("""
                        insert into annual_report_lock (report_id, key, officer_id, officer_name, taken_at, expires_at)
                        values (:report, :key, :officer, :name, :taken, :expires)
                        on conflict (report_id, key) do update set officer_id = excluded.officer_id,
                            officer_name = excluded.officer_name, taken_at = excluded.taken_at,
                            expires_at = excluded.expires_at""")
                .param("report", report.id())
                .param("key", key)
                .param("officer", lock.officer())
                .param("name", lock.name())
                .param("taken", lock.takenAt().atOffset(ZoneOffset.UTC))
                .param("expires", lock.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The saves of a section, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(AnnualReport report, String key) {
        return jdbc.sql("select version, body, open, officer_name, saved_at from annual_report_section_version"
                        + " where report_id = :report and key = :key order by version desc limit 100")
                .param("report", report.id())
                .param("key", key)
                .query((row, one) -> new Version(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, Boolean.class),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(AnnualReport report, String key, int number) {
        return versions(report, key).stream().filter(one -> one.number() == number).findFirst();
    }

    /** The comments of a report, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> comments(AnnualReport report) {
        return jdbc.sql("select id, key, body, officer_name, written_at, settled_name from annual_report_comment"
                        + " where report_id = :report order by written_at, id limit 500")
                .param("report", report.id())
                .query((row, one) -> new Comment(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getString(6)))
                .list();
    }

    public void comment(AnnualReport report, String key, String body, Actor by) {
        reports.refuseSigned(report);
        jdbc.sql("""
                        insert into annual_report_comment (id, report_id, key, body, officer_id, officer_name, written_at)
                        values (:id, :report, :key, :body, :officer, :name, :now)""")
                .param("id", ids.next())
                .param("report", report.id())
                .param("key", key)
                .param("body", body.strip())
                .param("officer", by.officer())
                .param("name", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Marks a comment as dealt with; once is enough, whoever comes second changes nothing. */
    public void settle(AnnualReport report, UUID comment, Actor by) {
        jdbc.sql("update annual_report_comment set settled_name = :name, settled_at = :now"
                        + " where id = :id and report_id = :report and settled_at is null")
                .param("name", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", comment)
                .param("report", report.id())
                .update();
    }
}
