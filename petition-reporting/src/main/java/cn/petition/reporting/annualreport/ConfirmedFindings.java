package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.reporting.check.Finding;
import cn.petition.reporting.check.PaperRule;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hints that a writer confirmed with a reason: they do not come again until the text around them changes. What is wrong
 * as it stands cannot be confirmed.
 */
@Service
@Transactional
public class ConfirmedFindings {

    private static final int LONGEST = 500;

    /** One hint that was confirmed. */
    public record Confirmation(
            String fingerprint,
            PaperRule rule,
            String place,
            String words,
            String message,
            String reason,
            String by,
            Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmedFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Confirmation> of(AnnualReport report) {
        return jdbc.sql("select fingerprint, rule, place, words, message, reason, officer_name, confirmed_at"
                        + " from annual_report_confirmation where report_id = :report order by confirmed_at, fingerprint")
                .param("report", report.id())
                .query((row, one) -> new Confirmation(
                        row.getString(1),
                        PaperRule.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The findings that nobody has confirmed. */
    @Transactional(readOnly = true)
    public List<Finding> open(AnnualReport report, List<Finding> findings) {
        Set<String> confirmed = fingerprints(report.id());
        return findings.stream()
                .filter(finding -> !finding.rule().mayBeConfirmed() || !confirmed.contains(finding.fingerprint()))
                .toList();
    }

    private Set<String> fingerprints(UUID report) {
        return new HashSet<>(jdbc.sql("select fingerprint from annual_report_confirmation where report_id = :report")
                .param("report", report)
                .query(String.class)
                .list());
    }

    /** @param findings of the draft as it stands, so that nobody confirms what is no longer there */
    public void confirm(AnnualReport report, List<Finding> findings, String fingerprint, String reason, Actor by) {
        refuseSigned(report);
        var finding = findings.stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("FindingStandsInTheDraft", "文字已经改动，这条提示不在了，请重新核对。", null));
        if (!finding.rule().mayBeConfirmed()) {
            throw new ActionRefused("ProblemIsCorrected", "这是问题，不能用理由确认，请改正文字或者数字。", null);
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new ActionRefused("ReasonIsGiven", "请写明不改的理由，最多 500 字。", null);
        }
        jdbc.sql("""
                        insert into annual_report_confirmation (report_id, fingerprint, rule, place, words, message,
                            reason, officer_id, officer_name, confirmed_at)
                        values (:report, :fingerprint, :rule, :place, :words, :message, :reason, :by, :name, :now)
                        on conflict (report_id, fingerprint) do nothing""")
                .param("report", report.id())
                .param("fingerprint", fingerprint)
                .param("rule", finding.rule().name())
                .param("place", finding.place().words())
                .param("words", finding.words())
                .param("message", finding.message())
                .param("reason", reason.strip())
                .param("by", by.officer())
                .param("name", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The hint comes again. */
    public void withdraw(AnnualReport report, String fingerprint) {
        refuseSigned(report);
        jdbc.sql("delete from annual_report_confirmation where report_id = :report and fingerprint = :fingerprint")
                .param("report", report.id())
                .param("fingerprint", fingerprint)
                .update();
    }

    private static void refuseSigned(AnnualReport report) {
        if (report.signed()) {
            throw new ActionRefused("SignedReportNeverChanges", "报告已经签发，不能再改。", null);
        }
    }
}
