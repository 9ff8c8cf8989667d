package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.domain.petition.Sameness;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.SuggestionKind;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two years of an invented office in which everything happens at random, as far as the lifecycles allow it: matters come,
 * move, are joined and detached and sealed; lines of all ledgers begin and take steps, entered on the day, later, or after
 * a step that happened later.
 */
public final class RandomHistory {

    static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final int DAYS = 600;
    private static final List<String> PLACES = List.of("141002001", "141002", "141021");

    final Random random;
    public final InventedOffice office;
    final Organ town;
    final Organ townDepartment;
    final OfficerPrincipal townOfficer;
    private final OfficerPrincipal supervisor;
    private final LedgerEntries entries;
    private final Petitions petitions;
    private final TransactionTemplate transactions;
    private final List<Organ> organs;
    private final List<String> numbers = new ArrayList<>();
    private final List<UUID> matters = new ArrayList<>();
    private final List<String> later = new ArrayList<>();
    private final List<UUID> batches = new ArrayList<>();
    private final List<UUID> campaigns = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();
    private final List<String> leaves = new ArrayList<>();

    public RandomHistory(ApplicationContext beans, long seed) {
        this.random = new Random(seed);
        this.entries = beans.getBean(LedgerEntries.class);
        this.petitions = beans.getBean(Petitions.class);
        this.transactions = beans.getBean(TransactionTemplate.class);
        this.office = new InventedOffice(beans);
        var all = beans.getBean(Organs.class);
        this.town = all.save(organ(office.office, "-02", "某镇人民政府", "141021"));
        this.townDepartment = all.save(organ(town, "-01", "某镇民政所", "141021"));
        this.townOfficer = new TestOfficers(beans.getBean(JdbcClient.class)).hireAt(town.id(), Role.SUPERVISOR);
        this.supervisor = new TestOfficers(beans.getBean(JdbcClient.class))
                .hireAt(office.office.id(), Role.SUPERVISOR, Role.LEADER);
        this.organs = List.of(office.office, office.department, town, townDepartment);
    }

    private static Organ organ(Organ above, String code, String name, String division) {
        return new Organ(
                UUID.randomUUID(), above.code() + code, name, name, OrganKind.DEPARTMENT, OrganLevel.COUNTY, division,
                above, LocalDate.of(2020, 1, 1));
    }

    public void live(int filings, int lines) {
        for (int i = 0; i < filings; i++) {
            receive();
        }
        for (int i = 0; i < filings / 3; i++) {
            comesAgain();
        }
        for (var number : numbers) {
            if (!later.contains(number) && random.nextInt(4) > 0) {
                move(number);
            }
        }
        for (var number : later) {
            isJudged(number);
        }
        for (var number : numbers) {
            if (!leaves.contains(number) && random.nextInt(2) == 0) {
                settle(number);
            }
        }
        for (int i = 0; i < lines; i++) {
            keep(kindOf(i));
        }
        office.today(TODAY.toString());
    }

    /** Some ledgers hold what others come from, or many kinds of lines; the rest is chance. */
    private LedgerKind kindOf(int line) {
        if (line < 4) {
            return LedgerKind.CAMPAIGN;
        }
        if (line < 8) {
            return LedgerKind.HAND_DOWN_BATCH;
        }
        if (line < 30) {
            return LedgerKind.DISPUTE;
        }
        return line < 90 ? LedgerKind.WORK_RECORD : any(LedgerKind.values());
    }

    private void receive() {
        var day = FIRST.plusDays(random.nextInt(300)).toString();
        var channel = Channel.values()[random.nextInt(3)];
        boolean sealed = random.nextInt(12) == 0;
        var number = office.register(
                day, day, channel, channel == Channel.VISIT ? 1 + random.nextInt(9) : null,
                sealed ? MatterKind.ACCUSATION : MatterKind.REDRESS);
        if (!sealed) {
            numbers.add(number);
        }
        matters.add(petitions.findByNumber(number).orElseThrow().id());
    }

