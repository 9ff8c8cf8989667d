package cn.petition.reporting.appraisal;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.petition.domain.ledger.AppraisedOrgans;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.reporting.statistic.InventedOffice;
import cn.petition.reporting.statistic.InventedYear;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The department of the invented year: 2 of 3 answers in time, 1 of 3 first handled matters came back. */
@PetitionTest
@ResetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Proves("T22-39")
class AppraisalIT {

    private static final String HANDLING = "duty.handling.in_time_rate";
    private static final String TURNED_REPEAT = "first_handler.turned_repeat_rate";
    private static final Pattern PROOF = Pattern.compile("href=\"(/statistics/[^\"]+)\">([0-9]+)</a>");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TakeLedgerStep steps;

    @Autowired
    private AppraisalSheets sheets;

    @Autowired
    private Indicators indicators;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    private InventedYear year;
    private OfficerPrincipal first;
    private OfficerPrincipal second;
    private OfficerPrincipal leader;

    @BeforeAll
    void liveThroughTheYearAndWeighTwoIndicators() {
        year = new InventedYear(new InventedOffice(beans));
        var staff = new TestOfficers(jdbc);
        first = staff.hireAt(year.office.office.id(), Role.SUPERVISOR);
        second = staff.hireAt(year.office.office.id(), Role.SUPERVISOR);
        leader = staff.hireAt(year.office.office.id(), Role.LEADER);
        for (var one : indicators.inUse()) {
            int weight = one.key().equals(HANDLING) ? 60 : one.key().equals(TURNED_REPEAT) ? 40 : 0;
            weigh(one, weight, 3);
        }
    }

    @BeforeEach
    void isMarchOfTheNextYear() {
        year.office.today("2026-03-16");
    }

    private void weigh(Indicator one, int weight, int least) {
        indicators.change(
                new Indicator(one.key(), one.ordinal(), weight, one.full(), one.higher(), least), "试行", first.actor());
    }

    @Test
    void scores_come_from_the_figures_and_every_number_opens_as_many_matters() throws Exception {
        var round = begin();
        var placing = sheets.sheet(round).placings().get(0);

        assertThat(placing.name()).isEqualTo("某县住房和城乡建设局");
        assertThat(placing.marks()).extracting(Mark::value).containsExactly(new BigDecimal("66.67"), new BigDecimal("66.67"));
        assertThat(placing.total()).isEqualByComparingTo("66.67");
        assertThat(placing.rank()).isEqualTo(1);
        assertEveryNumberOpensItsList(round);
    }

    @Test
    void a_correction_keeps_the_old_score_and_a_second_person_verifies() {
        var round = begin();
        assertThatThrownBy(() -> take(round, LedgerAction.CORRECT, correction("100.01"), first)).isInstanceOf(ActionRefused.class);
        var corrected = take(round, LedgerAction.CORRECT, correction("70"), first);

        assertThat(corrected.facts().text(LedgerFact.OLD_SCORE)).contains("66.67");
        assertThat(mark(corrected).value()).isEqualByComparingTo("70");
        assertThat(mark(corrected).computed()).isEqualByComparingTo("66.67");
        assertThat(mark(corrected).reason()).isEqualTo("一件系统录入有误");
        assertThatThrownBy(() -> take(corrected, LedgerAction.VERIFY, LedgerFacts.NONE, first))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("另一人");
        assertThat(take(corrected, LedgerAction.VERIFY, LedgerFacts.NONE, second).status()).isEqualTo(LedgerStatus.VERIFIED);
    }

    @Test
    void what_happens_after_the_verification_changes_no_score_and_no_list() throws Exception {
        var verified = take(begin(), LedgerAction.VERIFY, LedgerFacts.NONE, second);
        var before = sheets.sheet(verified).placings();
        year.office.clock().advance(Duration.ofMinutes(1));
        var again = year.office.register("2026-03-16", Channel.LETTER, null);
        year.office.does(again, "2026-03-16", (petition, moment, ids, clock) ->
                petition.joinInto(year.office.other(year.heating), "同一人反映同一事", moment, ids));

        assertThat(sheets.sheet(verified).placings()).isEqualTo(before);
        assertEveryNumberOpensItsList(verified);
        assertThat(mark(begin(), TURNED_REPEAT).part()).isEqualTo(mark(verified, TURNED_REPEAT).part() + 1);
        year.office.does(again, "2026-03-16", (petition, moment, ids, clock) ->
                petition.detach("查明不是同一事项", moment, ids));
    }

