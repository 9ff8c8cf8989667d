package cn.petition.web.statistics;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Channel;
import cn.petition.reporting.statistic.InventedOffice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
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

@PetitionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsPagesIT {

    private static final int LETTERS = 103;
    private static final String MARCH = "?span=MONTH&year=2025&month=3";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    private InventedOffice office;

    @BeforeAll
    void receiveMoreLettersThanAPageHolds() {
        office = new InventedOffice(beans);
        for (int day = 0; day < LETTERS; day++) {
            office.register("2025-03-%02d".formatted(1 + day % 31), Channel.LETTER, null);
        }
    }

    @BeforeEach
    void isMarchOfTheNextYear() {
        office.today("2026-03-16");
    }

    @Test
    void shows_each_figure_with_its_unit_its_definition_and_a_link_to_its_list() throws Exception {
        var page = page("/statistics" + MARCH, office.officer);

        assertThat(page)
                .contains("2025年3月，某县信访局可见的全部事项，截至2026-03-16")
                .contains("/statistics/filing.channel.letter/matters?span=MONTH&amp;year=2025&amp;month=3\"")
                .contains("收到日期在统计期内的全部登记件", "重复信访率", "件次", "口径第 1 版")
                .contains("登记总件次：按信访形式", "登记事项：按内容分类", "登记事项：按问题属地（县）")
                .doesNotContain("??", "style=\"", "<script>");
        assertThat(page("/statistics", office.officer)).contains("2026年，某县信访局");
    }

    @Test
    void a_list_longer_than_a_page_has_exactly_as_many_rows_as_the_number_says() throws Exception {
        var seen = new HashSet<String>();
        var address = "/statistics/filing.channel.letter/matters" + MARCH;
        int shown = 0;
        while (address != null) {
            var page = page(address, office.officer);
            assertThat(page)
                    .contains("<strong id=\"figure-number\">103</strong>", "共 103 行")
                    .doesNotContain("清单为空");
            var numbers = Pattern.compile("href=\"/petitions/([^\"]+)\"").matcher(page).results().map(one -> one.group(1)).toList();
            shown += numbers.size();
            seen.addAll(numbers);
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(shown).isEqualTo(LETTERS);
        assertThat(seen).hasSize(LETTERS);
    }

    @Test
    void a_figure_that_is_zero_says_that_its_list_is_empty() throws Exception {
        assertThat(page("/statistics/filing.channel.call/matters" + MARCH, office.officer)).contains("清单为空");
    }

    @Test
    void the_spreadsheet_has_exactly_the_rows_of_the_list_and_is_recorded() throws Exception {
        var answer = answer("/statistics/filing.channel.letter/matters.xlsx" + MARCH, office.officer);

        assertThat(answer.getStatus()).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var numbers = book.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .filter(number -> number.contains("-2025-"))
                    .toList();
            assertThat(numbers).hasSize(LETTERS).doesNotHaveDuplicates();
        }
        assertThat(jdbc.sql("select count(*) from audit_event where actor_id = :officer and action = 'EXPORT_FIGURE' and subject_id = 'filing.channel.letter'")
                        .param("officer", office.officer.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void an_organ_outside_the_readers_own_or_an_unknown_figure_is_not_there() throws Exception {
        for (var address : Set.of(
                "/statistics?organ=141000",
                "/statistics?place=999999",
                "/statistics/no.such/matters",
                "/statistics/filing.repeat_rate/matters",
                "/statistics/filing.total/matters?after=yesterday",
                "/statistics/filing.total/matters?by=CHANNEL&value=%27%20or%20true")) {
            assertThat(answer(address, office.officer).getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void a_period_that_does_not_exist_is_refused_with_a_sentence() throws Exception {
        for (var address : Set.of(
                "/statistics?span=DAYS&from=2025-02-30&last=2025-03-01",
                "/statistics?span=DAYS&from=2025-03-02&last=2025-03-01",
                "/statistics?span=QUARTER&year=2025&quarter=5",
                "/statistics?span=YEAR&year=0")) {
            var answer = answer(address, office.officer);
            assertThat(answer.getStatus()).as(address).isEqualTo(400);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).as(address).contains("请重新选择");
        }
    }

    @Test
    void all_definitions_and_all_figures_leave_the_office_with_what_defends_them() throws Exception {
        assertThat(page("/statistics/definitions", office.officer))
                .contains("统计口径", "半开区间", "问题属地、登记机构所在地", "第 1 版，自 2005-05-01", "第 2 版，自 2022-05-01", "分子：重复信访");
        var csv = answer("/statistics/figures.csv" + MARCH, office.officer);
        assertThat(csv.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
                .contains("filing.channel.letter,来信,103,件次")
                .contains("rating.participation,参评率,,%,没有可以计算的数（分母为 0")
                .contains("2025-03-01,2025-03-31,某县信访局可见的全部事项,问题属地,2026-03-16");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                answer("/statistics/figures.xlsx" + MARCH, office.officer).getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anyMatch(row -> row.getCellText(1).equals("filing.total") && row.getCellText(3).equals("103"));
        }
    }

    @Test
    void a_figure_stands_beside_that_of_the_year_before_as_a_table_or_a_picture() throws Exception {
        var table = page("/statistics/comparison" + MARCH, office.officer);
        assertThat(table)
                .contains("上年同期：2024年3月", "截至2025-03-16", "增减比例")
                .contains("/statistics/filing.total/matters?span=MONTH&amp;year=2024&amp;month=3&amp;asOf=2025-03-16");
        assertThat(page("/statistics/comparison" + MARCH + "&key=filing.total&by=ORGAN&picture=true", office.officer))
                .contains("<svg", "登记总件次：按机构", "103 件次")
                .doesNotContain("style=\"");
        assertThat(answer("/statistics/comparison?key=no.such", office.officer).getStatus()).isEqualTo(404);
    }

    @Test
    void another_system_reads_the_figures_of_one_organ_with_a_token_and_nothing_else() throws Exception {
        var administrator = new TestOfficers(jdbc).hireAt(office.office.id(), Role.ADMINISTRATOR);
        var form = page("/figure-tokens", administrator);
        var made = pages.perform(post("/figure-tokens")
                        .with(signedIn(administrator))
                        .with(csrf())
                        .param("formKey", value(form, "name=\"formKey\"[^>]*value=\"([^\"]+)\""))
                        .param("name", "数据平台")
                        .param("organ", office.office.code())
                        .param("expiresOn", "2026-12-31"))
                .andReturn()
                .getResponse();
        var secret = value(made.getContentAsString(StandardCharsets.UTF_8), "(pft_[A-Za-z0-9_-]{43})");
        assertThat(page("/figure-tokens", administrator)).contains("数据平台", "有效").doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from figure_token where digest = :secret or name = :secret")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();

        var figures = read("/api/figures?from=2025-03-01&until=2025-04-01&key=filing.total&key=filing.repeat_rate", secret);
        assertThat(figures.getStatus()).isEqualTo(200);
        assertThat(figures.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"key\":\"filing.total\"", "\"value\":103", "\"unit\":\"件次\"", "\"version\":1", "不含密封事项")
                .doesNotContain("/petitions/", "matters?");
        assertThat(figures.getHeader("Set-Cookie")).isNull();
        assertThat(read("/api/figures?from=2025-03-01", secret).getStatus()).isEqualTo(400);
        assertThat(read("/api/figures/filing.total/matters", secret).getStatus()).isEqualTo(403);
        assertThat(read("/statistics", secret).getStatus()).isNotEqualTo(200);

        for (var wrong : Set.of("pft_", secret + "x", "' or true")) {
            var refused = read("/api/figures", wrong);
            assertThat(refused.getStatus()).isEqualTo(401);
            assertThat(refused.getContentType()).startsWith("application/problem+json");
        }
        var revoke = Pattern.compile("action=\"(/figure-tokens/[^\"]+/revoke)\".*?name=\"formKey\" value=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page("/figure-tokens", administrator));
        assertThat(revoke.find()).isTrue();
        pages.perform(post(revoke.group(1)).with(signedIn(administrator)).with(csrf()).param("formKey", revoke.group(2)));
        assertThat(read("/api/figures", secret).getStatus()).isEqualTo(401);
        assertThat(jdbc.sql("select action from audit_event where actor_organ_id = :organ and subject_type = 'FIGURE_TOKEN'")
                        .param("organ", office.office.id())
                        .query(String.class)
                        .list())
                .contains("CREATE_FIGURE_TOKEN", "READ_FIGURES", "REVOKE_FIGURE_TOKEN");
    }

    private MockHttpServletResponse read(String address, String secret) throws Exception {
        return pages.perform(get(address).header("Authorization", "Bearer " + secret)).andReturn().getResponse();
    }

    private static String value(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    void an_administrator_has_no_figures() throws Exception {
        var administrator = new TestOfficers(jdbc).hireAt(office.office.id(), Role.ADMINISTRATOR);

        assertThat(answer("/statistics", administrator).getStatus()).isEqualTo(403);
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
