package cn.petition.workflow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.DisputeKind;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.ledger.WarningFinding;
import cn.petition.domain.ledger.WarningSource;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.screening.ScreeningFigure;
import cn.petition.reporting.screening.ScreeningFigures;
import cn.petition.reporting.screening.ScreeningInquiry;
import cn.petition.reporting.screening.ScreeningRow;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Disputes go from village to township to county, warnings are checked, and the numbers follow the log. */
@PetitionTest
class ScreeningIT {

    /** A year that no other test screens in. */
    private static final int YEAR = 2031;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private ScreeningFigures figures;

    @Autowired
    private TransactionTemplate transaction;

    private Organ city;
    private Organ county;
    private Organ township;
    private OfficerPrincipal townClerk;
    private OfficerPrincipal townSupervisor;
    private OfficerPrincipal countySupervisor;
    private OfficerPrincipal citySupervisor;
    private OfficerPrincipal elsewhere;

    @BeforeEach
    void open() {
        clock.set(LocalDateTime.of(YEAR, 6, 30, 9, 0));
        var officers = new TestOfficers(jdbc);
        city = organs.findByCode("141000").orElseThrow();
        county = organs.findByCode("141002").orElseThrow();
        township = organs.findByCode("141002100").orElseThrow();
        townClerk = officers.hireAt(township.id(), Role.CASE_OFFICER, Role.INTAKE_CLERK);
        townSupervisor = officers.hireAt(township.id(), Role.SUPERVISOR);
        countySupervisor = officers.hireAt(county.id(), Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        citySupervisor = officers.hireAt(city.id(), Role.SUPERVISOR);
        elsewhere = officers.hireAt(organs.findByCode("141022").orElseThrow().id(), Role.SUPERVISOR);
    }

    @Test
    @Proves("T22-10")
    void a_dispute_climbs_level_by_level_and_becomes_a_petition_that_it_stays_linked_to() {
        var found = dispute("2031-03-02");
        assertThat(found.responsible()).as("the township that screened it").isEqualTo(township.id());
        assertThatThrownBy(() -> find(found, elsewhere)).isInstanceOf(NotFound.class);

        var atCounty = take(found, LedgerAction.ESCALATE, "2031-03-10", townClerk, escalated());
        assertThat(atCounty.responsible()).isEqualTo(county.id());
        assertThat(atCounty.status()).isEqualTo(LedgerStatus.ASSIGNED);
        assertThat(find(found, townClerk)).as("the township reads on").isNotNull();
        assertThatThrownBy(() -> take(
                        atCounty,
                        LedgerAction.RESOLVE,
                        "2031-03-11",
                        townSupervisor,
                        LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.RESULT, "已和解。"))))
                .isInstanceOfSatisfying(ActionRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo("HeldByTheHigherLevel"));

        var atCity = take(atCounty, LedgerAction.ESCALATE, "2031-04-01", countySupervisor, escalated());
        assertThat(atCity.responsible()).isEqualTo(city.id());
        assertThatThrownBy(() -> take(atCity, LedgerAction.ESCALATE, "2031-04-02", citySupervisor, escalated()))
                .hasMessageContaining("最高一级");

        var office = new Office(jdbc, organs, register, petitions);
        String number = office.aLetterAt(countySupervisor, LocalDate.of(2031, 4, 20));
        var matter = office.petition(number).id();
        var petitioned = take(
                atCity,
                LedgerAction.BECOME_PETITION,
                "2031-04-20",
                countySupervisor,
                LedgerChange.none().adding(List.of(matter)));
        assertThat(petitioned.status()).isEqualTo(LedgerStatus.PETITIONED);
        transaction.executeWithoutResult(status -> {
            assertThat(entries.about(matter, List.of(LedgerKind.DISPUTE), countySupervisor.actor()))
                    .extracting(LedgerEntry::id)
                    .containsExactly(found.id());
            assertThat(entries.history(found.id()))
                    .extracting(LedgerStep::responsible)
                    .containsExactly(township.id(), county.id(), city.id(), null);
        });

