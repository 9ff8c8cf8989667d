package cn.petition.workflow.channel;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statutory channels and the office's list of them by department and kind of demand (依法分类处理清单). */
@Component
public class ChannelList {

    private static final String LINES = """
            select l.id, l.department, l.category_prefix, coalesce(m.full_name, l.category_prefix) as category_name,
                   l.demand, l.channel_code, c.name as channel, c.way, l.valid_from, l.valid_to, l.note
            from channel_listing l join statutory_channel c on c.code = l.channel_code
            left join matter_category m on m.code = l.category_prefix
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UuidV7 ids;

    ChannelList(JdbcClient jdbc, AuditTrail audit, UuidV7 ids) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
    }

    /** The channels in force on a day. */
    @Transactional(readOnly = true)
    public List<StatutoryChannel> channels(LocalDate on) {
        return jdbc.sql("""
                        select code, way, name, accepting, time_limit, article, materials, version from statutory_channel
                        where valid_from <= :on and (valid_to is null or valid_to > :on) order by way, code""")
                .param("on", on)
                .query(StatutoryChannel.class)
                .list();
    }

    /** @throws ActionRefused when there is no such channel on this day */
    @Transactional(readOnly = true)
    public StatutoryChannel channel(String code, LocalDate on) {
        return channels(on).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused("没有找到所选的法定途径，请重新选择。"));
    }

    /** What the list says on demands of a category at an organ; general lines and those of the organ alone. */
    @Transactional(readOnly = true)
    public List<ListedChannel> suggestedFor(@Nullable String category, UUID organ, LocalDate on) {
        if (category == null) {
            return List.of();
        }
        return jdbc.sql(LINES + """
                        where starts_with(:category, l.category_prefix) and (l.organ_id is null or l.organ_id = :organ)
                          and l.valid_from <= :on and (l.valid_to is null or l.valid_to > :on)
                        order by length(l.category_prefix) desc, l.demand""")
                .param("category", category)
                .param("organ", organ)
                .param("on", on)
                .query(ListedChannel.class)
                .list();
    }

    /** The whole list, by department. */
    @Transactional(readOnly = true)
    public List<ListedChannel> lines() {
        return jdbc.sql(LINES + " order by l.department, l.category_prefix, l.demand")
                .query(ListedChannel.class)
                .list();
    }

    /** Changes what is quoted of a channel; documents already issued stay as they are. */
    @Transactional
    public void change(Actor by, StatutoryChannel changed) {
        int rows = jdbc.sql("""
                        update statutory_channel
                        set accepting = :accepting, time_limit = :timeLimit, article = :article, materials = :materials,
                            version = version + 1
                        where code = :code and version = :version""")
                .param("code", changed.code())
                .param("version", changed.version())
                .param("accepting", changed.accepting())
                .param("timeLimit", changed.timeLimit())
                .param("article", changed.article())
                .param("materials", changed.materials())
                .update();
        if (rows == 0) {
            throw new ObjectOptimisticLockingFailureException("statutory_channel", changed.code());
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "CHANGE_CHANNEL", "CHANNEL", changed.code())
                .withFields("value"));
    }

    /** Adds a line to the list. */
    @Transactional
    public void add(Actor by, String department, String category, String demand, String channel, LocalDate from) {
        channel(channel, from);
        UUID id = ids.next();
        jdbc.sql("""
                        insert into channel_listing (id, department, category_prefix, demand, channel_code, valid_from)
                        values (:id, :department, :category, :demand, :channel, :from)""")
                .param("id", id)
                .param("department", department)
                .param("category", category)
                .param("demand", demand)
                .param("channel", channel)
                .param("from", from)
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "ADD_LISTED_CHANNEL", "CHANNEL", id.toString())
                .withFields("validFrom"));
    }

    /** Ends a line of the list from a day on. */
    @Transactional
    public void end(Actor by, UUID line, LocalDate from) {
        int ended = jdbc.sql("""
                        update channel_listing set valid_to = :from, version = version + 1
                        where id = :id and valid_to is null and valid_from < :from""")
                .param("id", line)
                .param("from", from)
                .update();
        if (ended == 0) {
            throw refused("这一条已经停用，或者停用日期不晚于生效日期，请核对。");
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "END_LISTED_CHANNEL", "CHANNEL", line.toString())
                .withFields("validFrom"));
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("ChannelsAreData", words, null);
    }
}
