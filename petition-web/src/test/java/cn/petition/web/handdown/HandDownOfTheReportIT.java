package cn.petition.web.handdown;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.handdown.InventedHandDown;
import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The hand-down of an inspection group as one county reported it: 7 batches, 1190 rows, 766 of them the same letter again,
 * 3 elsewhere, 318 matters, all closed, 265 resolved. The report does not say what became of the other 103; here they
 * are merged into other matters, and counted as such.
 */
@PetitionTest
class HandDownOfTheReportIT {

    private static final Pattern TICKED = Pattern.compile("name=\"row\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TERM = Pattern.compile("aria-label=\"([^\" ]+) (\\d+) 件，查看清单\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private OfficerPrincipal supervisor;
    private OfficerPrincipal colleague;
    private List<Row> rows;
    private final List<String> batches = new ArrayList<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, Row> byId = new HashMap<>();

    @BeforeEach
    void hire() {
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hire(Role.SUPERVISOR, Role.INTAKE_SUPERVISOR);
        colleague = officers.hireAt(supervisor.organId(), Role.SUPERVISOR);
        jdbc.sql("update organ set division_code = '141000' where id = :id").param("id", supervisor.organId()).update();
    }

    @Test
    @Proves("T22-22")
    void the_hand_down_goes_from_seven_lists_to_265_resolved_and_every_number_is_explained() throws Exception {
        rows = InventedHandDown.ofTheReport();
        importAll(7);
        assertThat(bridge("")).containsEntry("收到交办件", 1190).containsEntry("尚未判断", 1190);

        var right = new EnumMap<Truth, Integer>(Truth.class);
        for (String batch : batches) {
            judge(batch, right);
        }
        assertThat(bridge(""))
                .containsEntry("收到交办件", 1190)
                .containsEntry("重复交办", 766)
                .containsEntry("不属本地区", 3)
                .containsEntry("并入另一事项", 103)
                .containsEntry("合并去重后单独成件", 318)
                .containsEntry("尚未判断", 0);
        // what a person had to change is little: the machine was right about nearly all repeats and most others
        assertThat(right.get(Truth.REPEAT)).isGreaterThanOrEqualTo(760);
        assertThat(right.get(Truth.OUTSIDE)).isEqualTo(3);
        assertThat(right.get(Truth.STANDING)).isGreaterThanOrEqualTo(280);

        all(batches.get(0), "TO_REGISTER", Map.of());
        answer(batches.get(0));
        for (String batch : batches) {
            all(batch, "TO_REGISTER", Map.of());
            all(batch, "TO_REPORT", Map.of("result", "已按政策办结并答复", "on", today()));
            all(batch, "TO_CLOSE", Map.of("on", today()));
        }
        assertThat(jdbc.sql("select count(*) from filing where organ_id = :organ and channel = 'HANDED_DOWN'")
                        .param("organ", supervisor.organId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(318);
        resolve(265);

        var bridge = bridge("source=INSPECTION_GROUP");
        assertThat(bridge)
                .containsEntry("收到交办件", 1190)
                .containsEntry("重复交办", 766)
                .containsEntry("不属本地区", 3)
                .containsEntry("并入另一事项", 103)
                .containsEntry("合并去重后单独成件", 318)
                .containsEntry("尚未判断", 0)
                .containsEntry("已办结", 318)
                .containsEntry("尚未办结", 0)
                .containsEntry("已化解", 265)
                .containsEntry("未化解", 53);
        assertThat(bridge("source=NATIONAL")).containsEntry("收到交办件", 0);
        assertThat(bridge("on=" + SettableClock.START.toLocalDate().minusDays(1)))
                .containsEntry("收到交办件", 1190)
                .containsEntry("尚未判断", 1190)
                .containsEntry("已化解", 0);
        assertThat(page("/hand-downs/bridge/rows?term=UNRESOLVED")).contains("未化解 53 件");
        mvc.perform(get("/hand-downs/bridge/export").with(signedIn(supervisor))).andExpect(status().isOk());
        mvc.perform(get("/hand-downs/bridge/rows/export?term=REPEATED").with(signedIn(supervisor)))
                .andExpect(status().isOk());
    }

    @Test
    void a_judgement_is_taken_back_and_two_at_one_row_lose_nothing() throws Exception {
        rows = InventedHandDown.of(1, 3, 1, 4, 0, 7);
        importAll(1);
        String batch = batches.get(0);
        var first = rows.get(0);
        var repeat = rows.stream().filter(row -> row.truth() == Truth.REPEAT).findFirst().orElseThrow();
        String form = page("/hand-downs/" + batch + "/judge?row=" + ids.get(repeat.index()));
        assertThat(form).contains("已判 0/8");
        judged(form, repeat, "DECIDE_REPEAT", ids.get(repeat.of()), supervisor);

        // the colleague had the same page open
        String stale = page("/hand-downs/" + batch + "/judge?row=" + ids.get(first.index()), colleague);
        judged(page("/hand-downs/" + batch + "/judge?row=" + ids.get(first.index())), first, "DECIDE_STANDING", "", supervisor);
        String answer = mvc.perform(judging(stale, first, "DECIDE_OUTSIDE", "", colleague))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(answer).contains("刚由别人判为“单独成件”，您的判断没有记录");
        assertThat(statusOf(first)).isEqualTo("STANDING");

        // taken back while others rest on it: they stay, and the officer is told
        String done = page("/hand-downs/" + batch + "/judge?last=" + ids.get(first.index()));
        String said = mvc.perform(post("/hand-downs/rows/" + ids.get(first.index()) + "/undo")
                        .with(csrf())
                        .with(signedIn(supervisor))
                        .param("formKey", PageForm.hidden(done, "/hand-downs/rows/" + ids.get(first.index()) + "/undo", "formKey"))
                        .param("version", PageForm.hidden(done, "/hand-downs/rows/" + ids.get(first.index()) + "/undo", "version")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(said).contains("已撤回");
        assertThat(statusOf(first)).isEqualTo("UNDECIDED");
        assertThat(statusOf(repeat)).isEqualTo("REPEATED");

        // nothing may rest on itself, around whatever corner
        String circle = page("/hand-downs/" + batch + "/judge?row=" + ids.get(repeat.of()));
        mvc.perform(judging(circle, rows.get(repeat.of()), "DECIDE_REPEAT", ids.get(repeat.index()), supervisor))
                .andExpect(status().isConflict());
    }

    @Test
    void the_same_list_a_second_time_adds_nothing_and_a_bad_row_keeps_all_out_until_a_person_says_so() throws Exception {
        String text = "交办编号,姓名,问题属地,诉求内容\r\nA-1,赵某甲,尧都区,请求修路\r\nA-2,钱某乙,尧都区,\r\n";
        var file = new HandDownFile("清单.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        String upload = upload(file, "第一批");
        assertThat(upload(file, "又一批")).isEqualTo(upload);
        String checked = page(upload);
        assertThat(checked).contains("诉求内容是空的，请补上后重新上传。").contains("不导入不能导入的 1 行");
        assertThat(count()).isZero();
        mvc.perform(importing(upload, checked)).andExpect(status().isConflict());
        assertThat(count()).isZero();
        mvc.perform(importing(upload, page(upload)).param("withoutRejected", "true")).andExpect(status().is3xxRedirection());
        assertThat(count()).isEqualTo(1);
        assertThat(upload(file, "第三次")).isEqualTo(upload);
        assertThat(mvc.perform(get(upload).with(signedIn(supervisor))).andReturn().getResponse().getRedirectedUrl())
                .startsWith("/ledgers/hand-down-batches/");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void ten_thousand_rows_come_in_at_once() throws Exception {
        rows = InventedHandDown.of(1, 2700, 900, 6380, 20, 42);
        importAll(1);
        assertThat(count()).isEqualTo(10_000);
    }

    private void importAll(int number) throws Exception {
        for (int batch = 0; batch < number; batch++) {
            int here = batch;
            var mine = rows.stream().filter(row -> row.batch() == here).toList();
            String upload = upload(HandDownFile.of(batch, mine), "第" + (batch + 1) + "批交办件");
            String checked = page(upload);
            assertThat(checked).contains("导入 " + mine.size() + " 行");
            String work = mvc.perform(importing(upload, checked))
                    .andExpect(status().is3xxRedirection())
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            String id = work.replaceAll("/hand-downs/(.*)/work", "$1");
            batches.add(id);
            jdbc.sql("select entry_id, line from hand_down_row where batch_id = :batch")
                    .param("batch", UUID.fromString(id))
                    .query(row -> {
                        var one = mine.get(row.getInt("line") - 2);
                        ids.put(one.index(), row.getString("entry_id"));
                        byId.put(row.getString("entry_id"), one);
                    });
        }
    }

    /** Confirms what the machine proposes rightly, list by list, and judges the rest one by one. */
    private void judge(String batch, Map<Truth, Integer> right) throws Exception {
        for (String list : List.of("CERTAIN_REPEAT", "ELSEWHERE", "LIKELY_REPEAT", "LIKELY_MERGE", "ALONE")) {
            String page = page("/hand-downs/" + batch + "/work?list=" + list);
            var ticked = ticked(page);
            if (ticked.isEmpty()) {
                continue;
            }
            var good = ticked.stream().filter(id -> rightlyProposed(list, id)).toList();
            good.forEach(id -> right.merge(byId.get(id).truth(), 1, Integer::sum));
            if (!good.isEmpty()) {
                mvc.perform(working(batch, page, list, Map.of()).param("row", good.toArray(String[]::new)))
                        .andExpect(status().is3xxRedirection());
            }
        }
        for (var row : rows) {
            if (batch.equals(batches.get(row.batch())) && statusOf(row).equals("UNDECIDED")) {
                String page = page("/hand-downs/" + batch + "/judge?row=" + ids.get(row.index()));
                judged(page, row, "DECIDE_" + row.truth(), row.of() == row.index() ? "" : ids.get(row.of()), supervisor);
            }
        }
    }

    private boolean rightlyProposed(String list, String id) {
        var row = byId.get(id);
        var other = jdbc.sql("select other_id from hand_down_proposal where row_id = :id and rank = 1")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .optional()
                .map(byId::get);
        boolean about = other.isPresent() && origin(other.get()) == origin(row);
        return switch (list) {
            case "CERTAIN_REPEAT", "LIKELY_REPEAT" -> row.truth() == Truth.REPEAT && about;
            case "LIKELY_MERGE" -> row.truth() == Truth.MERGE && about;
            case "ELSEWHERE" -> row.truth() == Truth.OUTSIDE;
            default -> row.truth() == Truth.STANDING;
        };
    }

    private int origin(Row row) {
        return row.of() == row.index() ? row.index() : origin(rows.get(row.of()));
    }

    /** Reports the first batch by a list, with one line too many. */
    private void answer(String batch) throws Exception {
        var lines = new StringBuilder("交办编号,办理结果,答复日期\r\n没有这一号,已答复,2026-03-10\r\n");
        rows.stream()
                .filter(row -> row.batch() == 0 && row.truth() == Truth.STANDING)
                .forEach(row -> lines.append(row.number()).append(",已答复信访人,2026-03-10\r\n"));
        String action = "/hand-downs/" + batch + "/answers";
        String page = page("/hand-downs/" + batch + "/work?list=TO_REPORT");
        String said = mvc.perform(multipart(action)
                        .file(new MockMultipartFile(
                                "file", "答复.csv", "text/csv", lines.toString().getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(signedIn(supervisor))
                        .param("formKey", PageForm.hidden(page, action, "formKey")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(said).contains("另有 1 行没有对应的待报结交办件");
        assertThat(ticked(page("/hand-downs/" + batch + "/work?list=TO_REPORT"))).isEmpty();
    }

    private void resolve(int number) throws Exception {
        int left = number;
        for (String batch : batches) {
            String page = page("/hand-downs/" + batch + "/work?list=TO_RESOLVE");
            var some = ticked(page).stream().limit(left).toList();
            if (!some.isEmpty()) {
                mvc.perform(working(
                                        batch,
                                        page,
                                        "TO_RESOLVE",
                                        Map.of("proof", "SETTLEMENT", "result", "和解协议", "on", today()))
                                .param("row", some.toArray(String[]::new)))
                        .andExpect(status().is3xxRedirection());
                left -= some.size();
            }
        }
        assertThat(left).isZero();
    }

    private void all(String batch, String list, Map<String, String> said) throws Exception {
        String page = page("/hand-downs/" + batch + "/work?list=" + list);
        if (!ticked(page).isEmpty()) {
            mvc.perform(working(batch, page, list, said).param("all", "true")).andExpect(status().is3xxRedirection());
        }
    }

    private MockHttpServletRequestBuilder working(String batch, String page, String list, Map<String, String> said) {
        var request = post("/hand-downs/" + batch + "/work")
                .with(csrf())
                .with(signedIn(supervisor))
                .param("formKey", PageForm.hidden(page, "/hand-downs/" + batch + "/work", "formKey"))
                .param("list", list);
        said.forEach(request::param);
        return request;
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private void judged(String page, Row row, String judgement, String other, OfficerPrincipal by) throws Exception {
        mvc.perform(judging(page, row, judgement, other, by)).andExpect(status().is3xxRedirection());
    }

    private MockHttpServletRequestBuilder judging(
            String page, Row row, String judgement, String other, OfficerPrincipal by) {
        String action = "/hand-downs/rows/" + ids.get(row.index()) + "/judge";
        return post(action)
                .with(csrf())
                .with(signedIn(by))
                .param("formKey", PageForm.hidden(page, action, "formKey"))
                .param("version", PageForm.hidden(page, action, "version"))
                .param("judgement", judgement)
                .param("other", other);
    }

    private String upload(HandDownFile file, String title) throws Exception {
        return mvc.perform(multipart("/hand-downs")
                        .file(new MockMultipartFile("file", file.name(), file.type(), file.content()))
                        .with(csrf())
                        .with(signedIn(supervisor))
                        .param("source", "INSPECTION_GROUP")
                        .param("title", title)
                        .param("paperNumber", "巡交〔2026〕1号")
                        .param("receivedOn", SettableClock.START.toLocalDate().minusDays(20).toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MockHttpServletRequestBuilder importing(String upload, String page) {
        return post(upload + "/import")
                .with(csrf())
                .with(signedIn(supervisor))
                .param("formKey", PageForm.hidden(page, upload + "/import", "formKey"));
    }

    private Map<String, Integer> bridge(String query) throws Exception {
        var numbers = new LinkedHashMap<String, Integer>();
        TERM.matcher(page("/hand-downs/bridge?" + query))
                .results()
                .forEach(found -> numbers.put(found.group(1), Integer.valueOf(found.group(2))));
        return numbers;
    }

    private String statusOf(Row row) {
        return jdbc.sql("select status from ledger_entry where id = :id")
                .param("id", UUID.fromString(ids.get(row.index())))
                .query(String.class)
                .single();
    }

    private int count() {
        return jdbc.sql("select count(*) from hand_down_row where office_id = :organ")
                .param("organ", supervisor.organId())
                .query(Integer.class)
                .single();
    }

    private String page(String address) throws Exception {
        return page(address, supervisor);
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        return mvc.perform(get(address).with(signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String today() {
        return SettableClock.START.toLocalDate().toString();
    }
}
