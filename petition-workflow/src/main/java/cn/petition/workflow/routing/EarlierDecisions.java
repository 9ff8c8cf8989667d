package cn.petition.workflow.routing;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Sameness;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.casefile.CaseHead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided on a matter before, as the tables need it: the way, the consultation, the compared matter. */
@Component
class EarlierDecisions {

    /**
     * @param way the way of Article 31 recorded last
     * @param consultation outcome of the last consultation
     * @param underWayBelow the compared matter is the same one, open at a lower organ and within its time
     * @param secondReviewGiven the compared matter is the same one, ended by a second review opinion
     */
    record Known(
            @Nullable StatutoryWay way,
            @Nullable ConsultationOutcome consultation,
            boolean underWayBelow,
            boolean secondReviewGiven) {}

    private record Judged(
            Sameness sameness, PetitionStatus status, boolean lower, boolean inTime, boolean secondReview) {

        boolean same() {
            return sameness == Sameness.SAME_PERSON_SAME_MATTER;
        }
    }

    private final JdbcClient jdbc;

    EarlierDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known on(CaseHead matter, Actor officer, LocalDate on) {
        String way = lastSaid(matter, "way", null);
        String consultation = lastSaid(matter, "outcome", CaseAction.END_CONSULTATION);
        var judged = judged(matter, officer, on);
        return new Known(
                way == null ? null : StatutoryWay.valueOf(way),
                consultation == null ? null : ConsultationOutcome.valueOf(consultation),
                judged != null && judged.same() && judged.status().open() && judged.lower() && judged.inTime(),
                judged != null && judged.same() && judged.status() == PetitionStatus.FINALISED && judged.secondReview());
    }

    private @Nullable String lastSaid(CaseHead matter, String key, @Nullable CaseAction by) {
        return jdbc.sql("""
                        select facts ->> :key from matter_step
                        where matter_id = :matter and facts ->> :key is not null
                          and (cast(:by as text) is null or action = :by)
                        order by sequence desc limit 1""")
                .param("key", key)
                .param("matter", matter.id())
                .param("by", by == null ? null : by.name())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The matter compared last, as far as this officer may see it. */
    private @Nullable Judged judged(CaseHead matter, Actor officer, LocalDate on) {
        return jdbc.sql("""
                        select s.facts ->> 'sameness' as sameness, other.status,
                               coalesce(holder.path <> own.path and starts_with(holder.path, own.path), false) as lower,
                               coalesce(other.overdue_after >= :on, true) as in_time,
                               exists (select 1 from matter_step r where r.matter_id = other.id
                                       and r.action = 'SERVE_SECOND_REVIEW') as second_review
                        from matter_step s
                        join matter other on other.id = s.other_matter_id
                        join organ own on own.id = :registering
                        left join organ holder on holder.id = coalesce(other.responsible_organ_id, other.registering_organ_id)
                        where s.matter_id = :matter and s.action = 'JUDGE_SAMENESS' and exists (
                            select 1 from matter_viewer v
                            where v.matter_id = other.id and v.viewer_id in (:officer, :organ))
                        order by s.sequence desc limit 1""")
                .param("matter", matter.id())
                .param("registering", matter.registeringOrganId())
                .param("on", on)
                .param("officer", officer.officer())
                .param("organ", officer.organ())
                .query(Judged.class)
                .optional()
                .orElse(null);
    }
}
