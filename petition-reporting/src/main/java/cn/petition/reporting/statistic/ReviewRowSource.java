package cn.petition.reporting.statistic;

/**
 * The queries from which reviews and hearings come. A review belongs to the organ that decided it and to the day of the
 * decision; a hearing to the organ that held it and to the day on which it was held.
 */
final class ReviewRowSource {

    /** Steps by which the reviewing organ says what came of its review. */
    private static final String DECIDING = "('DECIDE_REVIEW', 'DECIDE_SECOND_REVIEW', 'ORDER_REDO')";

    private final RowSource question;
    private final Inquiry inquiry;

    ReviewRowSource(RowSource question, Inquiry inquiry) {
        this.question = question;
        this.inquiry = inquiry;
    }

    /** Reviews and second reviews that were decided within the period, each decision one row. */
    String reviews() {
        return """
                select d.id as row_id, m.id as matter_id, null::uuid as line_id, d.occurred_on as day, m.channel,
                    d.actor_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, coalesce(c.consulted, false) as with_counsel,
                    case when c.consulted then 'COUNSEL' end as detail, c.occurred_on as detail_on
                from matter_step d
                join matter m on m.id = d.matter_id%s
                left join lateral (
                    select s.facts ->> 'consulted' = 'true' as consulted, s.occurred_on
                    from matter_step s
                    where s.matter_id = d.matter_id and s.action = 'RECORD_COUNSEL_OPINION' and s.sequence < d.sequence
                        and not exists (select 1 from matter_step z where z.matter_id = d.matter_id
                            and z.action in %s and z.sequence > s.sequence and z.sequence < d.sequence)%s
                    order by s.sequence desc limit 1) c on true
                where d.action in %s and d.occurred_on >= :from and d.occurred_on < :until%s%s%s%s%s"""
                .formatted(
                        question.area(),
                        question.categoryCode(),
                        question.stateThen(),
                        DECIDING,
                        question.happened("s"),
                        DECIDING,
                        question.happened("d"),
                        question.standing("m.id"),
                        question.visible("m.id", ""),
                        inquiry.scope().organ() == null ? "" : " and d.actor_organ_id in (:organs)",
                        question.inside(question.area()));
    }

    /** Hearings that were held within the period, with the people of each kind who came. */
    String hearings() {
        return """
                select h.id as row_id, m.id as matter_id, null::uuid as line_id, h.held_on as day, m.channel,
                    d.actor_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count,
                    p.lawyers, p.legal_workers, p.community_workers, null::text as detail, null::date as detail_on
                from hearing h
                join matter_step d on d.id = h.concluded_step_id
                join matter m on m.id = h.matter_id%s
                left join lateral (
                    select count(*) filter (where k.kind = 'LAWYER') as lawyers,
                        count(*) filter (where k.kind = 'LEGAL_WORKER') as legal_workers,
                        count(*) filter (where k.kind = 'COMMUNITY_WORKER') as community_workers
                    from hearing_participant k where k.hearing_id = h.id) p on true
                where h.held_on >= :from and h.held_on < :until%s%s%s%s%s"""
                .formatted(
                        question.area(),
                        question.categoryCode(),
                        question.stateThen(),
                        question.happened("d"),
                        question.standing("m.id"),
                        question.visible("m.id", ""),
                        inquiry.scope().organ() == null ? "" : " and d.actor_organ_id in (:organs)",
                        question.inside(question.area()));
    }
}
