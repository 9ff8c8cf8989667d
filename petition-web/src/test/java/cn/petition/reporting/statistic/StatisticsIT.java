package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PetitionTest
@ResetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsIT {

    private static final Period YEAR = Period.year(2025);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Statistics statistics;

    @Autowired
    private CountFigures figures;

    @Autowired
    private FigureParts parts;

    @Autowired
    private JdbcClient jdbc;

    private InventedYear year;
    private Scope scope;

    @BeforeAll
    void liveThroughTheYear() {
        year = new InventedYear(new InventedOffice(beans));
        scope = Scope.openTo(year.office.office.id(), "某县");
    }

    @BeforeEach
    void isMarchOfTheNextYear() {
        year.office.today("2026-03-16");
    }

    @Test
    void counts_what_was_counted_by_hand() {
        assertThat(numbers(now(YEAR))).contains(
                entry("filing.total", "6"),
                entry("filing.channel.visit", "2"),
                entry("filing.channel.letter", "1"),
                entry("filing.channel.call", "1"),
                entry("filing.channel.online", "2"),
                entry("filing.initial", "5"),
                entry("filing.initial_at_office", "5"),
                entry("filing.repeat", "1"),
                entry("filing.repeat_rate", "16.67"),
                entry("visit.batches", "2"),
                entry("visit.attendances", "10"),
                entry("group_visit.batches", "1"),
                entry("group_visit.attendances", "7"),
                entry("matter.registered", "5"),
                entry("matter.accepted_transferred_supervised", "3"),
                entry("matter.transferred", "2"),
                entry("matter.assigned", "1"),
                entry("matter.sent_away", "0"),
                entry("matter.accepted", "3"),
                entry("matter.refused", "0"),
                entry("matter.opinions", "3"),
                entry("matter.opinions.supported", "1"),
                entry("matter.opinions.explained", "1"),
                entry("matter.opinions.not_supported", "1"),
                entry("matter.completed", "3"),
                entry("duty.triage.due", "5"),
                entry("duty.triage.in_time", "4"),
                entry("duty.triage.in_time_rate", "80.00"),
                entry("duty.notice.due", "3"),
                entry("duty.notice.in_time", "3"),
                entry("duty.notice.in_time_rate", "100.00"),
                entry("duty.handling.due", "3"),
                entry("duty.handling.in_time", "2"),
                entry("duty.handling.in_time_rate", "66.67"),
                entry("duty.overdue_open", "2"),
                entry("answer.answered", "4"),
                entry("answer.within_15", "2"),
                entry("answer.within_15_rate", "50.00"),
                entry("answer.within_30", "3"),
                entry("answer.within_30_rate", "75.00"),
                entry("answer.within_60", "4"),
                entry("answer.within_60_rate", "100.00"),
                entry("rating.rated", "1"),
                entry("rating.rated_of_completed", "1"),
                entry("filing.online", "3"),
                entry("filing.online_rate", "50.00"),
                entry("matter.registered_completed", "3"),
                entry("matter.completion_rate", "60.00"),
                entry("acceptance.office.due", "5"),
                entry("acceptance.office.in_time", "4"),
                entry("acceptance.office.late", "1"),
                entry("acceptance.office.open_late", "0"),
                entry("acceptance.organ.due", "3"),
                entry("rating.due", "4"),
                entry("rating.rated_of_due", "1"),
                entry("rating.participation", "25.00"),
                entry("rating.office", "1"),
                entry("rating.office.satisfied", "1"),
                entry("rating.office.satisfaction", "100.00"),
                entry("rating.organ", "1"),
                entry("rating.organ.satisfied", "0"),
                entry("rating.organ.satisfaction", "0.00"));
    }

    @Test
    void every_number_is_the_length_of_its_list_page_after_page_and_back() {
        for (var inquiry : List.of(now(YEAR), past("2025-06-03", YEAR), knownBefore("2026-01-15T12:00"))) {
            var numbers = figures.count(statistics.all(), inquiry);
            for (var statistic : statistics.all()) {
                if (statistic instanceof Tally<?, ?> tally) {
                    var rows = allRows(tally, inquiry, null, 2);
                    long number = numbers.of(tally.key()).part();
                    assertThat(rows.stream().mapToLong(FigureRow::amount).sum()).as(tally.key()).isEqualTo(number);
                    if (tally.countsRows()) {
                        assertThat(rows).as(tally.key()).hasSize((int) number);
                    }
                    assertThat(rows).extracting(FigureRow::row).doesNotHaveDuplicates();
                    assertThat(exported(tally, inquiry)).as(tally.key()).isEqualTo(rows);
                }
            }
        }
    }

    @Test
    void the_parts_of_a_figure_sum_to_it_and_open_their_own_lists() {
        var tally = (Tally<?, ?>) statistics.withKey("matter.registered");
        var inquiry = now(YEAR);
        var broken = parts.of(tally, EnumSet.allOf(Dimension.class), inquiry);

        assertThat(broken.keySet()).containsExactlyInAnyOrder(Dimension.values());
        broken.forEach((dimension, lines) -> {
            assertThat(lines.stream().mapToLong(FigurePart::number).sum()).as(dimension.name()).isEqualTo(5);
            for (var line : lines) {
                assertThat(allRows(tally, inquiry, parts.slice(dimension, line.value()), 50))
                        .as(line.words())
                        .hasSize((int) line.number());
            }
        });
        assertThat(broken.get(Dimension.CATEGORY)).extracting(FigurePart::words).containsExactly("城乡建设");
        assertThat(broken.get(Dimension.COUNTY)).extracting(FigurePart::words).containsExactly("尧都区");
    }

    @Test
    void the_days_of_new_year_belong_to_one_year_each() {
        assertThat(number("filing.total", now(Period.year(2024)))).isEqualTo(1);
        assertThat(number("filing.total", now(Period.year(2026)))).isEqualTo(1);
        assertThat(number("filing.total", now(Period.days(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))))
                .isEqualTo(8);
        assertThat(number("filing.total", now(Period.days(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)))))
                .isEqualTo(1);
    }

    @Test
    void months_sum_to_the_year() {
        long sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += number("filing.total", now(Period.month(java.time.YearMonth.of(2025, month))));
        }
        assertThat(sum).isEqualTo(6);
    }

    @Test
    void a_past_day_shows_what_had_happened_by_then() {
        var then = past("2025-06-03", YEAR);

        assertThat(numbers(then, "filing.total", "filing.repeat", "matter.registered", "matter.completed"))
                .containsExactly(
                        entry("filing.total", "3"),
                        entry("filing.repeat", "0"),
                        entry("matter.registered", "3"),
                        entry("matter.completed", "1"));
        assertThat(numbers(then, "duty.overdue_open", "duty.handling.in_time", "answer.answered"))
                .containsExactly(
                        entry("duty.overdue_open", "2"),
                        entry("duty.handling.in_time", "2"),
                        entry("answer.answered", "2"));
        assertThat(number("filing.repeat", past("2025-06-05", YEAR))).isEqualTo(1);
        assertThat(number("matter.registered", past("2025-06-05", YEAR))).isEqualTo(2);
    }

    @Test
    void what_the_office_learned_later_does_not_change_what_it_knew() {
        assertThat(number("matter.completed", knownBefore("2026-01-15T12:00"))).isEqualTo(2);
        assertThat(number("matter.completed", knownBefore("2026-02-02T12:00"))).isEqualTo(3);
        assertThat(number("filing.total", knownBefore("2025-12-31T23:59"))).isEqualTo(5);
    }

    @Test
    void today_by_the_columns_is_today_by_the_log() {
        var byColumns = now(YEAR);
        var byLog = new Inquiry(
                YEAR, scope, AsOf.now(year.office.clock()).knownAt(year.office.clock().instant()));

        assertThat(byColumns.asOf().isCurrent()).isTrue();
        assertThat(byLog.asOf().isCurrent()).isFalse();
        for (var statistic : statistics.all()) {
            if (statistic instanceof Tally<?, ?> tally) {
                assertThat(exported(tally, byLog)).as(tally.key()).isEqualTo(exported(tally, byColumns));
            }
        }
    }

    @Test
    void a_sealed_matter_leaves_no_trace_but_for_the_persons_named() {
        var officer = year.office.officer;
        var named = new Inquiry(
                YEAR, Scope.visibleTo(officer.id(), officer.organId(), "某县"), AsOf.now(year.office.clock()));

        assertThat(number("filing.channel.letter", named)).isEqualTo(2);
        assertThat(number("filing.channel.letter", now(YEAR))).isEqualTo(1);
        assertThat(figures.breakDown(
                                (Tally<?, ?>) statistics.withKey("filing.total"),
                                EnumSet.of(Dimension.MONTH),
                                now(YEAR))
                        .get(Dimension.MONTH))
                .doesNotContainKey("2025-04");
    }

    /** The database holds the matters of this office alone, so that it stands above all of them. */
    @Test
    void the_organ_above_all_counts_and_lists_the_same_without_looking_each_matter_up() {
        var officer = year.office.officer;
        for (var looked : List.of(scope, Scope.visibleTo(officer.id(), officer.organId(), "某县"))) {
            for (var asOf : List.of(
                    AsOf.now(year.office.clock()),
                    AsOf.endOf(LocalDate.parse("2025-06-30"), year.office.clock()))) {
                var one = new Inquiry(YEAR, looked, asOf);
                var other = new Inquiry(YEAR, looked.knownToBeAboveAll(true), asOf);
                assertThat(numbers(other)).isEqualTo(numbers(one));
                for (var statistic : statistics.all()) {
                    if (statistic instanceof Tally<?, ?> tally) {
                        assertThat(exported(tally, other)).as(tally.key()).isEqualTo(exported(tally, one));
                    }
                }
            }
        }
    }

    /** Whole years are answered from counters that each registration and step keeps up; months and days row by row. */
    @Test
    void the_counters_of_whole_years_say_what_the_rows_say() {
        var officer = year.office.officer;
        for (var looked : List.of(scope, Scope.visibleTo(officer.id(), officer.organId(), "某县"))) {
            for (var period : List.of(YEAR, Period.year(2024), Period.days(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))) {
                for (var asOf : List.of(
                        now(YEAR).asOf(), past("2025-12-31", YEAR).asOf(), past("2024-12-31", YEAR).asOf())) {
                    assertThat(new YearCounters(new Inquiry(period, looked.knownToBeAboveAll(true), asOf)).answer()).isTrue();
                    assertThat(numbers(new Inquiry(period, looked.knownToBeAboveAll(true), asOf)))
                            .as(period.words() + " " + asOf)
                            .isEqualTo(numbers(new Inquiry(period, looked, asOf)));
                }
            }
        }
        assertThat(jdbc.sql("select figure_counters_differences()").query(Long.class).single()).isZero();
        jdbc.sql("select figure_counters_merge()").query((row, one) -> "").list();
        assertThat(jdbc.sql("select figure_counters_differences()").query(Long.class).single()).isZero();
        var counted = (Tally<?, ?>) statistics.withKey("matter.registered");
        assertThat(new YearCounters(now(YEAR)).know(counted)).isTrue();
    }

    @Test
    void the_department_sees_what_was_handed_to_it_and_a_foreign_office_nothing() {
        var department = new Inquiry(
                YEAR, Scope.openTo(year.office.department.id(), "某局"), AsOf.now(year.office.clock()));
        var foreign = new Inquiry(
                YEAR, Scope.openTo(new InventedOffice(beans).office.id(), "别县"), AsOf.now(year.office.clock()));

        assertThat(number("matter.accepted", department)).isEqualTo(3);
        var counted = new HashMap<>(numbers(foreign));
        // the townships of the area are no work of anybody
        assertThat(counted.remove("township.total")).isNotEqualTo("0");
        assertThat(counted.remove("township.joint_conference_rate")).isEqualTo("0.00");
        assertThat(counted.values()).containsOnly("0", "—");
    }

    @Test
    void an_organ_and_a_region_narrow_every_figure() {
        var organ = scope.within(year.office.department.id(), List.of(year.office.department.id()), "某局");
        var here = new Inquiry(YEAR, scope.in("141002", "尧都区"), AsOf.now(year.office.clock()));
        var elsewhere = new Inquiry(YEAR, scope.in("141021", "曲沃县"), AsOf.now(year.office.clock()));

        assertThat(number("matter.accepted", new Inquiry(YEAR, organ, AsOf.now(year.office.clock())))).isEqualTo(3);
        assertThat(number("duty.triage.due", new Inquiry(YEAR, organ, AsOf.now(year.office.clock())))).isZero();
        assertThat(number("duty.handling.due", new Inquiry(YEAR, organ, AsOf.now(year.office.clock())))).isEqualTo(3);
        assertThat(numbers(here)).isEqualTo(numbers(now(YEAR)));
        assertThat(numbers(elsewhere).values()).containsOnly("0", "—");
    }

    @Test
    void a_region_is_counted_by_the_area_that_the_reader_chooses() {
        var kinds = List.of(
                "filing.total", "matter.registered", "matter.accepted", "duty.triage.due", "answer.answered", "rating.due",
                "acceptance.office.due", "acceptance.organ.due", "first_handler.handled", "matter.resolved",
                "leader_case.assigned", "leader_case.lines");
        for (var area : Attribution.values()) {
            for (var asOf : List.of(now(YEAR).asOf(), past("2025-12-30", YEAR).asOf())) {
                var here = new Inquiry(YEAR, scope.in("141002", "尧都区").by(area), asOf);
                for (var key : kinds) {
                    if (statistics.withKey(key).areas().contains(area)) {
                        assertThat(number(key, here)).as(area + " " + key).isLessThanOrEqualTo(number(key, new Inquiry(YEAR, scope, asOf)));
                    }
                }
            }
        }
        assertThat(number("matter.accepted", new Inquiry(YEAR, scope.in("141002", "尧都区").by(Attribution.RESPONSIBLE_ORGAN), now(YEAR).asOf())))
                .isEqualTo(3);
        assertThat(number("filing.total", new Inquiry(YEAR, scope.in("141002", "尧都区").by(Attribution.RESIDENCE), now(YEAR).asOf())))
                .isZero();
    }

    private Inquiry now(Period period) {
        return new Inquiry(period, scope, AsOf.now(year.office.clock()));
    }

    private Inquiry past(String day, Period period) {
        return new Inquiry(period, scope, AsOf.endOf(LocalDate.parse(day), year.office.clock()));
    }

    private Inquiry knownBefore(String moment) {
        return new Inquiry(
                YEAR,
                scope,
                AsOf.now(year.office.clock())
                        .knownAt(LocalDateTime.parse(moment).atZone(AsOf.ZONE).toInstant()));
    }

    private long number(String key, Inquiry inquiry) {
        return figures.count(statistics.withKey(key), inquiry).part();
    }

    private Map<String, String> numbers(Inquiry inquiry, String... keys) {
        var wanted = keys.length == 0
                ? statistics.all()
                : java.util.stream.Stream.of(keys).<Statistic<?>>map(statistics::withKey).toList();
        var counted = figures.count(wanted, inquiry);
        var numbers = new LinkedHashMap<String, String>();
        wanted.forEach(statistic -> numbers.put(statistic.key(), counted.of(statistic.key()).printed(2)));
        return numbers;
    }

    private List<FigureRow> allRows(Tally<?, ?> tally, Inquiry inquiry, @Nullable Slice part, int size) {
        var rows = new ArrayList<FigureRow>();
        ListPosition position = null;
        FigurePage page;
        do {
            page = figures.list(tally, inquiry, part, position, size);
            rows.addAll(page.shown());
            if (position != null) {
                var first = page.shown().get(0);
                var before = figures.list(tally, inquiry, part, new ListPosition(first.day(), first.row(), false), size);
                assertThat(before.shown().get(before.shown().size() - 1)).isEqualTo(rows.get(rows.indexOf(first) - 1));
            }
            if (!page.shown().isEmpty()) {
                var last = page.shown().get(page.shown().size() - 1);
                position = new ListPosition(last.day(), last.row(), true);
            }
        } while (page.hasMore());
        return rows;
    }

    private List<FigureRow> exported(Tally<?, ?> tally, Inquiry inquiry) {
        var rows = new ArrayList<FigureRow>();
        figures.withRows(tally, inquiry, null, all -> all.forEach(rows::add));
        return rows;
    }
}
