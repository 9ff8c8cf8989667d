package cn.petition.workflow.review;

import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.workflow.casefile.CaseHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a form of the review offers of a matter that the officer has opened. */
@Component
public class ReviewPapers {

    private final JdbcClient jdbc;
    private final ReviewingOrgans competent;
    private final ObligationClocks clocks;

    ReviewPapers(JdbcClient jdbc, ReviewingOrgans competent, ObligationClocks clocks) {
        this.jdbc = jdbc;
        this.competent = competent;
        this.clocks = clocks;
    }

    /** Who may review the opinion that a request of this stage challenges, best first. */
    public List<ReviewingOrgan> candidates(CaseHead matter, ReviewStage stage, LocalDate on) {
        return competent.candidates(challenged(matter, stage), on);
    }

    private UUID challenged(CaseHead matter, ReviewStage stage) {
        UUID handling = matter.responsibleOrganId() == null ? matter.registeringOrganId() : matter.responsibleOrganId();
        return stage == ReviewStage.REVIEW ? handling : asked(matter).orElse(handling);
    }

    private Optional<UUID> asked(CaseHead matter) {
        return jdbc.sql("""
                        select for_organ_id from matter_step
                        where matter_id = :matter and action = 'REQUEST_REVIEW' order by sequence desc limit 1""")
                .param("matter", matter.id())
                .query(UUID.class)
                .optional();
    }

    /** Number of the opinion that a request of this stage challenges, if it was issued here. */
    public Optional<String> challengedNumber(CaseHead matter, ReviewStage stage) {
        return jdbc.sql("""
                        select number from official_document where matter_id = :matter and type = :type
                        order by issued_at desc, id desc limit 1""")
                .param("matter", matter.id())
                .param("type", stage == ReviewStage.REVIEW ? "HANDLING_OPINION" : "REVIEW_OPINION")
                .query(String.class)
                .optional();
    }

    /** The day by which a regional text wants it decided whether the request is taken up, where one is in force. */
    public Optional<LocalDate> decideBy(CaseHead matter, ReviewStage stage) {
        var period = stage == ReviewStage.REVIEW ? StatutoryPeriod.REVIEW_ACCEPTANCE : StatutoryPeriod.SECOND_REVIEW_ACCEPTANCE;
        var clock = clocks.current();
        return receivedOn(matter, stage)
                .filter(day -> clock.rules()
                        .find(period, day, Region.ofPlace(matter.placeCode()))
                        .isPresent())
                .flatMap(day -> clock.deadline(period, day, matter.placeCode()).overdueAfter());
    }

    private Optional<LocalDate> receivedOn(CaseHead matter, ReviewStage stage) {
        return jdbc.sql("""
                        select occurred_on from matter_step
                        where matter_id = :matter and action = :action order by sequence desc limit 1""")
                .param("matter", matter.id())
                .param("action", stage.request().name())
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the request that is before the reviewing organ came after its time. */
    public boolean askedLate(CaseHead matter) {
        return jdbc.sql("""
                        select facts ->> 'late' from matter_step
                        where matter_id = :matter and action in ('REQUEST_REVIEW', 'REQUEST_SECOND_REVIEW')
                        order by sequence desc limit 1""")
                .param("matter", matter.id())
                .query(String.class)
                .optional()
                .filter("true"::equals)
                .isPresent();
    }
}
