package cn.petition.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.reporting.screening.ScreeningFigure;
import cn.petition.reporting.screening.ScreeningFigures;
import cn.petition.reporting.screening.ScreeningInquiry;
import cn.petition.reporting.screening.ScreeningRow;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of disputes and warnings enter the ledger in whole, once, or not at all. */
@PetitionTest
class ImportScreeningIT {

    private static final String DISPUTES =
            "编号,纠纷名称,纠纷种类,排查日期,排查单位,村（社区）,涉及人数,化解期限,提交上一级日期,化解日期\n";
    private static final String WARNINGS = "编号,预警名称,预警来源,收到日期,接收单位,核查日期,核查结论,处置日期\n";

    @Autowired
    private ImportScreening screening;

    @Autowired
    private ScreeningFigures figures;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private SettableClock clock;

    @TempDir
    private Path folder;

    private Organ city;
    private OfficerPrincipal supervisor;

    @BeforeEach
    void open() {
        clock.set(LocalDateTime.of(2034, 6, 30, 9, 0));
        city = organs.findByCode("141000").orElseThrow();
        supervisor = new TestOfficers(jdbc).hireAt(city.id(), Role.SUPERVISOR);
    }

    @Test
    void a_file_with_one_bad_row_adds_nothing_and_every_fault_is_named() throws IOException {
        var outcome = take(LedgerKind.DISPUTE, DISPUTES
                + "A1,边界,邻里纠纷,2034-01-02,临汾市信访局,某村,3,2034-02-01,,\n"
                + "A1,边界,天上掉下,2034-01-02,没有的单位,某村,0,2034-01-01,,\n"
                + "A3,边界,邻里,2034-13-02,141002100,,三,,,\n"
                + "A4,边界,邻里,2034-03-02,141002100,某村,3,,,2034-03-01\n"
                + "A5,边界,邻里,2034-07-01,141002100,某村,3,,,\n"
                + "A6,边界,邻里,2034-03-02,141000,某村,3,,2034-03-03,\n");
        assertThat(outcome.rows()).isZero();
        assertThat(outcome.findings()).extracting(ScreeningFinding::line).contains(3, 4, 5, 6, 7).doesNotContain(2);
        assertThat(outcome.findings())
                .extracting(finding -> finding.line() + finding.column())
                .contains("3编号", "3纠纷种类", "3登记单位", "3涉及人数", "4登记日期", "4村（社区）", "5登记日期", "6登记日期", "7提交上一级日期");
        assertThat(row(city, 2034).number(ScreeningFigure.SCREENED)).isZero();
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        var outcome = take(LedgerKind.DISPUTE, "编号,纠纷名称\nA1,边界\n");
        assertThat(outcome.findings()).extracting(ScreeningFinding::column).contains("纠纷种类", "登记日期", "村（社区）");
    }

    @Test
    @Proves("T22-10")
    void the_same_file_and_the_same_numbers_add_nothing_a_second_time() throws IOException {
        var township = organs.findByCode("141002103").orElseThrow();
        clock.set(LocalDateTime.of(2035, 6, 30, 9, 0));
        String file = DISPUTES
                + "B1,边界,邻里纠纷,2035-01-02,141002103,某村,3,2035-02-01,,2035-01-20\n"
                + "B2,彩礼,婚姻家庭,2035-01-03,141002103,某村,2,2035-02-01,2035-01-10,\n";
        assertThat(take(LedgerKind.DISPUTE, file).rows()).isEqualTo(2);
        var again = take(LedgerKind.DISPUTE, file);
        assertThat(again.known()).isTrue();
        assertThat(again.rows()).isZero();
        var other = take(LedgerKind.DISPUTE, DISPUTES + "B2,彩礼,婚姻家庭,2035-01-03,141002103,某村,2,,,\n");
        assertThat(other.findings()).singleElement().satisfies(finding -> assertThat(finding.sentence()).contains("B2"));
        var row = row(township, 2035);
        assertThat(row.number(ScreeningFigure.SCREENED)).isEqualTo(2);
        assertThat(row.number(ScreeningFigure.RESOLVED)).isEqualTo(1);
        assertThat(row.number(ScreeningFigure.ESCALATED)).isEqualTo(1);
        assertThat(screening.newest(supervisor.actor())).first().satisfies(one -> assertThat(one.rows()).isEqualTo(2));
    }

    @Test
    @Proves("T22-10")
    void a_year_of_10402_disputes_against_a_task_of_9916_is_104_9_per_cent_and_632_warnings_are_disposed_of()
            throws IOException {
        clock.set(LocalDateTime.of(2036, 12, 31, 18, 0));
        steps.begin(
                LedgerKind.SCREENING_TASK,
                null,
                "年度排查",
                null,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.YEAR, 2036).with(LedgerFact.COUNT, 9916))
                        .by(city.id()),
                LocalDate.of(2036, 1, 4),
                supervisor.actor());
        var offices = organs.findAllByOrderByPath().stream()
                .filter(organ -> organ.path().startsWith("/141000/1410") && organ.code().length() == 9)
                .filter(organ -> organ.code().chars().allMatch(Character::isDigit))
                .map(Organ::code)
                .toList();
        var first = LocalDate.of(2036, 1, 1);
        String disputes = IntStream.range(0, 10_402)
                .mapToObj(i -> "C" + i + ",纠纷" + i + ",邻里," + first.plusDays(i % 360) + ","
                        + offices.get(i % offices.size()) + ",某村,3,,,"
                        + (i % 3 == 0 ? first.plusDays(i % 360 + 5L) : ""))
                .collect(Collectors.joining("\n", DISPUTES, "\n"));
        String warnings = IntStream.range(0, 700)
                .mapToObj(i -> "W" + i + ",预警" + i + ",热线," + first.plusDays(i % 300) + ","
                        + offices.get(i % offices.size()) + "," + first.plusDays(i % 300 + 1L) + ","
                        + (i < 632 ? "属实," + first.plusDays(i % 300 + 2L) : "不属实,"))
                .collect(Collectors.joining("\n", WARNINGS, "\n"));

        assertThat(take(LedgerKind.DISPUTE, disputes).findings()).isEmpty();
        assertThat(take(LedgerKind.EARLY_WARNING, warnings).findings()).isEmpty();

        var row = row(city, 2036);
        assertThat(row.number(ScreeningFigure.SCREENED)).isEqualTo(10_402);
        assertThat(row.rate().orElseThrow()).isEqualByComparingTo("104.9");
        assertThat(row.number(ScreeningFigure.RESOLVED)).isEqualTo(3_468);
        assertThat(row.number(ScreeningFigure.DISPOSED)).isEqualTo(632);
        assertThat(row.number(ScreeningFigure.UNFOUNDED)).isEqualTo(68);
        var rows = figures.rows(new ScreeningInquiry(city, false, 2036, LocalDate.of(2036, 12, 31)), supervisor.actor());
        assertThat(rows.stream().skip(1).mapToLong(one -> one.number(ScreeningFigure.SCREENED)).sum())
                .as("the counties together")
                .isEqualTo(10_402);
    }

    private ScreeningRow row(Organ area, int year) {
        var day = LocalDate.now(clock);
        return figures.rows(new ScreeningInquiry(area, false, year, day), supervisor.actor()).get(0);
    }

    private ImportScreening.Outcome take(LedgerKind kind, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("排查.csv"), text, StandardCharsets.UTF_8);
        return screening.take(file, "排查.csv", kind, supervisor.actor());
    }
}
