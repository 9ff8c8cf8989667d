package cn.petition.web.ledger;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A line of a ledger through its pages: begun, found, exported, stepped on, and refused where it has to be. */
@PetitionTest
class LedgerPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private OfficerPrincipal supervisor;
    private OfficerPrincipal stranger;

    @BeforeEach
    void officers() {
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hire(Role.SUPERVISOR);
        stranger = officers.hire(Role.SUPERVISOR);
    }

    @Test
    void a_line_is_begun_found_and_told_with_its_log() throws Exception {
        String line = begun("百日攻坚");

        String page = page(line);
        assertThat(page).contains("百日攻坚").contains("推进中").contains("流转记录").doesNotContain("??");
        assertThat(page("/ledgers/campaigns?q=攻坚")).contains(line).contains("共 1 条");
        assertThat(page("/ledgers/campaigns?state=late")).contains("没有符合条件的条目");
        assertThat(page("/ledgers")).contains("专项");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_nothing_is_begun() throws Exception {
        var answer = send("/ledgers/campaigns/new", supervisor, "title", "百日攻坚", "on", "2026-03-02", "dueOn", "三月");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("百日攻坚").contains("请填写“来源”");
        assertThat(lines()).isZero();
    }

    @Test
    void the_same_form_sent_twice_begins_one_line() throws Exception {
        String key = key("/ledgers/campaigns/new");
        var first = send("/ledgers/campaigns/new", supervisor, key, whole());
        var second = send("/ledgers/campaigns/new", supervisor, key, whole());

        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(lines()).isOne();
    }

    @Test
    void who_comes_second_to_a_line_is_told_and_changes_nothing() throws Exception {
        String line = begun("百日攻坚");
        String note = line + "/note";
        String early = key(note);
        String late = key(note);
        send(note, supervisor, early, "version", "1", "on", "2026-03-03", "facts[CONTENT]", "已部署");

        var answer = send(note, supervisor, late, "version", "1", "on", "2026-03-03", "facts[CONTENT]", "再部署");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page(line)).contains("已部署").doesNotContain("再部署");
    }

    @Test
    void a_step_that_the_line_does_not_offer_is_refused_in_words() throws Exception {
        String line = begun("百日攻坚");

        var answer = mvc.perform(get(line + "/reopen").with(signedIn(supervisor))).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("不能“重新办理”");
    }

    @Test
    void a_line_of_another_office_is_as_if_it_were_not_there() throws Exception {
        String line = begun("百日攻坚");

        assertThat(status(line, stranger)).isEqualTo(404);
        assertThat(status(line + "/note", stranger)).isEqualTo(404);
        assertThat(text(mvc.perform(get("/ledgers/campaigns").with(signedIn(stranger))).andReturn().getResponse()))
                .doesNotContain("百日攻坚");
    }

    @Test
    void the_sheet_has_the_lines_of_the_list() throws Exception {
        begun("百日攻坚");
        begun("积案化解");

        byte[] file = mvc.perform(get("/ledgers/campaigns/export").with(signedIn(supervisor)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("名称");
            assertThat(rows.subList(1, 3)).extracting(row -> row.getCellText(1)).containsExactlyInAnyOrder("百日攻坚", "积案化解");
        }
    }

    private String begun(String title) throws Exception {
        String key = key("/ledgers/campaigns/new");
        var answer = send("/ledgers/campaigns/new", supervisor, key,
                "title", title, "on", "2026-03-02", "dueOn", "2026-06-10", "facts[SOURCE]", "OWN_SCREENING");
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static String[] whole() {
        return new String[] {"title", "百日攻坚", "on", "2026-03-02", "dueOn", "2026-06-10", "facts[SOURCE]", "OWN_SCREENING"};
    }

    private String key(String address) throws Exception {
        return PageForm.hidden(page(address), "formKey");
    }

    private MockHttpServletResponse send(String address, OfficerPrincipal officer, String... fields) throws Exception {
        if (fields.length % 2 == 0) {
            return send(address, officer, key(address), fields);
        }
        var rest = java.util.Arrays.copyOfRange(fields, 1, fields.length);
        return send(address, officer, fields[0], rest);
    }

    private MockHttpServletResponse send(String address, OfficerPrincipal officer, String key, String[] fields)
            throws Exception {
        var request = post(address).with(signedIn(officer)).with(csrf()).param("formKey", key);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        var answer = mvc.perform(get(address).with(signedIn(supervisor))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return text(answer);
    }

    private int status(String address, OfficerPrincipal officer) throws Exception {
        return mvc.perform(get(address).with(signedIn(officer))).andReturn().getResponse().getStatus();
    }

    private long lines() {
        return jdbc.sql("select count(*) from ledger_entry where office_id = :office")
                .param("office", supervisor.organId()).query(Long.class).single();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
