package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every day for grounds of supervision and drafts a line of the ledger for each (督办草稿), which a person signs,
 * amends or discards: overdue without a ground, not reported back, procedure not kept, given back again and again, an
 * opinion not carried out. Accusations are left out; whoever is named for one is told by the notices alone (Art. 30).
 */
@Service
public class FindSupervisionGrounds {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int BATCH = 200;
    private static final int BOUNCES = 2;

    private record Late(
            UUID obligation,
            UUID matter,
            String title,
            @Nullable String place,
            UUID organ,
            Duty duty,
            LocalDate dueOn,
            LocalDate overdueAfter) {}

    private record Bounced(UUID matter, String title, @Nullable String place) {}

    private record Bounce(UUID organ, String name, LocalDate on) {}

    private record Found(
            SupervisedGrounds.Ground ground, String title, @Nullable String place, String situation, UUID office) {}

    private final SupervisedGrounds grounds;
    private final TakeLedgerStep steps;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FindSupervisionGrounds(
            SupervisedGrounds grounds,
            TakeLedgerStep steps,
            Organs organs,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.grounds = grounds;
        this.steps = steps;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * One look at everything, batch by batch, each in a transaction of its own.
     *
     * @return drafts begun (件)
     */
    public int find() {
        LocalDate today = LocalDate.now(clock);
        int begun = 0;
        UUID after = BEGINNING;
        while (true) {
            List<Late> batch = late(after, today);
            if (batch.isEmpty()) {
                break;
            }
            begun += draft(batch.stream().flatMap(one -> found(one, today).stream()).toList(), today);
            after = batch.get(batch.size() - 1).obligation();
        }
        after = BEGINNING;
        while (true) {
            List<Bounced> batch = bounced(after);
            if (batch.isEmpty()) {
                return begun;
            }
            begun += draft(batch.stream().flatMap(one -> found(one).stream()).toList(), today);
            after = batch.get(batch.size() - 1).matter();
        }
    }

    private int draft(List<Found> all, LocalDate today) {
        Integer begun = transaction.execute(status -> {
            var left = grounds.take(all.stream().map(Found::ground).distinct().toList());
            int drafts = 0;
            for (Found one : all) {
                // two duties can be late on the same ground; the first one speaks
                if (left.remove(one.ground())) {
                    begin(one, today);
                    drafts++;
                }
            }
            return drafts;
        });
        return begun == null ? 0 : begun;
    }

    private void begin(Found one, LocalDate today) {
        var ground = one.ground();
        var facts = LedgerFacts.NONE
                .with(LedgerFact.TRIGGER, ground.trigger())
                .with(LedgerFact.SITUATION, one.situation())
                .with(LedgerFact.DEMAND, DraftWords.demand(ground.trigger()));
        var line = new NewLine(
                LedgerKind.SUPERVISION,
                one.office(),
                null,
                DraftWords.title(one.title(), ground.trigger()),
                one.place());
        var change = LedgerChange.saying(facts).by(ground.organ()).adding(List.of(ground.matter()));
        var entry = steps.draft(line, change, today);
        grounds.keep(List.of(ground.matter()), ground.organ(), ground.trigger(), entry.id());
    }

    private Optional<Found> found(Late late, LocalDate today) {
        var trigger = trigger(late.duty());
        return office(late.organ())
                .map(office -> new Found(
                        new SupervisedGrounds.Ground(late.matter(), late.organ(), trigger),
                        late.title(),
                        late.place(),
                        DraftWords.overdue(late.duty(), late.dueOn(), late.overdueAfter(), today),
                        office.id()));
    }

    private Optional<Found> found(Bounced matter) {
        var bounces = bounces(matter.matter());
        if (bounces.isEmpty()) {
            return Optional.empty();
        }
        var last = bounces.get(bounces.size() - 1).organ();
        var told = bounces.stream().map(one -> one.name() + "（" + ChineseDate.of(one.on()) + "）").toList();
        return office(last)
                .map(office -> new Found(
                        new SupervisedGrounds.Ground(matter.matter(), last, SupervisionTrigger.SHIRKING),
                        matter.title(),
                        matter.place(),
                        DraftWords.givenBack(told),
                        office.id()));
    }

    private static SupervisionTrigger trigger(Duty duty) {
        return switch (duty) {
            case HANDLING, SIMPLIFIED_HANDLING, REVIEW, SECOND_REVIEW -> SupervisionTrigger.OVERDUE;
            case COMPLETION_REPORT -> SupervisionTrigger.NOT_REPORTED_BACK;
            case TRIAGE, NOTICE_ON_DIRECT_RECEIPT, NOTICE_ON_TRANSFER -> SupervisionTrigger.PROCEDURE_NOT_KEPT;
            case CONTRIBUTION -> SupervisionTrigger.SHIRKING;
            case EXECUTION -> SupervisionTrigger.NOT_EXECUTED;
        };
    }

    /** The nearest petition office above the organ that works with this system; the highest office has none. */
    private Optional<Organ> office(UUID supervised) {
        var organ = organs.findById(supervised).orElseThrow();
        while (organ.parent() != null) {
            organ = organs.findById(organ.parent()).orElseThrow();
            if (organ.isPetitionOffice() && !organ.worksOutside()) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /** Duties past their day; extensions and suspensions have moved that day, and a suspended duty has none. */
    private List<Late> late(UUID after, LocalDate today) {
        return jdbc.sql("""
                        select o.id as obligation, m.id as matter, m.title, m.place_code as place, o.organ_id as organ,
                               o.kind as duty, o.due_on, o.overdue_after
                        from obligation o join matter m on m.id = o.matter_id
                        where o.ended_on is null and o.overdue_after < :today and not m.sealed
                            and m.joined_into_id is null and (m.open or o.kind = 'EXECUTION') and o.id > :after
                        order by o.id limit :limit""")
                .param("today", today)
                .param("after", after)
                .param("limit", BATCH)
                .query(Late.class)
                .list();
    }

    /** Open matters that organs have given back twice or more. */
    private List<Bounced> bounced(UUID after) {
        return jdbc.sql("""
                        select m.id as matter, m.title, m.place_code as place
                        from matter m join (
                            select s.matter_id from matter_step s where s.action = 'CONSENT_TO_RETURN'
                            group by s.matter_id having count(*) >= :bounces) given on given.matter_id = m.id
                        where m.open and m.joined_into_id is null and not m.sealed and m.id > :after
                        order by m.id limit :limit""")
                .param("bounces", BOUNCES)
                .param("after", after)
                .param("limit", BATCH)
                .query(Bounced.class)
                .list();
    }

    /** Who gave a matter back and when, as far as the office agreed, oldest first. */
    private List<Bounce> bounces(UUID matter) {
        return jdbc.sql("""
                        select given.id as organ, given.name, objected.occurred_on as "on"
                        from matter_step returned
                        join lateral (
                            select s.actor_organ_id, s.occurred_on from matter_step s
                            where s.matter_id = returned.matter_id and s.action = 'OBJECT_TO_TRANSFER'
                                and s.sequence < returned.sequence
                            order by s.sequence desc limit 1) objected on true
                        join organ given on given.id = objected.actor_organ_id
                        where returned.matter_id = :matter and returned.action = 'CONSENT_TO_RETURN'
                        order by returned.sequence""")
                .param("matter", matter)
                .query(Bounce.class)
                .list();
    }
}
