package cn.petition.reporting.statistic;

/**
 * The query from which matters come by the organ that took them first (首接首办): the first that received what was handed
 * to it, or took up what came to itself. That organ stays answerable until another one has received the matter or its
 * return was consented to; a transfer that nobody has received yet changes nothing.
 */
final class FirstHandlerRowSource {

    private static final String TAKING = "('RECEIVE', 'TAKE_UP')";
    private static final String ENDED =
            "('COMPLETED', 'FINALISED', 'WITHDRAWN', 'REFUSED', 'NO_FURTHER_ACCEPTANCE')";

    private final RowSource question;
    private final Inquiry inquiry;

    FirstHandlerRowSource(RowSource question, Inquiry inquiry) {
        this.question = question;
        this.inquiry = inquiry;
    }

    /** Matters that were first taken within the period, with the day of the first repeat filing afterwards. */
    String firstHandled() {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, h.occurred_on as day, m.channel,
                    h.actor_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, q.repeated_on,
                    case when q.repeated_on is not null then 'REPEATED' end as detail, q.repeated_on as detail_on
                from matter_step h
                join matter m on m.id = h.matter_id%s
                left join lateral (
                    select min(x.received_on) as repeated_on
                    from matter_step b join filing x on x.matter_id = b.matter_id
                    where b.other_matter_id = m.id and %s%s and x.received_on > h.occurred_on%s) q on true
                where h.action in %s and h.occurred_on >= :from and h.occurred_on < :until%s
                    and not exists (select 1 from matter_step b where b.matter_id = h.matter_id
                        and b.action in %s and b.sequence < h.sequence%s)
                    and not exists (select 1 from matter_step b join filing x on x.matter_id = b.other_matter_id
                        where b.matter_id = m.id and b.action = 'JUDGE_SAMENESS' and %s%s and x.received_on < m.received_on)
                    %s%s%s%s"""
                .formatted(
                        question.area(),
                        question.categoryCode(),
                        question.stateThen(),
                        saysTheSame(),
                        question.happened("b"),
                        question.isCurrent() ? "" : " and x.received_on <= :day",
                        TAKING,
                        question.happened("h"),
                        TAKING,
                        question.happened("b"),
                        saysTheSame(),
                        question.happened("b"),
                        question.standing("m.id"),
                        question.visible("m.id", ""),
                        inquiry.scope().organ() == null ? "" : " and h.actor_organ_id in (:organs)",
                        question.inside(question.area()));
    }

    /** Matters not at their end, by the organ that is answerable for them at the as-of moment, whatever the period. */
    String answerable() {
        return """
                select m.id as row_id, m.id as matter_id, null::uuid as line_id, h.occurred_on as day, m.channel,
                    h.actor_organ_id as organ_id, %s as place_code, %s as category_code,
                    m.complained_organ_id, null::int as visitor_count, null::text as detail, null::date as detail_on
                from matter_step h
                join matter m on m.id = h.matter_id%s
                where h.action in %s%s
                    and not exists (select 1 from matter_step b where b.matter_id = h.matter_id
                        and b.action in ('RECEIVE', 'TAKE_UP', 'CONSENT_TO_RETURN') and b.sequence > h.sequence%s)
                    and %s not in %s
                    %s%s%s%s"""
                .formatted(
                        question.area(),
                        question.categoryCode(),
                        question.stateThen(),
                        TAKING,
                        question.happened("h"),
                        question.happened("b"),
                        question.isCurrent()
                                ? "m.open and m.status"
                                : "(select s.to_status from matter_step s where s.matter_id = m.id" + question.happened("s")
                                        + " order by s.sequence desc limit 1)",
                        ENDED,
                        question.standing("m.id"),
                        question.visible("m.id", ""),
                        inquiry.scope().organ() == null ? "" : " and h.actor_organ_id in (:organs)",
                        question.inside(question.area()));
    }

    /**
     * A filing was joined into the matter, or a person found that it is by the same person about the same matter; neither
     * was undone by the as-of moment.
     */
    private String saysTheSame() {
        return """
                (b.action = 'JOIN' or b.action = 'JUDGE_SAMENESS' and b.facts ->> 'sameness' = 'SAME_PERSON_SAME_MATTER')
                    and not exists (select 1 from matter_step z where z.matter_id = b.matter_id and z.sequence > b.sequence
                        and (z.action in ('JOIN', 'DETACH')
                            or z.action = 'JUDGE_SAMENESS' and z.other_matter_id = b.other_matter_id)%s)"""
                .formatted(question.happened("z"));
    }
}