    /** A filing after the others were handed over, by the same person about the same matter or not. */
    private void comesAgain() {
        var on = FIRST.plusDays(440 + random.nextInt(30)).toString();
        var number = office.register(on, on, Channel.LETTER, null, MatterKind.REDRESS);
        later.add(number);
        numbers.add(number);
        matters.add(petitions.findByNumber(number).orElseThrow().id());
    }

    private void isJudged(String number) {
        var other = numbers.get(random.nextInt(numbers.size() - later.size()));
        var on = FIRST.plusDays(475 + random.nextInt(30));
        office.does(number, on.toString(), (petition, moment, ids, clock) -> petition.record(
                CaseAction.JUDGE_SAMENESS,
                StepFacts.none()
                        .otherMatter(office.other(other).id())
                        .with("sameness", random.nextBoolean() ? Sameness.SAME_PERSON_SAME_MATTER : any(Sameness.values())),
                moment,
                ids));
        if (random.nextBoolean() && standsAlone(number) && !leaves.contains(other)) {
            office.does(number, on.plusDays(3).toString(), (petition, moment, ids, clock) ->
                    petition.joinInto(office.other(other), "同一人反映同一事", moment, ids));
            roots.add(other);
            office.ranksAsRepeat(number);
            leaves.add(number);
        }
    }

    private void move(String number) {
        var on = FIRST.plusDays(310 + random.nextInt(100));
        var place = PLACES.get(random.nextInt(PLACES.size()));
        office.does(office.officer.actor(), number, on.toString(), on.plusDays(random.nextInt(20)).toString(), (petition,
                moment, ids, clock) -> petition.triage(MatterKind.REDRESS, "X010101", place, null, moment, ids));
        var other = numbers.get(random.nextInt(numbers.size()));
        if (random.nextInt(3) == 0 && !other.equals(number)) {
            office.does(number, on.plusDays(19).toString(), (petition, moment, ids, clock) -> petition.record(
                    CaseAction.JUDGE_SAMENESS,
                    StepFacts.none()
                            .otherMatter(office.other(other).id())
                            .with("sameness", any(Sameness.values())),
                    moment,
                    ids));
        }
        var handed = on.plusDays(20);
        if (random.nextInt(4) > 0) {
            office.does(number, handed.toString(), (petition, moment, ids, clock) ->
                    petition.transfer(office.department, null, StepFacts.none(), moment, ids, clock));
            if (random.nextInt(4) > 0) {
                office.departmentDoes(
                        number, handed.plusDays(random.nextInt(20)).toString(), (petition, moment, ids, clock) ->
                                petition.receive(moment, ids));
            }
        }
        if (random.nextBoolean() && standsAlone(number) && standsAlone(other) && !other.equals(number)) {
            var joined = on.plusDays(60);
            office.does(number, joined.toString(), (petition, moment, ids, clock) ->
                    petition.joinInto(office.other(other), "同一人反映同一事", moment, ids));
            roots.add(other);
            leaves.add(number);
            if (random.nextInt(3) == 0) {
                var apart = joined.plusDays(40);
                office.does(number, apart.toString(), (petition, moment, ids, clock) ->
                        petition.detach("查明不是同一事项", moment, ids));
            }
        }
    }

    /** Settled on a day that may lie before the day on which it is recorded; sometimes it comes up again. */
    private void settle(String number) {
        var recorded = FIRST.plusDays(512 + random.nextInt(40));
        var received = office.other(number).receivedOn();
        if (received.isAfter(recorded)) {
            return;
        }
        var before = recorded.minusDays(random.nextInt(100));
        var on = before.isBefore(received) ? received : before;
        office.does(supervisor.actor(), number, recorded.toString(), recorded.toString(), (petition, moment, ids, clock) ->
                petition.resolve(new Resolution(ResolutionProof.OTHER, "调解协议", "已经兑现", on), "包案1", moment, ids));
        if (random.nextInt(4) == 0) {
            var again = recorded.plusDays(random.nextInt(60)).toString();
            office.does(supervisor.actor(), number, again, again, (petition, moment, ids, clock) ->
                    petition.revokeResolution("又有反复", "包案1", moment, ids));
        }
    }

