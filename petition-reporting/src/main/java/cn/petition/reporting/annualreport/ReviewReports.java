package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft for review, sends it back, approves it. */
@Service
@Transactional
public class ReviewReports {

    private final JdbcClient jdbc;
    private final AnnualReports reports;
    private final Clock clock;

    ReviewReports(JdbcClient jdbc, AnnualReports reports, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReportReview of(AnnualReport report) {
        return new ReportReview(
                jdbc.sql("select action, officer_id, officer_name, reason, report_version, taken_at"
                                + " from annual_report_review where report_id = :report order by sequence")
                        .param("report", report.id())
                        .query((row, one) -> new ReportReview.Step(
                                ReportReview.Action.valueOf(row.getString(1)),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getObject(6, OffsetDateTime.class).toInstant()))
                        .list(),
                report.version());
    }

    /**
     * @param version the draft that the officer has read
     * @param reason why it goes back; not blank for {@link ReportReview.Action#RETURN}
     * @throws ActionRefused when the step does not fit where the draft stands, or one person would do both
     */
    public void take(AnnualReport report, long version, ReportReview.Action action, @Nullable String reason, Actor by) {
        reports.refuseSigned(report);
        reports.refuseStale(report, version);
        var review = of(report);
        boolean fits = action == ReportReview.Action.SUBMIT ? review.maySubmit() : review.mayReview(by.officer());
        if (!fits) {
            throw new ActionRefused("TwoPersonsReview", refusal(review, action), null);
        }
        if (action == ReportReview.Action.RETURN && (reason == null || reason.isBlank())) {
            throw new ActionRefused("ReturnedWithReason", "请写明退回的理由。", null);
        }
        jdbc.sql("""
                        insert into annual_report_review
                            (report_id, sequence, action, officer_id, officer_name, reason, report_version, taken_at)
                        values (:report, :sequence, :action, :officer, :name, :reason, :version, :now)""")
                .param("report", report.id())
                .param("sequence", review.steps().size() + 1)
                .param("action", action.name())
                .param("officer", by.officer())
                .param("name", by.name())
                .param("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .param("version", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String refusal(ReportReview review, ReportReview.Action action) {
        if (action == ReportReview.Action.SUBMIT) {
            return "报告" + review.stand().words() + "，不用再送审。";
        }
        return review.stand() == ReportReview.Stand.SUBMITTED ? "送审的人不能自己审核，请由另一人审核。" : "报告没有送审，请先送审。";
    }
}
