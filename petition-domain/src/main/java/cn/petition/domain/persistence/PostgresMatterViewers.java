package cn.petition.domain.persistence;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Petition;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code matter_viewer}; written in the transaction of the step that changes who is involved. */
@Repository
class PostgresMatterViewers implements MatterViewers {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    PostgresMatterViewers(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void open(Petition petition, Organ organ) {
        openAll(List.of(petition), organ);
    }

    @Override
    public void openAll(Collection<Petition> petitions, Organ organ) {
        var open = petitions.stream().filter(one -> !one.sealed()).toList();
        if (open.isEmpty()) {
            return;
        }
        entities.flush();
        jdbc.sql("""
                        with recursive upward as (
                            select id, parent_id from organ where id = :organ
                            union all
                            select above.id, above.parent_id from organ above join upward on above.id = upward.parent_id)
                        insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)
                        select upward.id, matter.id, matter.registered_at, matter.received_on
                        from upward cross join matter where matter.id = any (cast(:matters as uuid[]))
                        on conflict do nothing""")
                .param("organ", organ.id())
                .param("matters", open.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public void openOnlyTo(Petition petition, Collection<Organ> organs) {
        if (petition.sealed()) {
            return;
        }
        takeFromOrgans(petition);
        organs.forEach(organ -> open(petition, organ));
    }

    private void takeFromOrgans(Petition petition) {
        jdbc.sql("""
                        delete from matter_viewer viewer using organ
                        where viewer.matter_id = :matter and organ.id = viewer.viewer_id""")
                .param("matter", petition.id())
                .update();
    }

    @Override
    public void seal(Petition petition, Collection<UUID> officers, UUID grantedBy, String reason) {
        entities.flush();
        takeFromOrgans(petition);
        for (UUID officer : officers) {
            clear(petition, officer, grantedBy, reason);
        }
        jdbc.sql("""
                        insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)
                        select officer_id, matter_id, :at, :received from matter_clearance where matter_id = :matter
                        on conflict do nothing""")
                .param("matter", petition.id())
                .param("at", petition.registeredAt().atOffset(ZoneOffset.UTC))
                .param("received", petition.receivedOn())
                .update();
    }

    /** Leaves out, in the same statement, everybody who belongs to the accused organ or below it. */
    private void clear(Petition petition, UUID officer, UUID grantedBy, String reason) {
        jdbc.sql("""
                        insert into matter_clearance (matter_id, officer_id, granted_by, granted_at, reason)
                        select :matter, named.id, :by, :now, :reason
                        from officer named join organ own on own.id = named.organ_id
                        where named.id = :officer and not exists (
                            select 1 from matter m join organ accused on accused.id = m.complained_organ_id
                            where m.id = :matter and own.path like accused.path || '%')
                        on conflict do nothing""")
                .param("matter", petition.id())
                .param("officer", officer)
                .param("by", grantedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    /** Decides from the rows as they stood before the statement, for list and projection alike. */
    @Override
    public void moved(UUID officer, UUID toOrgan) {
        jdbc.sql("""
                        with closing as (
                            select v.matter_id from matter_viewer v
                            join matter m on m.id = v.matter_id and m.sealed
                            join organ now_at on now_at.id = :organ
                            left join organ accused on accused.id = m.complained_organ_id
                            where v.viewer_id = :officer and (starts_with(now_at.path, accused.path)
                                or exists (select 1 from matter_viewer other join officer o on o.id = other.viewer_id
                                    where other.matter_id = m.id and other.viewer_id <> :officer and o.enabled))),
                        forgotten as (
                            delete from matter_clearance c using closing
                            where c.matter_id = closing.matter_id and c.officer_id = :officer)
                        delete from matter_viewer v using closing
                        where v.matter_id = closing.matter_id and v.viewer_id = :officer""")
                .param("officer", officer)
                .param("organ", toOrgan)
                .update();
    }

    @Override
    public boolean sees(UUID officer, UUID organ, UUID matter) {
        return jdbc.sql("select exists (select 1 from matter_viewer where matter_id = :matter and viewer_id in (:officer, :organ))")
                .param("matter", matter)
                .param("officer", officer)
                .param("organ", organ)
                .query(Boolean.class)
                .single();
    }
}
