package cn.petition.reporting.annualreport;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.reporting.statistic.InventedOffice;
import cn.petition.reporting.statistic.InventedYear;
import cn.petition.web.config.FormKeys;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One report from its beginning to long after its signature. */
@PetitionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnualReportIT {

    private static final String REPORT = "/annual-reports/2025/petition-annual";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    private InventedYear year;
    private OfficerPrincipal writer;
    private OfficerPrincipal leader;

    @BeforeAll
    void liveThroughTheYear() {
        year = new InventedYear(new InventedOffice(beans));
        writer = year.office.officer;
        leader = new TestOfficers(jdbc).hireAt(year.office.office.id(), Role.LEADER);
    }

    @BeforeEach
    void isMarchOfTheNextYear() {
        year.office.today("2026-03-16");
    }

    @Test
    @Order(1)
    void is_begun_once_for_a_year() throws Exception {
        var key = formKey("/annual-reports", writer);
        assertThat(begin(key).getRedirectedUrl()).isEqualTo(REPORT);
        assertThat(begin(key).getRedirectedUrl()).isEqualTo(REPORT);
        assertThat(begin(formKey("/annual-reports", writer)).getStatus()).isEqualTo(409);
    }

    private MockHttpServletResponse begin(String key) throws Exception {
        return answer(
                post("/annual-reports")
                        .param("formKey", key)
                        .param("year", "2025")
                        .param("edition", "petition-annual")
                        .param("asOf", "2025-12-31")
                        .param("dated", "2026-01-10"),
                writer);
    }

    @Test
    @Order(2)
    void shows_the_figures_of_the_year_in_place_each_as_a_link_and_says_what_is_open() throws Exception {
        var page = page(REPORT, writer);

        assertThat(page)
                .contains("，办结<a", ">3</a>件", "一、信访事项数据统计", "（一）总量。</span>全年", "2026年1月10日")
                .contains("href=\"" + REPORT + "/figures/matter.completed\"")
                .doesNotContain("??", "style=\"", "不晚于报告年度末");
        assertThat(page(REPORT + "/figures/matter.completed", writer)).contains("共 3 行", year.heating, year.imported);
    }

    @Test
    @Order(3)
    void takes_figures_of_the_writer_only_with_their_source() throws Exception {
        var key = formKey(REPORT + "/entries", writer);
        var refused = answer(
                post(REPORT + "/entries").param("formKey", key).param("version", "0").param("values[hotline.calls]", "1627"),
                writer);
        assertThat(body(refused)).contains("请写明“政务服务便民热线转来诉求”的出处");

        key = formKey(REPORT + "/entries", writer);
        answer(
                post(REPORT + "/entries")
                        .param("formKey", key)
                        .param("version", "0")
                        .param("values[hotline.calls]", "1627")
                        .param("sources[hotline.calls]", "热线办年报"),
                writer);
    }

    @Test
    @Order(4)
    void keeps_the_prose_of_the_writer_with_its_places_and_refuses_a_place_that_nobody_knows() throws Exception {
        var section = REPORT + "/sections/other";
        var refused = answer(
                post(section).param("formKey", formKey(section, writer)).param("version", "1").param("body", "共{matter.unheard_of}件"),
                writer);
        assertThat(body(refused)).contains("没有叫“{matter.unheard_of}”的数字", "共{matter.unheard_of}件");

        answer(
                post(section)
                        .param("formKey", formKey(section, writer))
                        .param("version", "1")
                        .param("body", "超期未了{duty.overdue_open}项，热线{hotline.calls}件，<b>有待</b>改进。"),
                writer);
        assertThat(page(REPORT, writer)).contains("超期未了<a", ">1627</a>件", "&lt;b&gt;有待&lt;/b&gt;改进");
        var stale = answer(
                post(section).param("formKey", formKey(section, writer)).param("version", "1").param("body", "另一个人写的"),
                writer);
        assertThat(stale.getStatus()).isEqualTo(409);
    }

    @Test
    @Order(5)
    void is_nobody_elses_and_signed_only_by_a_leader() throws Exception {
        var foreign = new TestOfficers(jdbc).hire(Role.REPORT_WRITER, Role.LEADER);
        var clerk = new TestOfficers(jdbc).hireAt(year.office.office.id(), Role.INTAKE_CLERK);

        assertThat(answer(get(REPORT), foreign).getStatus()).isEqualTo(404);
        assertThat(answer(get(REPORT), clerk).getStatus()).isEqualTo(403);
        assertThat(answer(post(REPORT + "/sign").param("formKey", "x").param("version", "2"), writer).getStatus())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void is_signed_with_papers_figures_and_lists() throws Exception {
        var before = paper(page(REPORT, leader));
        answer(post(REPORT + "/sign").param("formKey", formKey(REPORT, leader)).param("version", "2"), leader);

        assertThat(page(REPORT, writer)).contains("已签发", "SHA-256").doesNotContain("保存日期");
        assertThat(paper(page(REPORT, writer))).isEqualTo(before);
        assertThat(jdbc.sql("""
                                select count(*) from report_figure f join annual_report r on r.id = f.report_id
                                where r.organ_id = :organ and f.kind = 'COUNTED' and f.number <> (
                                    select coalesce(sum(amount), 0) from report_figure_member m
                                    where m.report_id = f.report_id and m.ordinal = f.ordinal)""")
                        .param("organ", writer.organId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(7)
    void never_changes_after_it_was_signed_and_says_what_today_would_be() throws Exception {
        var before = page(REPORT, writer);
        byte[] word = answer(get(REPORT + "/report.docx"), writer).getContentAsByteArray();
        byte[] pdf = answer(get(REPORT + "/report.pdf"), writer).getContentAsByteArray();
        year.office.does(year.newYearsEve, "2026-03-16", (petition, moment, ids, clock) ->
                petition.joinInto(year.office.other(year.wages), "同一事", moment, ids));
        var late = year.office.register("2025-11-11", "2026-03-16", Channel.LETTER, null, MatterKind.REDRESS);
        year.office.does(late, "2025-11-20", (petition, moment, ids, clock) ->
                petition.recordEarlierAnswer("已答复", moment, ids));

        assertThat(paper(page(REPORT, writer))).isEqualTo(paper(before));
        assertThat(answer(get(REPORT + "/report.docx"), writer).getContentAsByteArray()).isEqualTo(word);
        assertThat(answer(get(REPORT + "/report.pdf"), writer).getContentAsByteArray()).isEqualTo(pdf);
        assertThat(page(REPORT + "/figures/matter.completed", writer))
                .contains("共 3 行", "<dd>3 件</dd>", "<dd>4 件</dd>", "“办结”今天多出：", late)
                .doesNotContain("今天不再计入");
    }

    @Test
    @Order(8)
    void refuses_every_change_after_the_signature_also_past_the_product() throws Exception {
        var key = formKeyOf(REPORT, writer);
        assertThat(answer(
                                post(REPORT + "/dates").param("formKey", key).param("version", "3")
                                        .param("asOf", "2026-03-16").param("dated", "2026-03-16"),
                                writer)
                        .getStatus())
                .isEqualTo(409);
        for (var change : new String[] {
            "update report_figure set number = number + 1",
            "delete from report_figure_member",
            "update annual_report_paper set sha256 = ''",
            "update annual_report set dated = '2026-03-16' where signed_at is not null",
            "delete from annual_report_entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Order(9)
    void a_sealed_matter_is_in_no_figure_of_the_report_even_for_who_registered_it() throws Exception {
        assertThat(page(REPORT + "/figures/filing.channel.letter", writer)).contains("共 1 行", year.proposal);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, OfficerPrincipal officer)
            throws Exception {
        return pages.perform(request.with(signedIn(officer)).with(csrf())).andReturn().getResponse();
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        var answer = answer(get(address), officer);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return body(answer);
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String paper(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    private String formKey(String address, OfficerPrincipal officer) throws Exception {
        return formKeyIn(page(address, officer));
    }

    private String formKeyOf(String route, OfficerPrincipal officer) {
        return beans.getBean(FormKeys.class).issue(officer.id(), route);
    }

    private static String formKeyIn(String page) {
        var found = Pattern.compile("name=\"formKey\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"formKey\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
