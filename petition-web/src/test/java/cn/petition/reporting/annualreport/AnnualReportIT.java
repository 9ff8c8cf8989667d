package cn.petition.reporting.annualreport;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.legal.Proves;
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

    private static final String OTHER = REPORT + "/sections/other";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvc pages;

    @Autowired
    private JdbcClient jdbc;

    private InventedYear year;
    private OfficerPrincipal writer;
    private OfficerPrincipal colleague;
    private OfficerPrincipal leader;

    @BeforeAll
    void liveThroughTheYear() {
        year = new InventedYear(new InventedOffice(beans));
        writer = year.office.officer;
        colleague = new TestOfficers(jdbc).hireAt(year.office.office.id(), Role.REPORT_WRITER);
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
    @Proves("T22-41")
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
    void is_written_section_by_section_by_who_has_taken_it_and_keeps_what_was_typed_when_it_is_not_saved()
            throws Exception {
        assertThat(answer(post(OTHER + "/lock").param("formKey", formKey(OTHER, writer)), writer).getRedirectedUrl())
                .isEqualTo(OTHER);
        assertThat(body(save("共{matter.unheard_of}件", 0, writer)))
                .contains("没有叫“{matter.unheard_of}”的数字", "共{matter.unheard_of}件");
        assertThat(body(save("[[matter.completed 多于 3 ? 好]]", 0, writer))).contains("不是完整的选择句");
        save("超期未了{duty.overdue_open}项，热线{hotline.calls}件，<b>有待</b>改进。", 0, writer);
        assertThat(page(REPORT, writer)).contains("超期未了<a", ">1627</a>件", "&lt;b&gt;有待&lt;/b&gt;改进", "在写");

        assertThat(page(OTHER, colleague)).contains("在写，", "接手").doesNotContain("<textarea class=\"form-control\" id=\"body\"");
        assertThat(answer(post(OTHER + "/lock").param("formKey", formKey(OTHER, colleague)), colleague).getStatus())
                .isEqualTo(409);
        answer(
                post(OTHER + "/lock")
                        .param("formKey", formKey(OTHER, colleague))
                        .param("from", writer.id().toString()),
                colleague);
        var taken = save("写到一半的文字", 1, writer);
        assertThat(taken.getStatus()).isEqualTo(409);
        assertThat(body(taken)).contains("已接手这一部分", "写到一半的文字");

        save("同事写的文字，超期未了{duty.overdue_open}项。", 1, colleague);
        answer(
                post(OTHER + "/lock")
                        .param("formKey", formKey(OTHER, writer))
                        .param("from", colleague.id().toString()),
                writer);
        var stale = save("写到一半的文字", 1, writer);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(body(stale)).contains("别人在您之后保存过", "写到一半的文字", "<del>", "<ins>");
        assertThat(page(OTHER + "/versions/2", writer)).contains("与第 1 稿相比", "<ins>同事写的文字");
    }

    @Test
    @Order(5)
    void carries_comments_a_plan_and_the_shortcomings_that_the_figures_show() throws Exception {
        answer(
                post(OTHER + "/comments").param("formKey", formKey(OTHER, leader)).param("comment", "请补充原因"),
                leader);
        assertThat(page(REPORT, writer)).contains("1 条意见待处理");
        var comment = Pattern.compile("/comments/([0-9a-f-]+)/settle").matcher(page(OTHER, writer));
        assertThat(comment.find()).isTrue();
        answer(
                post(OTHER + "/comments/" + comment.group(1) + "/settle").param("formKey", formKey(OTHER, writer)),
                writer);
        assertThat(page(REPORT, writer)).doesNotContain("意见待处理");

        var plan = REPORT + "/plan";
        answer(post(plan).param("formKey", formKey(plan, writer)).param("items", "完善首问首办机制\n\n开展排查"), writer);
        assertThat(page(plan, writer)).contains("完善首问首办机制", "开展排查");

        var shown = page(REPORT + "/shortcomings", writer);
        assertThat(shown).contains("答复超过期限", "答复超期 1项", REPORT + "/figures/quality.late_answers");
        answer(
                post(REPORT + "/shortcomings/late-answers").param("formKey", formKeyIn(shown)),
                writer);
        assertThat(page(REPORT, writer)).contains("全年超过期限才答复的有<a", "超期较多的是");
    }

    @Test
    @Order(6)
    void is_nobody_elses_reviewed_by_a_second_person_and_signed_by_a_leader_with_papers_figures_and_lists()
            throws Exception {
        var foreign = new TestOfficers(jdbc).hire(Role.REPORT_WRITER, Role.LEADER);
        var clerk = new TestOfficers(jdbc).hireAt(year.office.office.id(), Role.INTAKE_CLERK);
        assertThat(answer(get(REPORT), foreign).getStatus()).isEqualTo(404);
        assertThat(answer(get(REPORT), clerk).getStatus()).isEqualTo(403);
        assertThat(step("sign", writer).getStatus()).isEqualTo(403);
        assertThat(step("sign", leader).getStatus()).as("before the review").isEqualTo(409);

        step("submit", writer);
        assertThat(step("approve", writer).getStatus()).as("own draft").isEqualTo(409);
        assertThat(answer(
                                post(REPORT + "/return")
                                        .param("formKey", formKeyOf(REPORT, colleague))
                                        .param("version", version())
                                        .param("reason", "数字请再核对"),
                                colleague)
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(REPORT, writer)).contains("已退回修改", "退回：数字请再核对");
        step("submit", writer);
        step("approve", colleague);
        save("没有其他需要报告的事项，超期未了{duty.overdue_open}项。", 3, writer);
        assertThat(step("sign", leader).getStatus()).as("changed since it was approved").isEqualTo(409);
        step("submit", writer);
        step("approve", colleague);

        var before = paper(page(REPORT, leader));
        assertThat(step("sign", leader).getStatus()).isEqualTo(302);
        assertThat(page(REPORT, writer)).contains("已签发", "SHA-256").doesNotContain("保存日期");
        assertThat(paper(page(REPORT, writer))).isEqualTo(before).doesNotContain("数据出处表");
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

    private MockHttpServletResponse save(String body, int version, OfficerPrincipal officer) throws Exception {
        return answer(
                post(OTHER)
                        .param("formKey", formKeyOf(OTHER, officer))
                        .param("version", "" + version)
                        .param("body", body),
                officer);
    }

    private MockHttpServletResponse step(String step, OfficerPrincipal officer) throws Exception {
        return answer(
                post(REPORT + "/" + step).param("formKey", formKeyOf(REPORT, officer)).param("version", version()),
                officer);
    }

    private String version() {
        return jdbc.sql("select version from annual_report where organ_id = :organ and year = 2025")
                .param("organ", writer.organId())
                .query(String.class)
                .single();
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
        assertThat(page(REPORT + "/figures/filing.repeat_rate", writer)).contains("按签发时所知重算", "“登记总件次”今天多出：", late);
        assertThat(page(REPORT + "/verify", writer)).contains("存档与签发时一致。");
        assertThat(answer(get(REPORT + "/public.pdf"), writer).getContentAsByteArray()).isNotEmpty();
        assertThat(answer(get(REPORT + "/sources.docx"), writer).getContentAsByteArray()).isNotEmpty();
    }

    @Test
    @Order(8)
    void is_delivered_once_between_its_signature_and_today() throws Exception {
        assertThat(deliver("2026-03-01").getStatus()).as("before the signature").isEqualTo(409);
        assertThat(deliver("2026-03-16").getStatus()).isEqualTo(302);
        assertThat(page(REPORT, writer)).contains("2026-03-16 报送给市委、市政府");
        assertThat(deliver("2026-03-16").getStatus()).isEqualTo(409);
    }

    private MockHttpServletResponse deliver(String day) throws Exception {
        return answer(
                post(REPORT + "/deliveries/deliver")
                        .param("formKey", formKeyOf(REPORT, writer))
                        .param("day", day)
                        .param("words", "市委、市政府"),
                writer);
    }

    @Test
    @Order(9)
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
    @Order(10)
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
