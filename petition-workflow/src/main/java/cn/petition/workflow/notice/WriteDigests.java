package cn.petition.workflow.notice;

import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes for each officer what the day brings, once a day, and puts the letter with it into the outbox in the same
 * transaction. Sealed matters are not counted: a letter leaves the product.
 */
@Service
public class WriteDigests {

    /** Obligations on the desk of an officer by the notices that lie there. */
    private static final String DUTIES = """
            select count(*) filter (where n.overdue_after >= :today and n.due_on <= :today) as due_today,
                   count(*) filter (where n.overdue_after < :today) as late
            from notice n join obligation o on o.id = n.obligation_id join matter m on m.id = n.matter_id
            where n.recipient_id in (:officer, :organ) and not n.superseded and o.ended_on is null
                and m.open and m.joined_into_id is null and not m.sealed
                and n.due_on = o.due_on and n.overdue_after = o.overdue_after
                and exists (select 1 from matter_viewer v
                            where v.matter_id = n.matter_id and v.viewer_id in (:officer, :organ))""";

    private record Reader(UUID id, String name, UUID organ, String roles, @Nullable String email) {

        Actor actor() {
            Set<Role> held = Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
            return new Actor(id, name, organ, held);
        }
    }

    private final JdbcClient jdbc;
    private final LedgerNotices ledgers;
    private final ObjectProvider<MailOut> mail;
    private final UuidV7 ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WriteDigests(
            JdbcClient jdbc,
            LedgerNotices ledgers,
            ObjectProvider<MailOut> mail,
            UuidV7 ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ledgers = ledgers;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Today's digests of all officers who have none yet, each in a transaction of its own. */
    public int write() {
        LocalDate today = LocalDate.now(clock);
        int written = 0;
        for (Reader reader : readersWithout(today)) {
            Boolean wrote = transaction.execute(status -> write(reader, today));
            written += Boolean.TRUE.equals(wrote) ? 1 : 0;
        }
        return written;
    }

    /** The digest of an officer for today. */
    @Transactional(readOnly = true)
    public Optional<DailyDigest> of(Actor actor) {
        return jdbc.sql("""
                        select day, due_today, late, fresh, answered from notice_digest
                        where officer_id = :officer and day = :today""")
                .param("officer", actor.officer())
                .param("today", LocalDate.now(clock))
                .query(DailyDigest.class)
                .optional();
    }

    private List<Reader> readersWithout(LocalDate today) {
        return jdbc.sql("""
                        select f.id, f.display_name as name, f.organ_id as organ, f.email,
                            string_agg(r.role, ',' order by r.role) as roles
                        from officer f join officer_role r on r.officer_id = f.id
                        where f.enabled and not exists (select 1 from notice_digest d
                            where d.officer_id = f.id and d.day = :today)
                        group by f.id having not bool_or(r.role in ('ADMINISTRATOR', 'AUDITOR')) order by f.id""")
                .param("today", today)
                .query(Reader.class)
                .list();
    }

    /** Two nodes at once: the second finds the row of the first and leaves the letter to it. */
    private boolean write(Reader reader, LocalDate today) {
        DailyDigest digest = digest(reader.actor(), today);
        if (digest.isEmpty()) {
            return false;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int written = jdbc.sql("""
                        insert into notice_digest (officer_id, day, due_today, late, fresh, answered, written_at)
                        values (:officer, :day, :dueToday, :late, :fresh, :answered, :now) on conflict do nothing""")
                .param("officer", reader.id())
                .param("day", today)
                .param("dueToday", digest.dueToday())
                .param("late", digest.late())
                .param("fresh", digest.fresh())
                .param("answered", digest.answered())
                .param("now", now)
                .update();
        MailOut out = mail.getIfAvailable();
        if (written == 1 && out != null && reader.email() != null) {
            jdbc.sql("""
                            insert into mail_out (id, officer_id, day, address, subject, body, queued_at)
                            values (:id, :officer, :day, :address, :subject, :body, :now) on conflict do nothing""")
                    .param("id", ids.next())
                    .param("officer", reader.id())
                    .param("day", today)
                    .param("address", reader.email())
                    .param("subject", "信访信息系统提醒：" + ChineseDate.of(today))
                    .param("body", digest.words() + "\n\n请登录查看：" + out.address() + "/notices\n")
                    .param("now", now)
                    .update();
        }
        return written == 1;
    }

    private DailyDigest digest(Actor actor, LocalDate today) {
        var lines = ledgers.counted(actor);
        int fresh = LedgerNoticeEvent.FRESH.stream().mapToInt(event -> lines.getOrDefault(event, 0)).sum();
        return jdbc.sql(DUTIES)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .param("today", today)
                .query((row, n) -> new DailyDigest(
                        today,
                        row.getInt("due_today") + lines.getOrDefault(LedgerNoticeEvent.DUE_TODAY, 0),
                        row.getInt("late")
                                + lines.getOrDefault(LedgerNoticeEvent.LATE, 0)
                                + lines.getOrDefault(LedgerNoticeEvent.MATTER_LATE, 0),
                        fresh,
                        lines.getOrDefault(LedgerNoticeEvent.ANSWERED, 0)))
                .single();
    }
}
