package cn.petition.workflow.suggestion;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.text.SearchTerms;
import cn.petition.domain.text.TermFrequencies;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Matters that an officer has decided: triaged, or answered before they came into this system. Sealed matters and
 * accusations are left out in the statement itself, so nothing of them leaves the database.
 */
@Repository
class DecidedMatters {

    private static final int RARE_TERMS = 24;
    private static final int LOOKED_AT = 400;
    private static final int PER_TERM = 40;
    private static final int CANDIDATES = 120;
    private static final double FREQUENT = 0.01;

    private static final String DECIDED = """
            select m.id, m.number, f.title, f.claim, f.facts, m.kind, top.code as category,
                   own.full_name as category_name, last.action as decision, led.way,
                   handed.for_organ_id as organ, receiver.name as organ_name
            from matter m
            join filing f on f.matter_id = m.id
            left join matter_category own on own.code = m.category_code
            left join matter_category middle on middle.code = own.parent_code
            left join matter_category top on top.code = coalesce(middle.parent_code, middle.code, own.code)
            left join lateral (
                select s.action from matter_step s
                where s.matter_id = m.id and s.action in ('TRANSFER', 'ASSIGN_WITH_REPORT', 'SEND_TO_POLITICAL_LEGAL',
                    'GUIDE_TO_POLITICAL_LEGAL', 'DIVERT_TO_STATUTORY_CHANNEL', 'REPLY_TO_PROPOSAL')
                order by s.sequence desc limit 1) last on true
            left join lateral (
                select s.facts ->> 'way' as way from matter_step s
                where s.matter_id = m.id and s.facts ->> 'way' is not null
                order by s.sequence desc limit 1) led on true
            left join lateral (
                select s.for_organ_id from matter_step s
                where s.matter_id = m.id and s.action in ('TRANSFER', 'ASSIGN_WITH_REPORT', 'SEND_TO_POLITICAL_LEGAL')
                    and (cast(:by as uuid) is null or s.actor_organ_id = :by)
                order by s.sequence limit 1) handed on true
            left join organ receiver on receiver.id = handed.for_organ_id
            """;

    private static final String OPEN_TO_LEARNING = """
            not m.sealed and not f.sealed and m.kind <> 'ACCUSATION' and m.joined_into_id is null
            and exists (select 1 from matter_step s where s.matter_id = m.id and s.action in ('TRIAGE', 'ANSWER_IMPORTED'))
            """;

    private final JdbcClient jdbc;
    private final TermFrequencies frequencies;

    DecidedMatters(JdbcClient jdbc, TermFrequencies frequencies) {
        this.jdbc = jdbc;
        this.frequencies = frequencies;
    }

    /** The newest decided matters of all organs, at most so many, newest first. */
    List<DecidedMatter> newest(int limit) {
        return read(
                jdbc.sql("select m.id from matter m join filing f on f.matter_id = m.id where " + OPEN_TO_LEARNING
                                + " order by m.registered_at desc, m.id desc limit :limit")
                        .param("limit", limit)
                        .query(UUID.class)
                        .list(),
                null);
    }

    /** Decided matters open to the officer that share rare words with a text; the finer comparison is the caller's. */
    List<DecidedMatter> like(String text, UUID except, Actor actor) {
        String[] rare = SearchTerms.of(text).stream()
                .filter(term -> frequencies.of(term) < FREQUENT)
                .sorted(Comparator.comparingDouble(frequencies::of))
                .limit(RARE_TERMS)
                .toArray(String[]::new);
        return read(
                jdbc.sql("""
                        with hit as (
                            select found.matter_id, count(*) as shared
                            from unnest(:terms::text[]) as one (term)
                            cross join lateral (
                                select near.matter_id from (
                                    select s.matter_id from filing_search s join matter m on m.id = s.matter_id
                                    where s.terms @> array[one.term] and not m.sealed limit :looked_at) near
                                where near.matter_id <> :except and exists (
                                    select 1 from matter_viewer v
                                    where v.matter_id = near.matter_id and v.viewer_id in (:officer, :organ))
                                limit :per_term) found
                            group by found.matter_id)
                        select m.id from hit join matter m on m.id = hit.matter_id join filing f on f.matter_id = m.id
                        where\s""" + OPEN_TO_LEARNING + " order by hit.shared desc, m.id desc limit :most")
                        .param("terms", rare)
                        .param("except", except)
                        .param("officer", actor.officer())
                        .param("organ", actor.organ())
                        .param("looked_at", LOOKED_AT)
                        .param("per_term", PER_TERM)
                        .param("most", CANDIDATES)
                        .query(UUID.class)
                        .list(),
                actor.organ());
    }

    /** Decisions are looked up for the few matters found, never for all that might be. */
    private List<DecidedMatter> read(List<UUID> ids, @Nullable UUID by) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(DECIDED + " where m.id in (:ids) order by m.registered_at desc, m.id desc")
                .param("ids", ids)
                .param("by", by)
                .query(DecidedMatter.class)
                .list();
    }
}
