package cn.petition.web.handdown;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.handdown.InventedHandDown;
import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Hand-downs through their pages: judgements that are taken back, files that come twice, and very long lists. The
 * hand-down of a whole year stands in the test of the report that it is taken from.
 */
@PetitionTest
class HandDownIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private OfficerPrincipal supervisor;
    private OfficerPrincipal colleague;

    @BeforeEach
    void hire() {
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hire(Role.SUPERVISOR, Role.INTAKE_SUPERVISOR);
        colleague = officers.hireAt(supervisor.organId(), Role.SUPERVISOR);
        jdbc.sql("update organ set division_code = '141000' where id = :id").param("id", supervisor.organId()).update();
    }

    @Test
    void a_judgement_is_taken_back_and_two_at_one_row_lose_nothing() throws Exception {
        var rows = InventedHandDown.of(1, 3, 1, 4, 0, 7);
        var pages = pages(rows);
        String batch = pages.importAll(1).get(0);
        var first = rows.get(0);
        var repeat = rows.stream().filter(row -> row.truth() == Truth.REPEAT).findFirst().orElseThrow();
        String form = pages.page("/hand-downs/" + batch + "/judge?row=" + pages.id(repeat));
        assertThat(form).contains("已判 0/8");
        pages.judged(form, repeat, "DECIDE_REPEAT", pages.id(repeat.of()), supervisor);

        // the colleague had the same page open
        String stale = pages.page("/hand-downs/" + batch + "/judge?row=" + pages.id(first), colleague);
        pages.judged(pages.page("/hand-downs/" + batch + "/judge?row=" + pages.id(first)), first, "DECIDE_STANDING", "", supervisor);
        String answer = mvc.perform(pages.judging(stale, first, "DECIDE_OUTSIDE", "", colleague))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(answer).contains("刚由别人判为“单独成件”，您的判断没有记录");
        assertThat(pages.statusOf(first)).isEqualTo("STANDING");

        // taken back while others rest on it: they stay, and the officer is told
        String done = pages.page("/hand-downs/" + batch + "/judge?last=" + pages.id(first));
        String said = mvc.perform(post("/hand-downs/rows/" + pages.id(first) + "/undo")
                        .with(csrf())
                        .with(signedIn(supervisor))
                        .param("formKey", PageForm.hidden(done, "/hand-downs/rows/" + pages.id(first) + "/undo", "formKey"))
                        .param("version", PageForm.hidden(done, "/hand-downs/rows/" + pages.id(first) + "/undo", "version")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(said).contains("已撤回");
        assertThat(pages.statusOf(first)).isEqualTo("UNDECIDED");
        assertThat(pages.statusOf(repeat)).isEqualTo("REPEATED");

        // nothing may rest on itself, around whatever corner
        String circle = pages.page("/hand-downs/" + batch + "/judge?row=" + pages.id(repeat.of()));
        mvc.perform(pages.judging(circle, rows.get(repeat.of()), "DECIDE_REPEAT", pages.id(repeat), supervisor))
                .andExpect(status().isConflict());
    }

    @Test
    void the_same_list_a_second_time_adds_nothing_and_a_bad_row_keeps_all_out_until_a_person_says_so() throws Exception {
        String text = "交办编号,姓名,问题属地,诉求内容\r\nA-1,赵某甲,尧都区,请求修路\r\nA-2,钱某乙,尧都区,\r\n";
        var pages = pages(List.of());
        var file = new HandDownFile("清单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        String upload = pages.upload(file, "第一批");
        assertThat(pages.upload(file, "又一批")).isEqualTo(upload);
        String checked = pages.page(upload);
        assertThat(checked).contains("诉求内容是空的，请补上后重新上传。").contains("不导入不能导入的 1 行");
        assertThat(count()).isZero();
        mvc.perform(pages.importing(upload, checked)).andExpect(status().isConflict());
        assertThat(count()).isZero();
        mvc.perform(pages.importing(upload, pages.page(upload)).param("withoutRejected", "true")).andExpect(status().is3xxRedirection());
        assertThat(count()).isEqualTo(1);
        assertThat(pages.upload(file, "第三次")).isEqualTo(upload);
        assertThat(mvc.perform(get(upload).with(signedIn(supervisor))).andReturn().getResponse().getRedirectedUrl())
                .startsWith("/ledgers/hand-down-batches/");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ten_thousand_rows_come_in_at_once() throws Exception {
        pages(InventedHandDown.of(1, 2700, 900, 6380, 20, 42)).importAll(1);
        assertThat(count()).isEqualTo(10_000);
    }

    private HandDownPages pages(List<Row> rows) {
        return new HandDownPages(mvc, jdbc, supervisor, SettableClock.START.toLocalDate(), rows);
    }

    private int count() {
        return jdbc.sql("select count(*) from hand_down_row where office_id = :organ")
                .param("organ", supervisor.organId())
                .query(Integer.class)
                .single();
    }
}
