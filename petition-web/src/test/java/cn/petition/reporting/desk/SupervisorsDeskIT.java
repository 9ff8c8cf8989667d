package cn.petition.reporting.desk;

import static cn.petition.web.testing.RegisteredMatters.about;
import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.ledger.LedgerLists;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.RegisteredMatters;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each number of the desk is the length of its list and what an independent recount of the logs says. */
@PetitionTest
@ResetDatabase
class SupervisorsDeskIT {

    private static final LocalDate TODAY = SettableClock.START.toLocalDate();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SupervisorsDesk desk;

    @Autowired
    private LedgersAtAGlance glance;

    @Autowired
    private LedgerLists lists;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private SettableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private Organ city;
    private Organ county;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal countySupervisor;
    private OfficerPrincipal clerk;

    @BeforeEach
    void officers() {
        city = organs.findByCode("141000").orElseThrow();
        county = organs.findByCode("141002").orElseThrow();
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hireAt(city.id(), Role.SUPERVISOR);
        countySupervisor = officers.hireAt(county.id(), Role.SUPERVISOR);
        clerk = officers.hireAt(city.id(), Role.INTAKE_CLERK, Role.TRIAGE_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260316})
    void each_number_is_its_list_and_a_recount_for_every_reader(long seed) {
        disorder(new Random(seed));
        for (OfficerPrincipal reader : List.of(supervisor, countySupervisor)) {
            Actor actor = reader.actor();
            var figures = desk.figures(actor);
            for (DeskFigure figure : DeskFigure.values()) {
                Set<UUID> recounted = recount(figure, reader);
                assertThat(Set.copyOf(walk(figure, DeskPart.ALL, actor))).as("%s", figure).isEqualTo(recounted);
                assertThat(figures.of(figure)).as("%s", figure).isEqualTo(recounted.size());
                assertThat(desk.count(figure, DeskPart.ALL, actor)).isEqualTo(recounted.size());
            }
            for (DeskFigure figure : DeskFigure.OF_OPEN) {
                for (DeskRow row : figures.byOrgan()) {
                    var part = DeskPart.of(organs.findByCode(row.key()).orElseThrow().id());
                    assertThat(walk(figure, part, actor)).as("%s of %s", figure, row.key()).hasSize((int) row.of(figure));
                }
                for (DeskRow row : figures.byArea()) {
                    assertThat(walk(figure, DeskPart.at(row.key()), actor))
                            .as("%s at %s", figure, row.key())
                            .hasSize((int) row.of(figure));
                }
                assertThat(figures.byOrgan().stream().mapToLong(row -> row.of(figure)).sum()).isEqualTo(figures.of(figure));
                assertThat(figures.byArea().stream().mapToLong(row -> row.of(figure)).sum()).isEqualTo(figures.of(figure));
            }
        }
        assertThat(desk.figures(supervisor.actor()).of(DeskFigure.BOUNCING)).as("the test sees something").isPositive();
        assertThat(desk.figures(supervisor.actor()).of(DeskFigure.REPORT_MISSING)).isPositive();
        assertThat(desk.figures(supervisor.actor()).of(DeskFigure.DUE_TODAY)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void each_number_of_a_ledger_is_its_list_and_a_recount_of_the_log(long seed) {
        ledgers(new Random(seed));
        for (OfficerPrincipal reader : List.of(supervisor, countySupervisor)) {
            LocalDate soon = desk.warningEnds(reader.actor());
            var tallies = glance.tallies(reader.actor(), soon);
            var lines = lines();
            long some = 0;
            for (LedgerKind kind : LedgerKind.values()) {
                for (LedgerFigure figure : LedgerFigure.onTheDesk(kind)) {
                    assertThat(tallies.of(figure))
                            .as("%s", figure)
                            .isEqualTo(lists.count(figure.filter(TODAY, soon), reader.actor()))
                            .isEqualTo(recount(figure, reader, soon, lines));
                    some += tallies.of(figure);
                }
            }
            assertThat(some).isPositive();
        }
    }

    @Test
    void the_page_and_the_wall_count_a_sealed_accusation_for_nobody_else() throws Exception {
        new RegisteredMatters(register).register(clerk, about("路灯不亮").received("2026-03-10"));
        String before = figure(page("/desk", supervisor), "open");
        jdbc.sql("update officer set accusation_officer = true where id = :id").param("id", clerk.id()).update();
        new RegisteredMatters(register).register(clerk, about("举报某局长").kind(MatterKind.ACCUSATION).received("2026-03-10"));

        assertThat(figure(page("/desk", supervisor), "open")).isEqualTo(before);
        assertThat(figure(page("/desk/wall", supervisor), "open")).isEqualTo(before);
        var named = new TestOfficers(jdbc).hireAt(city.id(), Role.LEADER);
        jdbc.sql("insert into matter_viewer select :named, id, registered_at, received_on from matter where sealed")
                .param("named", named.id())
                .update();
        assertThat(desk.figures(named.actor()).of(DeskFigure.OPEN)).isEqualTo(Long.parseLong(before) + 1);
        assertThat(figure(page("/desk/wall", named), "open")).as("everybody passes the wall").isEqualTo(before);
    }

    @Test
    void every_link_of_the_page_opens_a_list_with_the_same_number_and_a_sheet_with_as_many_rows() throws Exception {
        disorder(new Random(7));
        var page = Jsoup.parse(page("/desk", supervisor));
        var links = page.select("a[href^=/desk/]").stream()
                .filter(link -> !link.attr("href").equals("/desk/wall"))
                .filter(link -> link.hasAttr("data-figure") || link.hasClass("figure-number"))
                .toList();
        assertThat(links).hasSizeGreaterThan(30);
        for (var link : links) {
            String number = link.hasClass("figure-number") ? link.select("strong").text() : link.text();
            var list = Jsoup.parse(page(link.attr("href"), supervisor));
            assertThat(list.select("#figure-number").text()).as(link.attr("href")).isEqualTo(number);
        }
        var list = Jsoup.parse(page("/desk/open", supervisor));
        byte[] file = mvc.perform(get(list.select("a[download]").attr("href")).with(signedIn(supervisor)))
                .andReturn().getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            long rows = book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).matches("\\d{6}.*-\\d{4}-.*"))
                    .count();
            assertThat(rows).isEqualTo(Long.parseLong(list.select("#figure-number").text()));
        }
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        for (String address : List.of("/desk/nothing", "/desk/open?organ=x", "/desk/open?area=x", "/desk/open?beside=x")) {
            assertThat(mvc.perform(get(address).with(signedIn(supervisor))).andReturn().getResponse().getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    /** Matters in every state that the desk tells apart, more than one page of them. */
    private void disorder(Random chance) {
        var matters = new RegisteredMatters(register);
        var departments = List.of("141000-01", "141000-02", "141002", "141002-01");
        for (int i = 0; i < 90; i++) {
            String number = matters.register(clerk, "第" + i + "件").number();
            UUID organ = organs.findByCode(departments.get(chance.nextInt(departments.size()))).orElseThrow().id();
            var status = List.of("REGISTERED", "TRANSFERRED", "ASSIGNED", "RECEIVED", "ACCEPTED", "SERVED");
            String chosen = status.get(chance.nextInt(status.size()));
            LocalDate due = chance.nextInt(6) == 0 ? null : TODAY.plusDays(chance.nextInt(12) - 6);
            LocalDate last = due == null ? null : due.plusDays(chance.nextInt(3));
            var places = java.util.Arrays.asList("141002", "141002001", "141021", "1410", "110101", null);
            var update = jdbc.sql("""
                            update matter set status = :status, due_on = :due, overdue_after = :last, place_code = :place,
                                responsible_organ_id = :organ, open = :open, report_state = :report where number = :number""")
                    .param("status", chosen)
                    .param("due", due, java.sql.Types.DATE)
                    .param("last", last, java.sql.Types.DATE)
                    .param("place", places.get(chance.nextInt(places.size())), java.sql.Types.VARCHAR)
                    .param("organ", chosen.equals("REGISTERED") ? null : organ, java.sql.Types.OTHER)
                    .param("open", chance.nextInt(8) > 0)
                    .param("report", chance.nextInt(5) == 0 ? "AWAITING_APPROVAL" : null, java.sql.Types.VARCHAR)
                    .param("number", number);
            update.update();
            jdbc.sql("""
                            insert into matter_viewer select o.id, m.id, m.registered_at, m.received_on
                            from matter m cross join organ o where m.number = :number and exists (
                                select 1 from organ below where below.id = :organ and starts_with(below.path, o.path))
                            on conflict do nothing""")
                    .param("number", number)
                    .param("organ", organ)
                    .update();
            bounce(number, chance.nextInt(4), List.of("OBJECT_TO_TRANSFER", "RETURN_REPORT").get(chance.nextInt(2)));
            if (chance.nextInt(3) == 0) {
                owe(number, organ, TODAY.plusDays(chance.nextInt(6) - 3), chance.nextBoolean());
            }
        }
    }

    private void bounce(String number, int times, String action) {
        for (int i = 0; i < times; i++) {
            jdbc.sql("""
                            insert into matter_step (id, matter_id, sequence, action, from_status, to_status, actor_name,
                                occurred_on, recorded_at)
                            select gen_random_uuid(), m.id, 100 + :i, :action, m.status, m.status, '张某', :on, :at
                            from matter m where m.number = :number""")
                    .param("i", i)
                    .param("action", action)
                    .param("on", TODAY)
                    .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                    .param("number", number)
                    .update();
        }
    }

    private void owe(String number, UUID organ, LocalDate last, boolean ended) {
        jdbc.sql("""
                        insert into obligation (id, matter_id, organ_id, kind, started_on, start_step_id, rule_set, article,
                            fixed_on, due_on, overdue_after, provisional, ended_on, outcome, version, begun_on)
                        select gen_random_uuid(), m.id, :organ, 'COMPLETION_REPORT', :on, s.id, 'T22', '第二十二条', :last, :last,
                            :last, false, case when :ended then cast(:on as date) end, case when :ended then 'MET' end, 0, :on
                        from matter m join matter_step s on s.matter_id = m.id and s.sequence = 1 where m.number = :number""")
                .param("organ", organ)
                .param("on", TODAY.minusDays(10))
                .param("last", last)
                .param("ended", ended)
                .param("number", number)
                .update();
    }

    private record Fact(
            UUID id, boolean open, @Nullable LocalDate dueOn, @Nullable LocalDate overdueAfter, String status,
            @Nullable String reportState, boolean joined) {}

    /** Row by row and in another language than the product's own question. */
    private Set<UUID> recount(DeskFigure figure, OfficerPrincipal reader) {
        List<Fact> seen = jdbc.sql("""
                        select m.id, m.open, m.due_on, m.overdue_after, m.status, m.report_state,
                            m.joined_into_id is not null as joined
                        from matter m join matter_viewer v on v.matter_id = m.id
                        where v.viewer_id = :organ""")
                .param("organ", reader.organId())
                .query(Fact.class)
                .list();
        LocalDate soon = TODAY.plusDays(desk.warningDays(reader.actor()));
        var counted = new HashSet<UUID>();
        for (Fact one : seen) {
            LocalDate due = one.dueOn();
            LocalDate last = one.overdueAfter();
            boolean counts = switch (figure) {
                case OPEN -> one.open();
                case DUE_TODAY -> one.open() && due != null && !due.isAfter(TODAY) && !last.isBefore(TODAY);
                case DUE_SOON -> one.open() && due != null && due.isAfter(TODAY) && !due.isAfter(soon);
                case OVERDUE -> one.open() && last != null && last.isBefore(TODAY);
                case NOT_RECEIVED -> one.open() && Set.of("TRANSFERRED", "ASSIGNED").contains(one.status());
                case NOT_DECIDED -> one.open() && one.status().equals("RECEIVED");
                case REPORT_MISSING -> one.open() && reportsMissing(one.id()) > 0;
                case BOUNCING -> one.open() && (steps(one.id(), "OBJECT_TO_TRANSFER") > 1 || steps(one.id(), "RETURN_REPORT") > 1);
                case REPORT_AWAITING -> "AWAITING_APPROVAL".equals(one.reportState()) && !one.joined();
            };
            if (counts) {
                counted.add(one.id());
            }
        }
        return counted;
    }

    private int reportsMissing(UUID matter) {
        return (int) jdbc.sql("select overdue_after from obligation where matter_id = :matter and ended_on is null"
                        + " and kind = 'COMPLETION_REPORT'")
                .param("matter", matter)
                .query(LocalDate.class)
                .list()
                .stream()
                .filter(last -> last.isBefore(TODAY))
                .count();
    }

    private int steps(UUID matter, String action) {
        return (int) jdbc.sql("select action from matter_step where matter_id = :matter")
                .param("matter", matter)
                .query(String.class)
                .list()
                .stream()
                .filter(action::equals)
                .count();
    }

    private List<UUID> walk(DeskFigure figure, DeskPart part, Actor actor) {
        List<List<UUID>> pages = new ArrayList<>();
        @Nullable DeskPosition beside = null;
        ListPage<ListedMatter> page;
        do {
            page = desk.page(figure, part, actor, beside);
            pages.add(page.rows().stream().map(ListedMatter::id).toList());
            beside = page.isEmpty() ? null : new DeskPosition(page.last().dueOn(), page.last().id(), false);
        } while (page.after());
        for (int back = pages.size() - 2; back >= 0; back--) {
            page = desk.page(figure, part, actor, new DeskPosition(page.first().dueOn(), page.first().id(), true));
            assertThat(page.rows()).extracting(ListedMatter::id).isEqualTo(pages.get(back));
        }
        var all = pages.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    /** Lines that wander through the lifecycle as chance has it. */
    private void ledgers(Random chance) {
        var transaction = new TransactionTemplate(transactions);
        var offices = List.of(city, county);
        for (int i = 0; i < 160; i++) {
            LedgerKind kind = LedgerKind.values()[chance.nextInt(LedgerKind.values().length)];
            Organ office = offices.get(chance.nextInt(2));
            transaction.executeWithoutResult(status -> {
                var begin = LedgerLifecycle.of(kind).stream().filter(row -> row.from() == null).findFirst().orElseThrow();
                LedgerEntry entry = entries.begin(
                        new NewLine(kind, office.id(), null, "条目", null), begin, change(chance), moment());
                for (int step = chance.nextInt(5); step > 0; step--) {
                    LedgerEntry now = entry;
                    List<LedgerRow> rows =
                            LedgerLifecycle.of(kind).stream().filter(row -> row.from() == now.status()).toList();
                    if (!rows.isEmpty()) {
                        var row = rows.get(chance.nextInt(rows.size()));
                        entry = entries.append(now, now.version(), row, change(chance), moment());
                    }
                }
            });
        }
    }

    private LedgerMoment moment() {
        return new LedgerMoment(supervisor.actor(), TODAY.minusDays(1), clock.instant());
    }

    private LedgerChange change(Random chance) {
        return LedgerChange.none()
                .by(chance.nextBoolean() ? null : county.id())
                .until(chance.nextInt(4) == 0 ? null : TODAY.plusDays(chance.nextInt(14) - 6));
    }

    private record Logged(
            UUID entry, String kind, String to, @Nullable LocalDate dueOn, @Nullable UUID responsible, UUID office) {}

    private record Line(String kind, LedgerStatus status, @Nullable LocalDate dueOn, @Nullable UUID responsible, UUID office) {}

    /** From the log alone: where each line stands last, and the last day and organ that were said. */
    private List<Line> lines() {
        var lines = new LinkedHashMap<UUID, Line>();
        jdbc.sql("""
                        select s.entry_id as entry, s.kind, s.to_status as "to", s.due_on, e.office_id as office,
                            s.responsible_organ_id as responsible
                        from ledger_step s join ledger_entry e on e.id = s.entry_id order by s.entry_id, s.sequence""")
                .query(Logged.class)
                .list()
                .forEach(step -> lines.merge(
                        step.entry(),
                        new Line(step.kind(), LedgerStatus.valueOf(step.to()), step.dueOn(), step.responsible(), step.office()),
                        (before, now) -> new Line(
                                now.kind(),
                                now.status(),
                                now.dueOn() == null ? before.dueOn() : now.dueOn(),
                                now.responsible() == null ? before.responsible() : now.responsible(),
                                now.office())));
        return List.copyOf(lines.values());
    }

    private long recount(LedgerFigure figure, OfficerPrincipal reader, LocalDate soon, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(figure.kind().name()) && figure.counts(line.status()))
                .filter(line -> sees(reader, line) && isMeant(figure.span(), line, soon))
                .count();
    }

    /** The county stands below the city; a draft is nobody else's business. */
    private boolean sees(OfficerPrincipal reader, Line line) {
        boolean handed = line.status() != LedgerStatus.DRAFTED
                && !(line.status() == LedgerStatus.CANCELLED && Set.of("SUPERVISION", "SUGGESTION").contains(line.kind()));
        return reader.organId().equals(city.id())
                || line.office().equals(reader.organId())
                || handed && reader.organId().equals(line.responsible());
    }

    private static boolean isMeant(LedgerSpan span, Line line, LocalDate soon) {
        LocalDate due = line.dueOn();
        boolean open = line.status().open();
        return switch (span) {
            case ANY -> true;
            case OPEN -> open;
            case LATE -> open && due != null && due.isBefore(TODAY);
            case DUE_TODAY -> open && TODAY.equals(due);
            case DUE_SOON -> open && due != null && due.isAfter(TODAY) && !due.isAfter(soon);
        };
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        var answer = mvc.perform(get(java.net.URI.create(address)).with(signedIn(officer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        answer.setCharacterEncoding("UTF-8");
        return answer.getContentAsString();
    }

    private static String figure(String page, String key) {
        return Jsoup.parse(page).select("[data-figure=" + key + "] strong").first().text();
    }
}