    private boolean standsAlone(String number) {
        return !roots.contains(number) && !leaves.contains(number);
    }

    private void keep(LedgerKind kind) {
        var first = LedgerLifecycle.rows(kind, null, firstOf(kind)).get(0);
        var on = FIRST.plusDays(random.nextInt(DAYS));
        var keeper = organs.get(random.nextInt(organs.size())).id();
        var place = random.nextInt(3) == 0 ? PLACES.get(random.nextInt(PLACES.size())) : null;
        var parents = switch (kind) {
            case CAMPAIGN_MATTER -> campaigns;
            case HAND_DOWN_ROW -> batches;
            default -> List.<UUID>of();
        };
        var line = new NewLine(
                kind, keeper, parents.isEmpty() ? null : any(parents.toArray(UUID[]::new)), "第 " + random.nextInt(1000) + " 行", place);
        var recorded = on.plusDays(random.nextInt(10) * random.nextInt(2));
        var entry = write(recorded, moment -> entries.begin(line, first, change(null), moment), on);
        if (kind == LedgerKind.CAMPAIGN) {
            campaigns.add(entry.id());
        }
        if (kind == LedgerKind.HAND_DOWN_BATCH) {
            batches.add(entry.id());
        }
        steps(entry, on, recorded);
    }

    private void steps(LedgerEntry begun, LocalDate begunOn, LocalDate begunRecorded) {
        var entry = begun;
        var on = begunOn;
        var recorded = begunRecorded;
        for (int i = random.nextInt(9); i > 0; i--) {
            var now = entry;
            var rows = LedgerLifecycle.of(entry.kind()).stream()
                    .filter(row -> row.from() == now.status())
                    .toList();
            on = begunOn.plusDays(Math.max(0, on.toEpochDay() - begunOn.toEpochDay() + random.nextInt(45) - 8));
            recorded = (recorded.isAfter(on) ? recorded : on).plusDays(random.nextInt(15) * random.nextInt(2));
            if (rows.isEmpty() || recorded.isAfter(TODAY)) {
                return;
            }
            var onwards = rows.stream().filter(row -> row.to() != now.status()).toList();
            var row = any((random.nextInt(3) == 0 || onwards.isEmpty() ? rows : onwards).toArray(LedgerRow[]::new));
            entry = write(recorded, moment -> entries.append(now, now.version(), row, change(now), moment), on);
        }
    }

    private static LedgerAction firstOf(LedgerKind kind) {
        return LedgerLifecycle.of(kind).stream()
                .filter(row -> row.from() == null)
                .findFirst()
                .orElseThrow()
                .action();
    }

    private LedgerEntry write(LocalDate recorded, Function<LedgerMoment, LedgerEntry> step, LocalDate on) {
        Actor by = office.officer.actor();
        office.clock().set(recorded.atTime(8 + random.nextInt(9), random.nextInt(60)));
        return transactions.execute(status -> step.apply(new LedgerMoment(by, on, office.clock().instant())));
    }

