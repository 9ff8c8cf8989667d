package cn.petition.web.casefile;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.Office;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of a case file as officers use them. */
@PetitionTest
class CaseFileIT {

    private static final int AT_ONCE = 20;

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
    private TriagePetition triage;

    @Autowired
    private SettableClock clock;

    private Office office;
    private String number;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        clock.set(LocalDateTime.of(2026, 6, 30, 9, 0));
        number = office.aLetter();
    }

    @Test
    void the_main_road_is_walked_on_pages() throws Exception {
        taken(office.triage, "triage", Map.of("kind", "REDRESS", "on", "2026-03-03"));
        taken(
                office.triage,
                "assign-with-report",
                Map.of("to", office.housing.id().toString(), "reportBy", "2026-05-29", "demand", "请查明。", "on", "2026-03-04"));
        taken(office.handler, "receive", Map.of("on", "2026-03-05"));
        taken(office.handler, "accept", Map.of("contact", "供热科", "on", "2026-03-06"));
        taken(
                office.handler,
                "assign-officer",
                Map.of("officer", office.handler.id().toString(), "withoutInterest", "true", "on", "2026-03-07"));
        taken(
                office.handler,
                "extend",
                Map.of("days", "10", "reason", "需要检测。", "approvedBy", "李某 局长", "on", "2026-03-08"));
        taken(
                office.handler,
                "issue-opinion",
                Map.of(
                        "outcome",
                        "SUPPORTED",
                        "factsFound",
                        "2026年1月连续检测五天，室温低于合同约定的十八度。",
                        "opinion",
                        "供热单位按合同供热，已更换支管；退还部分费用1260元。",
                        "legalBasis",
                        "《某省城市供热条例》第二十一条",
                        "on",
                        "2026-03-09"));
        taken(
                office.handler,
                "serve",
                Map.of("method", "BY_POST", "outcome", "SIGNED", "receiver", "张某某", "on", "2026-03-10"));
        taken(
                office.handler,
                "complete",
                Map.of("ground", "PETITIONER_AGREES", "result", "已退还费用。", "on", "2026-03-11"));
        taken(office.triage, "rate", Map.of("office", "SATISFIED", "on", "2026-03-12"));
        assertThat(office.petition(number).status()).isEqualTo(PetitionStatus.COMPLETED);

        String page = show(office.triage).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .contains("反映冬季供暖温度不达标", "已办结", "信访处理意见书", "《信访工作条例》第三十四条", "按期完成")
                .doesNotContain("??", "141002198001010013", "13800000000");
        for (String href : links(page, "/petitions/" + number + "/(?:documents|deadlines)/[0-9a-f-]+")) {
            mvc.perform(get(href).with(atWork(office.triage)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void each_page_of_a_step_opens_where_it_is_offered() throws Exception {
        String page = show(office.triage).andReturn().getResponse().getContentAsString();
        var offered = links(page, "/petitions/" + number + "/[a-z-]+");
        assertThat(offered).anyMatch(href -> href.endsWith("/triage")).anyMatch(href -> href.endsWith("/seal"));
        for (String href : offered) {
            mvc.perform(get(href).with(atWork(office.triage)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(containsString("formKey")));
        }
        mvc.perform(get(address("accept")).with(atWork(office.triage))).andExpect(status().isConflict());
    }

    @Test
    void twenty_equal_posts_at_once_take_one_step() throws Exception {
        var form = form(office.triage, "triage");
        var officers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<MockHttpServletResponse> once = () -> mvc.perform(fill(form, "triage", office.triage, Map.of("kind", "REDRESS", "on", "2026-03-03")))
                    .andReturn()
                    .getResponse();
            var answers = new ArrayList<String>();
            for (var answer : officers.invokeAll(Collections.nCopies(AT_ONCE, once))) {
                answers.add(answer.get().getStatus() + " " + answer.get().getRedirectedUrl());
            }
            assertThat(answers).hasSize(AT_ONCE).containsOnly("302 /petitions/" + number);
        } finally {
            officers.shutdown();
        }
        assertThat(steps()).isEqualTo(2);
    }

    @Test
    void the_second_of_two_officers_keeps_the_text() throws Exception {
        var form = form(office.triage, "triage");
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, null, null));
        mvc.perform(fill(form, "triage", office.triage, Map.of("kind", "REDRESS", "grounds", "属于住建部门职权。", "on", "2026-03-03")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("属于住建部门职权。")))
                .andExpect(content().string(containsString("办理了“甄别”")));
        assertThat(steps()).isEqualTo(2);
    }

    @Test
    void a_refused_step_keeps_the_form_and_says_why() throws Exception {
        taken(office.triage, "triage", Map.of("kind", "REDRESS", "on", "2026-03-03"));
        taken(office.triage, "transfer", Map.of("to", office.housing.id().toString(), "on", "2026-03-04"));
        var form = form(office.handler, "object-to-transfer");
        mvc.perform(fill(form, "object-to-transfer", office.handler, Map.of("reason", "不属于本单位职权。", "on", "2026-03-20")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("不属于本单位职权。")))
                .andExpect(content().string(containsString("提出异议的期限已于2026年3月11日届满")));
    }

    @Test
    void an_incomplete_form_comes_back_with_every_error() throws Exception {
        taken(office.triage, "triage", Map.of("kind", "REDRESS", "on", "2026-03-03"));
        var form = form(office.triage, "assign-with-report");
        mvc.perform(fill(form, "assign-with-report", office.triage, Map.of("reportBy", "31 February", "on", "")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("请选择去向单位。")))
                .andExpect(content().string(containsString("请写明办理和反馈的要求。")))
                .andExpect(content().string(containsString("请填写日期。")));
    }

    @Test
    void a_form_without_its_key_is_not_saved() throws Exception {
        mvc.perform(post(address("triage"))
                        .with(atWork(office.triage))
                        .with(csrf())
                        .param("version", "0")
                        .param("kind", "REDRESS")
                        .param("on", "2026-03-03"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("表单已经失效")));
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void a_foreign_officer_finds_nothing_at_any_address() throws Exception {
        show(office.stranger).andExpect(status().isNotFound());
        for (String path : new String[] {"triage", "transfer", "accept", "complete"}) {
            mvc.perform(get(address(path)).with(atWork(office.stranger))).andExpect(status().isNotFound());
            mvc.perform(post(address(path)).with(atWork(office.stranger)).with(csrf())).andExpect(status().isNotFound());
        }
        mvc.perform(post(address("parties/1/reveal/phone")).with(atWork(office.stranger)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get(address("documents/" + UUID.randomUUID())).with(atWork(office.stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/petitions/141000-2026-L-999999").with(atWork(office.triage))).andExpect(status().isNotFound());
    }

    @Test
    void a_personal_value_is_shown_once_and_leaves_a_line_in_the_audit_record() throws Exception {
        show(office.triage).andExpect(content().string(containsString("138****0000")));
        mvc.perform(post(address("parties/1/reveal/phone")).with(atWork(office.triage)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("13800000000")))
                .andExpect(content().string(not(containsString("141002198001010013"))));
        mvc.perform(post(address("parties/1/reveal/id-number"))
                        .with(atWork(office.triage))
                        .with(csrf())
                        .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("<span")))
                .andExpect(content().string(containsString("141002198001010013")));
        show(office.triage).andExpect(content().string(not(containsString("13800000000"))));
        assertThat(jdbc.sql("select action from audit_event where actor_id = :actor order by recorded_at, sequence")
                        .param("actor", office.triage.id())
                        .query(String.class)
                        .list())
                .contains("READ_CASE_FILE", "REVEAL_PHONE", "REVEAL_ID_NUMBER");
    }

    @Test
    void an_attachment_is_handed_over_and_never_shown() throws Exception {
        UUID id = UUID.randomUUID();
        String sha256 = id.toString().replace("-", "").repeat(2);
        jdbc.sql("insert into attachment_content (sha256, content) values (:sha256, :content)")
                .param("sha256", sha256)
                .param("content", "<html>".getBytes())
                .update();
        jdbc.sql("""
                        insert into attachment (id, filing_id, file_name, media_type, size, sha256, added_by, added_at)
                        select :id, f.id, '来信.html', 'text/html', 6, :sha256, :officer, now() from filing f where f.number = :number""")
                .param("id", id)
                .param("sha256", sha256)
                .param("officer", office.triage.id())
                .param("number", number)
                .update();
        mvc.perform(get(address("attachments/" + id)).with(atWork(office.triage)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        mvc.perform(get(address("attachments/" + id)).with(atWork(office.stranger))).andExpect(status().isNotFound());
    }

    /** Signed in today, on the day of this test. */
    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant()));
    }

    private ResultActions show(OfficerPrincipal officer) throws Exception {
        return mvc.perform(get("/petitions/" + number).with(atWork(officer)));
    }

    private void taken(OfficerPrincipal officer, String step, Map<String, String> fields) throws Exception {
        mvc.perform(fill(form(officer, step), step, officer, fields))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/petitions/" + number));
    }

    private Map<String, String> form(OfficerPrincipal officer, String step) throws Exception {
        String page = mvc.perform(get(address(step)).with(atWork(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("??");
        return Map.of("formKey", hidden(page, "formKey"), "version", hidden(page, "version"));
    }

    private MockHttpServletRequestBuilder fill(
            Map<String, String> form, String step, OfficerPrincipal officer, Map<String, String> fields) {
        var request = post(address(step)).with(atWork(officer)).with(csrf());
        form.forEach(request::param);
        fields.forEach(request::param);
        return request;
    }

    private String address(String step) {
        return "/petitions/" + number + "/" + step;
    }

    private int steps() {
        return jdbc.sql("select count(*) from matter_step s join matter m on m.id = s.matter_id where m.number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private static String hidden(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("hidden field " + name).isTrue();
        return field.group(1);
    }

    private static ArrayList<String> links(String page, String pattern) {
        var found = new ArrayList<String>();
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page);
        while (link.find()) {
            if (!found.contains(link.group(1))) {
                found.add(link.group(1));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
