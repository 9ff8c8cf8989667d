package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delivers and publishes signed reports, and tells who has to be reminded of the days on which that is due. */
@Service
@Transactional
public class ReportDeliveries {

    /**
     * A report that is still owed.
     *
     * @param href page of the report, or of all reports while none has been begun
     */
    public record Due(int year, ReportDelivery.Action action, LocalDate by, boolean late, String href) {}

    private static final Set<Role> REMINDED = Set.of(Role.REPORT_WRITER, Role.LEADER, Role.SUPERVISOR);

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Organs organs;
    private final Clock clock;

    ReportDeliveries(JdbcClient jdbc, Editions editions, Organs organs, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ReportDelivery> of(AnnualReport report) {
        return jdbc.sql("select action, day, words, officer_name from annual_report_delivery"
                        + " where report_id = :report order by day, action")
                .param("report", report.id())
                .query((row, one) -> new ReportDelivery(
                        ReportDelivery.Action.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /**
     * Records that a signed report was delivered or published; once.
     *
     * @throws ActionRefused when it is not signed yet, the day lies before the signature or in the future, or it was
     *     recorded before
     */
    public void record(AnnualReport report, ReportDelivery delivery, Actor by) {
        var signedAt = report.signedAt();
        if (signedAt == null) {
            throw new ActionRefused("DeliveredAfterSignature", "报告签发以后才能报送和公开。", null);
        }
        var signedOn = LocalDate.ofInstant(signedAt, clock.getZone());
        if (delivery.day().isBefore(signedOn) || delivery.day().isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("DeliveredAfterSignature", "日期应在签发之日（" + signedOn + "）至今天之间，请核对。", null);
        }
        int recorded = jdbc.sql("""
                        insert into annual_report_delivery
                            (report_id, action, day, words, officer_id, officer_name, recorded_at)
                        values (:report, :action, :day, :words, :officer, :name, :now)
                        on conflict (report_id, action) do nothing""")
                .param("report", report.id())
                .param("action", delivery.action().name())
                .param("day", delivery.day())
                .param("words", delivery.words())
                .param("officer", by.officer())
                .param("name", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (recorded == 0) {
            throw new ActionRefused("DeliveredOnce", "已经记录过" + delivery.action().words() + "，请刷新页面查看。", null);
        }
    }

    /**
     * What a petition office owes in this year for the last one: its report on rule-of-law government. Only those who
     * write, supervise or sign are reminded.
     */
    @Transactional(readOnly = true)
    public List<Due> due(Actor actor) {
        if (!actor.isAnyOf(REMINDED) || !isPetitionOffice(actor.organ())) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        int year = today.getYear() - 1;
        var subject = ReportSubject.RULE_OF_LAW;
        var done = done(actor.organ(), year, subject);
        var due = new ArrayList<Due>();
        if (!done.contains(ReportDelivery.Action.DELIVER)) {
            due.add(due(actor, year, ReportDelivery.Action.DELIVER, subject.deliverBy(year), today));
        }
        if (!done.contains(ReportDelivery.Action.PUBLISH)) {
            due.add(due(actor, year, ReportDelivery.Action.PUBLISH, subject.publishBy(year), today));
        }
        return due;
    }

    private Due due(Actor actor, int year, ReportDelivery.Action action, LocalDate by, LocalDate today) {
        var begun = jdbc.sql("select edition from annual_report where organ_id = :organ and year = :year"
                        + " and edition in (:editions) order by signed_at nulls last, created_at limit 1")
                .param("organ", actor.organ())
                .param("year", year)
                .param("editions", keys(ReportSubject.RULE_OF_LAW))
                .query(String.class)
                .optional();
        var href = begun.map(edition -> "/annual-reports/" + year + "/" + edition).orElse("/annual-reports");
        return new Due(year, action, by, today.isAfter(by), href);
    }

    private List<ReportDelivery.Action> done(UUID organ, int year, ReportSubject subject) {
        return jdbc.sql("select distinct d.action from annual_report_delivery d join annual_report r"
                        + " on r.id = d.report_id where r.organ_id = :organ and r.year = :year"
                        + " and r.edition in (:editions)")
                .param("organ", organ)
                .param("year", year)
                .param("editions", keys(subject))
                .query((row, one) -> ReportDelivery.Action.valueOf(row.getString(1)))
                .list();
    }

    private List<String> keys(ReportSubject subject) {
        return editions.all().stream()
                .filter(edition -> edition.subject() == subject)
                .map(Edition::key)
                .toList();
    }

    private boolean isPetitionOffice(UUID organ) {
        return organs.findById(organ).map(Organ::kind).filter(OrganKind.PETITION_OFFICE::equals).isPresent();
    }
}
