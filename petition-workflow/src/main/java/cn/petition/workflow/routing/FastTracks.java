package cn.petition.workflow.routing;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Step;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Special tags and the fast track that they start: each stage with its own limit in hours (五个第一时间). */
@Component
public class FastTracks {

    /** A tag to choose. */
    public record Tag(String code, String name) {}

    /** The hours that a tag gives to a stage, after the stage before it. */
    public record Limit(String tagCode, String tag, FastStage stage, int hours, long version) {}

    /**
     * A tagged matter in the list.
     *
     * @param next the stage that is to be done now, {@code null} when all are
     * @param late whether any stage is or was late
     */
    public record Tagged(
            String number,
            String title,
            String status,
            String tag,
            @Nullable FastStage next,
            @Nullable Instant due,
            boolean late) {}

    private record Head(UUID id, String number, String title, String status, OffsetDateTime registeredAt, String tagCode, String tag) {}

    private record Done(UUID matter, CaseAction action, OffsetDateTime at) {}

    private record Supervised(UUID matter, OffsetDateTime at) {}

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    FastTracks(JdbcClient jdbc, EntityManager entities, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The tags that can be put on a matter on a day. */
    @Transactional(readOnly = true)
    public List<Tag> tags(LocalDate on) {
        return jdbc.sql("""
                        select code, name from special_tag
                        where valid_from <= :on and (valid_to is null or valid_to > :on) order by code""")
                .param("on", on)
                .query(Tag.class)
                .list();
    }

    /** @throws ActionRefused when there is no such tag on this day */
    public String nameOf(String code, LocalDate on) {
        return tags(on).stream()
                .filter(one -> one.code().equals(code))
                .map(Tag::name)
                .findFirst()
                .orElseThrow(() -> new ActionRefused("TagIsKnown", "没有找到所选的专项标签，请重新选择。", null));
    }

    @Transactional(readOnly = true)
    public boolean has(UUID matter, String code) {
        return jdbc.sql("select exists (select 1 from matter_tag where matter_id = :matter and tag_code = :tag)")
                .param("matter", matter)
                .param("tag", code)
                .query(Boolean.class)
                .single();
    }

    /** Keeps which step put a tag on a matter; a tag is put once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Petition petition, String code, Step step) {
        entities.flush();
        int rows = jdbc.sql("""
                        insert into matter_tag (matter_id, tag_code, step_id, tagged_at)
                        values (:matter, :tag, :step, :at) on conflict do nothing""")
                .param("matter", petition.id())
                .param("tag", code)
                .param("step", step.id())
                .param("at", step.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            throw new ActionRefused("TaggedOnce", "该事项已经带有这一专项标签，无需重复。", null);
        }
    }

    /** The limits of all tags. */
    @Transactional(readOnly = true)
    public List<Limit> limits() {
        return jdbc.sql("""
                        select r.tag_code, t.name as tag, r.stage, r.hours, r.version
                        from fast_track_rule r join special_tag t on t.code = r.tag_code order by r.tag_code""")
                .query(Limit.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Limit::tagCode).thenComparing(Limit::stage))
                .toList();
    }

    /** Sets the hours of a stage; matters under way are measured by them at once. */
    @Transactional
    public void limit(Actor by, String tag, FastStage stage, int hours) {
        int rows = jdbc.sql("""
                        update fast_track_rule set hours = :hours, version = version + 1
                        where tag_code = :tag and stage = :stage""")
                .param("hours", hours)
                .param("tag", tag)
                .param("stage", stage.name())
                .update();
        if (rows == 0) {
            throw new ActionRefused("TagIsKnown", "没有找到这一专项标签的环节，请刷新页面。", null);
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CHANGE_FAST_TRACK", "TAG", tag + " " + stage)
                .withFields("value"));
    }

    /** The stages of a matter for each of its tags; the caller has made sure that the officer may see it. */
    @Transactional(readOnly = true)
    public Map<String, List<StageTime>> of(UUID matter) {
        var heads = jdbc.sql("""
                        select m.id, m.number, m.title, m.status, m.registered_at, t.tag_code, s.name as tag
                        from matter m join matter_tag t on t.matter_id = m.id join special_tag s on s.code = t.tag_code
                        where m.id = :matter order by t.tag_code""")
                .param("matter", matter)
                .query(Head.class)
                .list();
        var stages = stages(heads);
        return heads.stream().collect(Collectors.toMap(Head::tag, head -> stages.get(heads.indexOf(head))));
    }

    /** The tagged matters that this officer may see, the newest tags first, at most 200; not those answered before they came here. */
    @Transactional(readOnly = true)
    public List<Tagged> list(Actor officer) {
        var heads = jdbc.sql("""
                        select m.id, m.number, m.title, m.status, m.registered_at, t.tag_code, s.name as tag
                        from matter_tag t join matter m on m.id = t.matter_id join special_tag s on s.code = t.tag_code
                        where m.joined_into_id is null and not exists (
                            select 1 from matter_step past where past.matter_id = m.id and past.action = 'ANSWER_IMPORTED')
                            and exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by t.tagged_at desc, m.id limit :shown""")
                .param("officer", officer.officer())
                .param("organ", officer.organ())
                .param("shown", SHOWN)
                .query(Head.class)
                .list();
        var stages = stages(heads);
        var list = new ArrayList<Tagged>();
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            Optional<StageTime> next = stages.get(i).stream().filter(one -> one.done() == null).findFirst();
            list.add(new Tagged(
                    head.number(),
                    head.title(),
                    head.status(),
                    head.tag(),
                    next.map(StageTime::stage).orElse(null),
                    next.map(StageTime::due).orElse(null),
                    stages.get(i).stream().anyMatch(StageTime::late)));
        }
        return list;
    }

    private List<List<StageTime>> stages(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).distinct().toList();
        var done = jdbc.sql("""
                        select matter_id as matter, action, min(recorded_at) as at from matter_step
                        where matter_id in (:ids) group by matter_id, action""")
                .param("ids", ids)
                .query(Done.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Done::matter));
        var supervised = jdbc.sql("""
                        select l.matter_id as matter, min(s.recorded_at) as at
                        from ledger_matter l
                        join ledger_step s on s.entry_id = l.entry_id and s.kind = 'SUPERVISION' and s.action = 'SIGN'
                        where l.matter_id in (:ids) and l.until_step is null group by l.matter_id""")
                .param("ids", ids)
                .query(Supervised.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Supervised::matter, one -> one.at().toInstant()));
        var hours = limits().stream().collect(Collectors.groupingBy(Limit::tagCode));
        return heads.stream()
                .map(head -> stages(
                        head,
                        done.getOrDefault(head.id(), List.of()),
                        supervised.get(head.id()),
                        hours.getOrDefault(head.tagCode(), List.of())))
                .toList();
    }

    private List<StageTime> stages(Head head, List<Done> done, @Nullable Instant supervised, List<Limit> limits) {
        var at = new EnumMap<CaseAction, Instant>(CaseAction.class);
        done.forEach(one -> at.put(one.action(), one.at().toInstant()));
        var stages = new ArrayList<StageTime>();
        @Nullable Instant from = head.registeredAt().toInstant();
        Instant now = clock.instant();
        for (Limit limit : limits) {
            Instant ended = limit.stage().doneBy(at, supervised).orElse(null);
            Instant due = from == null ? null : from.plus(Duration.ofHours(limit.hours()));
            boolean late = due != null && (ended == null ? now : ended).isAfter(due);
            stages.add(new StageTime(limit.stage(), limit.hours(), due, ended, late));
            from = ended;
        }
        return stages;
    }
}