    private LedgerChange change(@Nullable LedgerEntry entry) {
        var facts = LedgerFacts.NONE;
        if (random.nextBoolean()) {
            facts = facts.with(LedgerFact.COUNT, random.nextInt(20))
                    .with(LedgerFact.YEAR, 2024 + random.nextInt(3))
                    .with(LedgerFact.HELD_ON, FIRST.plusDays(random.nextInt(DAYS)))
                    .with(LedgerFact.LEADER_TIMES, random.nextInt(4))
                    .with(LedgerFact.BATCHES, random.nextInt(6))
                    .with(LedgerFact.PETITIONER_TIMES, random.nextInt(30))
                    .with(LedgerFact.DECIDED_ON, FIRST.plusDays(random.nextInt(DAYS)))
                    .with(LedgerFact.FIGURE_KEY, random.nextBoolean() ? "hundred_days" : "third_batch")
                    .with(LedgerFact.SOURCE, random.nextInt(3) == 0 ? CaseSource.INSPECTION_GROUP : any(CaseSource.values()))
                    .with(LedgerFact.SUGGESTION_KIND, any(SuggestionKind.values()))
                    .with(LedgerFact.ADOPTION, any(Adoption.values()))
                    .with(LedgerFact.OUTCOME, any(ConductDecision.values()));
        }
        if (random.nextInt(3) > 0) {
            facts = facts.with(LedgerFact.RECORD_KIND, any(WorkRecordKind.values()))
                    .with(LedgerFact.REACH, random.nextInt(200))
                    .with(LedgerFact.MECHANISM, any(MechanismKind.values()))
                    .with(LedgerFact.UNTIL_ON, FIRST.plusDays(random.nextInt(DAYS)))
                    .with(LedgerFact.CAPITAL_VISITS, random.nextBoolean() ? random.nextInt(3) : null)
                    .with(LedgerFact.PARTICIPATION_ON, FIRST)
                    .with(LedgerFact.EXPERTS_ON, FIRST)
                    .with(LedgerFact.RISK_ON, FIRST)
                    .with(LedgerFact.LEGALITY_ON, random.nextBoolean() ? FIRST : null)
                    .with(LedgerFact.DELIBERATION_ON, FIRST);
        }
        var change = LedgerChange.saying(facts)
                .by(entry == null || random.nextInt(4) == 0 ? anyOrganOrNone() : null)
                .until(entry == null || random.nextInt(3) == 0 ? FIRST.plusDays(random.nextInt(DAYS + 60)) : null);
        if (random.nextBoolean()) {
            change = change.adding(some(1 + random.nextInt(2)));
        }
        if (entry != null && random.nextInt(3) == 0) {
            var within = transactions.execute(status -> entries.mattersOf(entry.id()));
            change = within.isEmpty() ? change : change.adding(List.of()).removing(within.subList(0, 1));
        }
        return change;
    }

    private <E> E any(E[] of) {
        return of[random.nextInt(of.length)];
    }

    private @Nullable UUID anyOrganOrNone() {
        int which = random.nextInt(organs.size() + 1);
        return which == organs.size() ? null : organs.get(which).id();
    }

    private List<UUID> some(int how) {
        return random.ints(0, matters.size()).distinct().limit(how).mapToObj(matters::get).toList();
    }

    /** All that happened, as it stands today, for the keeper of the office. */
    public Inquiry everything() {
        return new Inquiry(
                new Period(FIRST, TODAY.plusDays(1)), Scope.openTo(office.office.id(), "某县"), AsOf.now(office.clock()));
    }

    /** All that had happened by the middle of the time. */
    public Inquiry halfwayThrough() {
        return new Inquiry(
                everything().period(), everything().scope(), AsOf.endOf(FIRST.plusDays(DAYS / 2), office.clock()));
    }

    /** A question about anything: a period, a reader, an organ and a place, a day, and what was known when. */
    public Inquiry question() {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        var period = switch (random.nextInt(4)) {
            case 0 -> Period.year(2025);
            case 1 -> new Period(FIRST, TODAY.plusDays(1));
            default -> new Period(from, from.plusDays(1 + random.nextInt(300)));
        };
        var scope = switch (random.nextInt(4)) {
            case 0 -> Scope.openTo(office.office.id(), "某县");
            case 1 -> Scope.visibleTo(townOfficer.id(), town.id(), "某镇");
            case 2 -> Scope.openTo(office.department.id(), "某局");
            default -> Scope.visibleTo(office.officer.id(), office.office.id(), "某县");
        };
        if (random.nextInt(3) == 0) {
            scope = scope.within(town.id(), List.of(town.id(), townDepartment.id()), "某镇");
        }
        if (random.nextInt(3) == 0) {
            scope = scope.in(random.nextBoolean() ? "141002" : "141021", "某地");
        }
        var asOf = random.nextInt(3) == 0
                ? AsOf.now(office.clock())
                : AsOf.endOf(FIRST.plusDays(random.nextInt(DAYS)), office.clock());
        if (random.nextInt(3) == 0) {
            asOf = asOf.knownAt(FIRST.plusDays(random.nextInt(DAYS)).atTime(12, 0).atZone(AsOf.ZONE).toInstant());
        }
        return new Inquiry(period, scope, asOf);
    }
}
