package cn.petition.reporting.analysis;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

@PetitionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisIT {

    private static final String FEBRUARY = "span=MONTH&year=2026&month=2&view=TABLE";
    private static final Pattern LIST = Pattern.compile("<a href=\"(/statistics/[^\"]+)\">([0-9,]+)</a>");
    private static final Pattern TOPIC = Pattern.compile("<a href=\"(/analysis/topics/[^\"]+)\"><strong>(\\d+)</strong>");
    private static final Pattern NUMBER = Pattern.compile("id=\"figure-number\">([0-9,]+)<");
    private static final List<String> DETAILS =
            List.of("物业不管", "已经三天", "老人无法下楼打水", "希望尽快恢复", "多次报修", "没有通知", "夜间也停");

    @Autowired
    private MockMvc pages;

    @Autowired
    private RegisterPetition registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private OfficerPrincipal reader;
    private OfficerPrincipal elsewhere;

    @BeforeAll
    void sevenNeighboursHaveNoWater() {
        var staff = new TestOfficers(jdbc);
        reader = staff.hire(
                Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.REPORT_WRITER, Role.LEADER);
        elsewhere = staff.hire(Role.INTAKE_CLERK, Role.LEADER, Role.REPORT_WRITER);
        for (int at = 0; at < DETAILS.size(); at++) {
            register(reader, water(at), "邻居" + "甲乙丙丁戊己庚".charAt(at));
        }
        register(reader, TestFiling.letter().about("退休金少发三个月", "账户没有到账，社保窗口答复还在核对工龄")
                .receivedOn(LocalDate.of(2026, 2, 20)), "钱某");
        register(reader, TestFiling.letter().about("林权证面积与实际不符", "要求重新勘界")
                .receivedOn(LocalDate.of(2025, 2, 20)), "孙某");
    }

    private static TestFiling water(int at) {
        return TestFiling.letter()
                .about("锦绣花园二期经常停水", "锦绣花园二期住户反映经常停水，" + DETAILS.get(at))
                .receivedOn(LocalDate.of(2026, 2, 3 + at));
    }

    private void register(OfficerPrincipal clerk, TestFiling filing, String name) {
        var command = filing.by(clerk.actor());
        var parties = List.of(new PartyEntry(PartyRole.PETITIONER, LegalForm.PERSON, name, null, null, null, null));
        registration.register(new RegisterPetition.Command(
                clerk.actor(), command.facts(), parties, null, null));
    }

    @Test
    void every_number_is_the_length_of_its_list() throws Exception {
        var page = body(reader, "/analysis?" + FEBRUARY);
        var numbers = new LinkedHashMap<String, String>();
        LIST.matcher(page).results().forEach(found -> numbers.put(HtmlUtils.htmlUnescape(found.group(1)), found.group(2)));

        assertThat(numbers).hasSizeGreaterThan(100);
        assertThat(numbers.values()).contains("8", "1", "0");
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            var list = NUMBER.matcher(body(reader, number.getKey()));
            assertThat(list.find()).as(number.getKey()).isTrue();
            assertThat(list.group(1)).as(number.getKey()).isEqualTo(number.getValue());
        }
    }

    @Test
    void what_many_raise_is_one_topic_with_its_list_and_sheet() throws Exception {
        var page = body(reader, "/analysis?" + FEBRUARY);
        var topics = TOPIC.matcher(page).results().toList();

        assertThat(topics).hasSize(1);
        assertThat(topics.get(0).group(2)).isEqualTo("7");
        assertThat(page).contains("锦绣花园二期").contains("7 人").doesNotContain("邻居");
        var address = HtmlUtils.htmlUnescape(topics.get(0).group(1));
        assertThat(Pattern.compile("<th scope=\"row\" data-label=\"编号\">").matcher(body(reader, address)).results())
                .hasSize(7);
        var sheet = open(reader, address.replaceFirst("\\?", ".xlsx?"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThanOrEqualTo(8);
        }
        assertThat(open(elsewhere, address).getStatus()).isEqualTo(404);
    }

    @Test
    void a_sealed_accusation_leaves_no_trace() throws Exception {
        var before = main(body(reader, "/analysis?" + FEBRUARY));
        var accused = UUID.fromString(jdbc.sql("select id::text from organ where kind = 'DEPARTMENT' order by code limit 1")
                .query(String.class)
                .optional()
                .orElse(elsewhere.organId().toString()));
        register(reader, water(0).accusing(accused), "邻居辛");

        assertThat(main(body(reader, "/analysis?" + FEBRUARY))).isEqualTo(before);
        assertThat(body(elsewhere, "/analysis?" + FEBRUARY)).doesNotContain("锦绣花园");
    }

    @Test
    void an_issued_bulletin_keeps_its_text_and_lists() throws Exception {
        var clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK, Role.REPORT_WRITER, Role.LEADER);
        for (int at = 0; at < 5; at++) {
            register(clerk, water(at), "住户" + "甲乙丙丁戊".charAt(at));
        }
        send(clerk, "/analysis/bulletins", "/analysis/bulletins", "year", "2026", "month", "2");
        var base = "/analysis/bulletins/2026-02";
        send(clerk, base, base, "dated", "2026-03-02", "remarks[ADVICE]", "请水务部门核查泵房。");
        assertThat(body(clerk, base)).contains("请水务部门核查泵房。").contains("征求意见稿").contains("锦绣花园二期");
        send(clerk, base, base + "/issue");
        var issued = body(clerk, base);
        var paper = open(clerk, base + "/bulletin.docx").getContentAsByteArray();
        clock.advance(Duration.ofMinutes(1));
        register(clerk, water(5), "住户己");

        assertThat(issued).contains("第 1 期").contains("SHA-256").doesNotContain("征求意见稿");
        assertThat(main(body(clerk, base)).replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(main(issued).replaceAll("value=\"[^\"]*\"", ""));
        assertThat(open(clerk, base + "/bulletin.docx").getContentAsByteArray()).isEqualTo(paper);
        assertThat(body(clerk, base + "/topics/1")).contains("id=\"figure-number\">5<");
        assertThat(open(clerk, base + "/bulletin.pdf").getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(open(reader, base).getStatus()).isEqualTo(404);
        var figure = Pattern.compile("href=\"(/statistics/filing.total/[^\"]+)\"[^>]*>(\\d+)<").matcher(issued);
        assertThat(figure.find()).isTrue();
        var list = NUMBER.matcher(body(clerk, HtmlUtils.htmlUnescape(figure.group(1))));
        assertThat(list.find()).isTrue();
        assertThat(list.group(1)).isEqualTo("5").isEqualTo(figure.group(2));
    }

    private void send(OfficerPrincipal officer, String form, String to, String... fields) throws Exception {
        var page = body(officer, form);
        var request = post(URI.create(to)).with(signedIn(officer)).with(csrf());
        for (var field : List.of("formKey", "version")) {
            var hidden = Pattern.compile("<input[^>]*name=\"" + field + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
            if (hidden.find()) {
                request.param(field, HtmlUtils.htmlUnescape(hidden.group(1)));
            }
        }
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        assertThat(pages.perform(request).andReturn().getResponse().getStatus()).as(to).isEqualTo(302);
    }

    private String body(OfficerPrincipal officer, String address) throws Exception {
        var answer = open(officer, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(OfficerPrincipal officer, String address) throws Exception {
        return pages.perform(get(URI.create(address)).with(signedIn(officer))).andReturn().getResponse();
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
