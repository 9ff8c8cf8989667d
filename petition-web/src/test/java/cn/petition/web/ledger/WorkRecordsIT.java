package cn.petition.web.ledger;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.resolution.ResolveMatter;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TagPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Work records from the page and from a file, and the figures that stand on them. */
@PetitionTest
class WorkRecordsIT {

    private static final String HEAD = "种类,日期,名称,所在地,机制,受众人次,开始日期,结束日期,赴京上访批次\n";
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3, 4};

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private TagPetition tag;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private ReceivePetition receive;

    @Autowired
    private ResolveMatter resolve;

    @Autowired
    private Statistics statistics;

    @Autowired
    private CountFigures figures;

    @Autowired
    private SettableClock clock;

    private OfficerPrincipal writer;

    @BeforeEach
    void open() {
        clock.set(LocalDateTime.of(2026, 3, 16, 9, 0));
        writer = new TestOfficers(jdbc).hire(Role.REPORT_WRITER);
        // a county in which no other test keeps mechanisms
        jdbc.sql("update organ set division_code = '330106' where id = :id").param("id", writer.organId()).update();
    }

    @Test
    void a_file_becomes_records_once_and_the_figures_of_its_year() throws Exception {
        var towns = jdbc.sql("select code from division where level = 4 and starts_with(code, '330106') order by code limit 2")
                .query(String.class)
                .list();
        String file = HEAD
                + "中心组学习,2021-03-02,信访工作条例,,,,,,\n"
                + "中心组学习,2021年9月1日,民法典,,,,,,\n"
                + "法治宣传,2021-05-06,宪法宣传,,,350,,,\n"
                + "机制建设,2020-06-01,联席会议," + towns.get(0) + ",乡镇（街道）联席会议,,,,\n"
                + "机制建设,2022-06-01,联席会议," + towns.get(1) + ",乡镇（街道）联席会议,,,,\n"
                + "重要敏感时期,2021-03-20,全国两会,,,,2021-03-04,2021-03-11,0\n"
                + "重要敏感时期,2021-10-09,国庆节,,,,2021-10-01,2021-10-07,\n";
        assertThat(text(get("/work-records/import"))).contains("下载模板", "赴京上访批次");
        assertThat(mvc.perform(get("/work-records/template").with(signedIn(writer))).andReturn().getResponse().getContentAsByteArray())
                .startsWith('P', 'K');

        var wrong = sent(file + "法治宣传,2021-05-07,宪法宣传,,,,,,\n中心组学习,2021-03-02,信访工作条例,,,,,,\n");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(body(wrong)).contains("有2处需要改正", "第9行：请填写“受众人次”", "第10行：与第2行是同一天的同一件事");
        assertThat(printed("study.centre_group", 2021)).isEqualTo("0");

        assertThat(sent(file).getRedirectedUrl()).isEqualTo("/work-records/import");
        sent(file);
        assertThat(printed("study.centre_group", 2021)).isEqualTo("2");
        assertThat(printed("publicity.reach", 2021)).isEqualTo("350");
        assertThat(printed("township.joint_conference", 2021)).isEqualTo("1");
        assertThat(printed("township.joint_conference", 2022)).isEqualTo("2");
        long townships = jdbc.sql("select count(*) from division where level = 4 and starts_with(code, '330106')")
                .query(Long.class)
                .single();
        assertThat(printed("township.total", 2021)).isEqualTo(Long.toString(townships));
        assertThat(printed("visit.sensitive_periods", 2021)).isEqualTo("2");
        assertThat(printed("visit.capital", 2021)).as("of one period nothing is known").isEqualTo("—");
        assertThat(printed("visit.capital", 2020)).as("no period was named").isEqualTo("—");

        var holiday = jdbc.sql("select id from ledger_entry where office_id = :office and title = '国庆节'")
                .param("office", writer.organId())
                .query(String.class)
                .single();
        String step = "/ledgers/work-records/" + holiday + "/correct";
        String form = text(get(step));
        assertThat(form).contains("赴京上访批次").doesNotContain("受众人次");
        mvc.perform(post(step)
                        .param("formKey", PageForm.hidden(form, "formKey"))
                        .param("version", "1")
                        .param("on", "2021-10-12")
                        .param("facts[REASON]", "节后核实")
                        .param("facts[CAPITAL_VISITS]", "0")
                        .with(signedIn(writer))
                        .with(csrf()))
                .andReturn();
        assertThat(printed("visit.capital", 2021)).as("each period says none").isEqualTo("0");
        assertThat(text(get("/statistics/visit.capital/matters?span=YEAR&year=2021"))).contains("国庆节", "全国两会");
        assertThat(text(get("/statistics/township.total/matters?span=YEAR&year=2021"))).contains(towns.get(0));
    }

    @Test
    void a_record_is_made_with_its_evidence_and_the_form_stands_ready_for_the_next() throws Exception {
        var answer = made("BUREAU_STUDY", "信访法治化", false);
        assertThat(answer.getRedirectedUrl()).startsWith("/work-records?kind=BUREAU_STUDY&year=2026&on=2026-03-12");
        String page = text(get("/work-records?kind=BUREAU_STUDY&on=2026-03-12"));
        assertThat(page).contains("信访法治化", "1个", "value=\"2026-03-12\"");

        var alike = made("BUREAU_STUDY", "信访法治化", false);
        assertThat(alike.getStatus()).isEqualTo(409);
        assertThat(body(alike)).contains("同一天已经有一条相同的记录");
        assertThat(made("BUREAU_STUDY", "信访法治化", true).getStatus()).isEqualTo(302);
        assertThat(printed("study.whole_bureau", 2026)).isEqualTo("2");

        var line = jdbc.sql("select id from ledger_entry where office_id = :office order by registered_at, number limit 1")
                .param("office", writer.organId())
                .query(String.class)
                .single();
        String card = text(get("/ledgers/work-records/" + line));
        assertThat(card).contains("签到.jpg", "更正", "撤销").doesNotContain("办结</a>");
        String evidence = card.replaceFirst("(?s).*href=\"(/work-records/[^\"]*/evidence/[^\"]*)\".*", "$1");
        assertThat(mvc.perform(get(evidence).with(signedIn(writer))).andReturn().getResponse().getContentAsByteArray())
                .isEqualTo(PICTURE);
        var stranger = new TestOfficers(jdbc).hire(Role.REPORT_WRITER);
        assertThat(mvc.perform(get(evidence).with(signedIn(stranger))).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void a_resolved_matter_counts_under_its_tag_from_the_day_on_which_it_was_put() throws Exception {
        var office = new Office(jdbc, organs, register, petitions);
        String number = office.aLetterAt(office.triage, LocalDate.of(2026, 3, 2));
        var leader = new TestOfficers(jdbc).hireAt(office.city.id(), Role.LEADER, Role.SUPERVISOR);
        var march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        var city = Scope.visibleTo(leader.id(), office.city.id(), "某市");
        long before = epidemic(march, city, LocalDate.of(2026, 3, 16));
        tag.tag(new TagPetition.Command(office.step(number, office.triage, "2026-03-03"), "epidemic", null));
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-03"), office.housing.id(), "请依法办理。"));
        receive.receive(new ReceivePetition.Command(office.step(number, office.handler, "2026-03-04")));
        resolve.resolve(
                office.step(number, leader, "2026-03-10"),
                new Resolution(ResolutionProof.OTHER, "调解协议", "已经兑现", LocalDate.of(2026, 3, 10)));
        assertThat(epidemic(march, city, LocalDate.of(2026, 3, 16))).isEqualTo(before + 1);
        assertThat(epidemic(march, city, LocalDate.of(2026, 3, 10))).isEqualTo(before + 1);
        assertThat(epidemic(march, city, LocalDate.of(2026, 3, 9))).isEqualTo(before);
    }

    private long epidemic(Period period, Scope scope, LocalDate day) {
        return figures.count(
                        statistics.withKey("special.epidemic_resolved"),
                        new Inquiry(period, scope, AsOf.endOf(day, clock)))
                .part();
    }

    private String printed(String key, int year) {
        var inquiry = new Inquiry(
                Period.year(year),
                Scope.visibleTo(writer.id(), writer.organId(), "某县"),
                AsOf.endOf(LocalDate.of(year, 12, 31), clock));
        return figures.count(statistics.withKey(key), inquiry).printed(0);
    }

    private MockHttpServletResponse made(String kind, String title, boolean again) throws Exception {
        var form = multipart("/work-records")
                .file(new MockMultipartFile("evidenceFile", "签到.jpg", "image/jpeg", PICTURE))
                .param("formKey", PageForm.hidden(text(get("/work-records?kind=" + kind)), "formKey"))
                .param("kind", kind)
                .param("year", "2026")
                .param("title", title)
                .param("on", "2026-03-12");
        if (again) {
            form.param("again", "true");
        }
        return mvc.perform(form.with(signedIn(writer)).with(csrf())).andReturn().getResponse();
    }

    private MockHttpServletResponse sent(String file) throws Exception {
        return mvc.perform(multipart("/work-records/import")
                        .file(new MockMultipartFile("file", "工作记录.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                        .param("formKey", PageForm.hidden(text(get("/work-records/import")), "formKey"))
                        .with(signedIn(writer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String text(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return body(mvc.perform(request.with(signedIn(writer))).andReturn().getResponse());
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