    @Test
    void a_ranking_is_seen_below_once_it_is_published_and_by_nobody_else() throws Exception {
        var verified = take(begin(), LedgerAction.VERIFY, LedgerFacts.NONE, second);
        var address = "/appraisals/" + verified.id();
        var stranger = new TestOfficers(jdbc).hire(Role.SUPERVISOR);
        assertThat(answer(address, year.office.caseOfficer).getStatus()).isEqualTo(404);

        take(verified, LedgerAction.PUBLISH, LedgerFacts.NONE, leader);

        assertThat(page(address, year.office.caseOfficer)).contains("第1名", "某县住房和城乡建设局");
        assertThat(page("/appraisals", year.office.caseOfficer)).contains(address);
        assertThat(answer(address, stranger).getStatus()).isEqualTo(404);
        assertThat(answer(address + "/export", stranger).getStatus()).isEqualTo(404);
    }

    @Test
    void with_fewer_matters_than_the_least_there_is_no_rank() {
        var handling = indicators.inUse().get(0);
        weigh(handling, 60, 4);
        try {
            var placing = sheets.sheet(begin()).placings().get(0);

            assertThat(placing.rank()).isNull();
            assertThat(placing.marks().get(0).value()).isNull();
            assertThat(placing.marks().get(1).value()).isNotNull();
        } finally {
            weigh(handling, 60, 3);
        }
    }

    @Test
    void the_sheet_has_a_row_for_each_organ_with_its_scores() throws Exception {
        var round = begin();
        var answer = answer("/appraisals/" + round.id() + "/export", first);

        assertThat(answer.getStatus()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var texts = new ArrayList<String>();
            book.getFirstSheet().read().forEach(row -> row.forEach(cell -> {
                if (cell != null) {
                    texts.add(cell.getText());
                }
            }));
            assertThat(texts).contains("名次", "总分", "某县住房和城乡建设局", "66.67");
        }
    }

    @Test
    void the_page_of_the_round_shows_the_sheet_and_offers_corrections() throws Exception {
        var round = begin();

        assertThat(page("/ledgers/appraisals/" + round.id(), first))
                .contains("得分表", "/ledgers/appraisals/" + round.id() + "/correct?APPRAISED=")
                .doesNotContain("style=\"", "??");
        assertThat(page(
                        "/ledgers/appraisals/" + round.id() + "/correct?APPRAISED=" + year.office.department.code()
                                + "&INDICATOR=" + HANDLING,
                        first))
                .contains("value=\"" + HANDLING + "\"");
        assertThat(page("/appraisals/indicators", first)).contains("考核指标", "试行");
    }

    private void assertEveryNumberOpensItsList(LedgerEntry round) throws Exception {
        var matches = PROOF.matcher(page("/appraisals/" + round.id(), first));
        int numbers = 0;
        while (matches.find()) {
            var list = page(matches.group(1).replace("&amp;", "&"), first);
            assertThat(list).as(matches.group(1)).contains("id=\"figure-number\">" + matches.group(2) + "</strong>");
            numbers++;
        }
        assertThat(numbers).isEqualTo(4);
    }

    private Mark mark(LedgerEntry round) {
        return mark(round, HANDLING);
    }

    private Mark mark(LedgerEntry round, String key) {
        return sheets.sheet(round).placings().get(0).marks().stream()
                .filter(mark -> mark.indicator().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private LedgerEntry begin() {
        var facts = LedgerFacts.NONE
                .with(LedgerFact.YEAR, 2025)
                .with(LedgerFact.FORM, AppraisedOrgans.DEPARTMENTS)
                .with(LedgerFact.AS_OF, LocalDate.of(2026, 3, 16));
        return steps.begin(
                LedgerKind.APPRAISAL, null, "2025年度考核", null, LedgerChange.saying(facts), LocalDate.of(2026, 3, 16),
                first.actor());
    }

    private LedgerFacts correction(String score) {
        return LedgerFacts.NONE
                .with(LedgerFact.APPRAISED, year.office.department.code())
                .with(LedgerFact.INDICATOR, HANDLING)
                .with(LedgerFact.SCORE, score)
                .with(LedgerFact.REASON, "一件系统录入有误");
    }

    private LedgerEntry take(LedgerEntry round, LedgerAction action, LedgerFacts facts, OfficerPrincipal by) {
        return steps.take(
                round.id(), round.version(), action, LedgerChange.saying(facts), LocalDate.of(2026, 3, 16), by.actor());
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        var answer = answer(address, officer);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address, OfficerPrincipal officer) throws Exception {
        return pages.perform(get(URI.create(address)).with(signedIn(officer))).andReturn().getResponse();
    }
}