        assertThat(figure(ScreeningFigure.ESCALATED, township, "2031-03-09")).isZero();
        assertThat(figure(ScreeningFigure.ESCALATED, township, "2031-03-10")).isEqualTo(1);
        assertThat(figure(ScreeningFigure.PETITIONED, township, "2031-04-19")).isZero();
        assertThat(figure(ScreeningFigure.PETITIONED, township, "2031-04-20")).isEqualTo(1);
    }

    @Test
    @Proves("T22-10")
    void the_rate_passes_a_hundred_per_cent_follows_the_log_and_has_no_value_without_a_task() {
        var area = organs.findByCode("141002101").orElseThrow();
        var clerk = new TestOfficers(jdbc).hireAt(area.id(), Role.CASE_OFFICER);
        assertThat(row(area, "2031-06-30").rate()).isEmpty();

        var task = steps.begin(
                LedgerKind.SCREENING_TASK, null, "年度排查", null, target(4).by(area.id()), day("2031-01-05"), countySupervisor.actor());
        assertThatThrownBy(() -> steps.begin(
                        LedgerKind.SCREENING_TASK, null, "年度排查", null, target(9).by(area.id()), day("2031-01-06"),
                        countySupervisor.actor()))
                .hasMessageContaining("已经下达");
        for (String on : List.of("2031-02-01", "2031-02-02", "2031-02-03", "2031-02-04", "2031-02-05")) {
            dispute(on, clerk, null);
        }
        assertThat(row(area, "2031-02-04").rate().orElseThrow()).isEqualByComparingTo("100.0");
        assertThat(row(area, "2031-02-05").rate().orElseThrow()).as("never cut").isEqualByComparingTo("125.0");

        transaction.executeWithoutResult(status -> steps.take(
                task.id(),
                task.version(),
                LedgerAction.AMEND,
                LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.COUNT, 10)
                        .with(LedgerFact.REASON, "区划调整。")),
                day("2031-03-01"),
                countySupervisor.actor()));
        assertThat(row(area, "2031-02-28").rate().orElseThrow()).as("as it was").isEqualByComparingTo("125.0");
        assertThat(row(area, "2031-03-01").rate().orElseThrow()).isEqualByComparingTo("50.0");
        assertThat(row(area, "2031-01-04").target()).isNull();
        assertThat(figures.lines(inquiry(area, "2031-02-04"), ScreeningFigure.SCREENED, 1, countySupervisor.actor()))
                .hasSize(4);
        assertThat(figures.rows(inquiry(county, "2031-02-05"), elsewhere.actor()).get(0).numbers())
                .as("another county counts nothing of it")
                .isEmpty();
    }

    @Test
    void every_number_of_an_area_equals_its_list_and_the_sum_of_those_below() {
        dispute("2031-05-01");
        var rows = figures.rows(inquiry(county, "2031-06-30"), countySupervisor.actor());
        for (var figure : ScreeningFigure.values()) {
            long below = rows.stream().skip(1).mapToLong(row -> row.number(figure)).sum();
            assertThat(rows.get(0).number(figure)).as(figure.title()).isEqualTo(below);
            for (var row : rows) {
                var inquiry = inquiry(county, "2031-06-30").of(row.area(), row.own());
                assertThat(row.number(figure)).isLessThan(ScreeningFigures.PAGE);
                assertThat((long) figures.lines(inquiry, figure, 1, countySupervisor.actor()).size())
                        .as(figure.title() + row.area().name())
                        .isEqualTo(row.number(figure));
            }
        }
    }

    @Test
    @Proves("T22-10")
    void a_warning_is_received_checked_and_disposed_of_or_found_untrue() {
        var area = organs.findByCode("141002102").orElseThrow();
        var officer = new TestOfficers(jdbc).hireAt(area.id(), Role.CASE_OFFICER);
        var founded = check(warning(officer), WarningFinding.FOUNDED, officer);
        var untrue = check(warning(officer), WarningFinding.UNFOUNDED, officer);
        assertThatThrownBy(() -> take(untrue, LedgerAction.DISPOSE, "2031-02-03", officer, disposed()))
                .hasMessageContaining("不属实");
        take(founded, LedgerAction.DISPOSE, "2031-02-03", officer, disposed());
        take(untrue, LedgerAction.CLOSE, "2031-02-03", officer, LedgerChange.none());
        var row = row(area, "2031-06-30");
        assertThat(row.number(ScreeningFigure.WARNED)).isEqualTo(2);
        assertThat(row.number(ScreeningFigure.DISPOSED)).isEqualTo(1);
        assertThat(row.number(ScreeningFigure.UNFOUNDED)).isEqualTo(1);
        assertThat(row(area, "2031-02-02").number(ScreeningFigure.DISPOSED)).isZero();
    }

    private LedgerEntry check(LedgerEntry warning, WarningFinding finding, OfficerPrincipal by) {
        return take(
                warning,
                LedgerAction.CHECK,
                "2031-02-02",
                by,
                LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.OUTCOME, finding)
                        .with(LedgerFact.RESULT, "已到场核查。")));
    }

    private static LedgerChange disposed() {
        return LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.MEASURES, "已协调解决。"));
    }

    private LedgerEntry warning(OfficerPrincipal by) {
        return steps.begin(
                LedgerKind.EARLY_WARNING,
                null,
                "某工地拖欠工资",
                null,
                LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.SOURCE, WarningSource.GRID_PATROL)
                        .with(LedgerFact.CONTENT, "工地停工，工人要求结清工资。")),
                day("2031-02-01"),
                by.actor());
    }

    private LedgerEntry dispute(String on) {
        return dispute(on, townClerk, null);
    }

    private LedgerEntry dispute(String on, OfficerPrincipal by, @Nullable UUID responsible) {
        return steps.begin(
                LedgerKind.DISPUTE,
                null,
                "宅基地边界纠纷",
                null,
                LedgerChange.saying(LedgerFacts.NONE
                                .with(LedgerFact.DISPUTE_KIND, DisputeKind.NEIGHBOURS)
                                .with(LedgerFact.PEOPLE, 4)
                                .with(LedgerFact.PLACE, "某村三组")
                                .with(LedgerFact.FOUND_BY, "某村网格员")
                                .with(LedgerFact.CONTENT, "两户对宅基地边界有争议。"))
                        .by(responsible)
                        .until(day(on).plusDays(30)),
                day(on),
                by.actor());
    }

    private static LedgerChange escalated() {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.MEASURES, "已调解两次。")
                .with(LedgerFact.REASON, "涉及多个部门，本级无权决定。"));
    }

    private static LedgerChange target(int count) {
        return LedgerChange.saying(
                LedgerFacts.NONE.with(LedgerFact.YEAR, YEAR).with(LedgerFact.COUNT, count));
    }

    private LedgerEntry take(
            LedgerEntry line, LedgerAction action, String on, OfficerPrincipal by, LedgerChange change) {
        return steps.take(line.id(), line.version(), action, change, day(on), by.actor());
    }

    private LedgerEntry find(LedgerEntry line, OfficerPrincipal by) {
        return transaction.execute(
                status -> entries.find(line.id(), by.actor()).orElseThrow(NotFound::new));
    }

    private long figure(ScreeningFigure figure, Organ area, String asOf) {
        var lines = figures.lines(inquiry(area, asOf), figure, 1, citySupervisor.actor());
        var row = figures.rows(inquiry(area, asOf), citySupervisor.actor()).get(0);
        assertThat((long) lines.size()).isEqualTo(row.number(figure));
        return row.number(figure);
    }

    private ScreeningRow row(Organ area, String asOf) {
        return figures.rows(inquiry(area, asOf), citySupervisor.actor()).get(0);
    }

    private static ScreeningInquiry inquiry(Organ area, String asOf) {
        return new ScreeningInquiry(area, false, YEAR, day(asOf));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
