package cn.petition.web.handdown;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.handdown.InventedHandDown.Row;
import cn.petition.domain.handdown.InventedHandDown.Truth;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An invented hand-down brought through its pages, by one officer on one day: imported, judged, reported, resolved. */
public final class HandDownPages {

    private static final Pattern TICKED = Pattern.compile("name=\"row\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TERM = Pattern.compile("aria-label=\"([^\" ]+) (\\d+) 件，查看清单\"");

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final OfficerPrincipal officer;
    private final LocalDate today;
    private final List<Row> rows;
    private final List<String> batches = new ArrayList<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, Row> byId = new HashMap<>();

    public HandDownPages(MockMvc mvc, JdbcClient jdbc, OfficerPrincipal officer, LocalDate today, List<Row> rows) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.officer = officer;
        this.today = today;
        this.rows = rows;
    }

    /** Brings the first batches, one file each, received three weeks ago. */
    public List<String> importAll(int number) throws Exception {
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
        return batches;
    }

    /**
     * Judges all batches: confirms what the machine proposes rightly, list by list, and the rest one by one.
     *
     * @return how many of each truth the machine had proposed rightly
     */
    public Map<Truth, Integer> judgeAll() throws Exception {
        var right = new EnumMap<Truth, Integer>(Truth.class);
        for (String batch : batches) {
            judge(batch, right);
        }
        return right;
    }

    private void judge(String batch, Map<Truth, Integer> right) throws Exception {
        for (String list : List.of("CERTAIN_REPEAT", "ELSEWHERE", "LIKELY_REPEAT", "LIKELY_MERGE", "ALONE")) {
            String page = page("/hand-downs/" + batch + "/work?list=" + list);
            var good = ticked(page).stream().filter(id -> rightlyProposed(list, id)).toList();
            good.forEach(id -> right.merge(byId.get(id).truth(), 1, Integer::sum));
            if (!good.isEmpty()) {
                mvc.perform(working(batch, page, list, Map.of()).param("row", good.toArray(String[]::new)))
                        .andExpect(status().is3xxRedirection());
            }
        }
        for (var row : rows) {
            if (batch.equals(batches.get(row.batch())) && statusOf(row).equals("UNDECIDED")) {
                String page = page("/hand-downs/" + batch + "/judge?row=" + id(row));
                judged(page, row, "DECIDE_" + row.truth(), row.of() == row.index() ? "" : ids.get(row.of()), officer);
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
    public void answerFirstBatch() throws Exception {
        var lines = new StringBuilder("交办编号,办理结果,答复日期\r\n没有这一号,已答复," + today.minusDays(6) + "\r\n");
        rows.stream()
                .filter(row -> row.batch() == 0 && row.truth() == Truth.STANDING)
                .forEach(row -> lines.append(row.number()).append(",已答复信访人,").append(today.minusDays(6)).append("\r\n"));
        String batch = batches.get(0);
        String action = "/hand-downs/" + batch + "/answers";
        String page = page("/hand-downs/" + batch + "/work?list=TO_REPORT");
        String said = mvc.perform(multipart(action)
                        .file(new MockMultipartFile(
                                "file", "答复.csv", "text/csv", lines.toString().getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(signedIn(officer))
                        .param("formKey", PageForm.hidden(page, action, "formKey")))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .toString();
        assertThat(said).contains("另有 1 行没有对应的待报结交办件");
        assertThat(ticked(page("/hand-downs/" + batch + "/work?list=TO_REPORT"))).isEmpty();
    }

    /** Registers what stands for itself, reports and closes all of it. */
    public void closeAll() throws Exception {
        all(batches.get(0), "TO_REGISTER", Map.of());
        answerFirstBatch();
        for (String batch : batches) {
            all(batch, "TO_REGISTER", Map.of());
            all(batch, "TO_REPORT", Map.of("result", "已按政策办结并答复", "on", today.toString()));
            all(batch, "TO_CLOSE", Map.of("on", today.toString()));
        }
    }

    public void resolve(int number) throws Exception {
        int left = number;
        for (String batch : batches) {
            String page = page("/hand-downs/" + batch + "/work?list=TO_RESOLVE");
            var some = ticked(page).stream().limit(left).toList();
            if (!some.isEmpty()) {
                mvc.perform(working(
                                        batch,
                                        page,
                                        "TO_RESOLVE",
                                        Map.of("proof", "SETTLEMENT", "result", "和解协议", "on", today.toString()))
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
                .with(signedIn(officer))
                .param("formKey", PageForm.hidden(page, "/hand-downs/" + batch + "/work", "formKey"))
                .param("list", list);
        said.forEach(request::param);
        return request;
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    void judged(String page, Row row, String judgement, String other, OfficerPrincipal by) throws Exception {
        mvc.perform(judging(page, row, judgement, other, by)).andExpect(status().is3xxRedirection());
    }

    MockHttpServletRequestBuilder judging(String page, Row row, String judgement, String other, OfficerPrincipal by) {
        String action = "/hand-downs/rows/" + id(row) + "/judge";
        return post(action)
                .with(csrf())
                .with(signedIn(by))
                .param("formKey", PageForm.hidden(page, action, "formKey"))
                .param("version", PageForm.hidden(page, action, "version"))
                .param("judgement", judgement)
                .param("other", other);
    }

    String upload(HandDownFile file, String title) throws Exception {
        return mvc.perform(multipart("/hand-downs")
                        .file(new MockMultipartFile("file", file.name(), file.type(), file.content()))
                        .with(csrf())
                        .with(signedIn(officer))
                        .param("source", "INSPECTION_GROUP")
                        .param("title", title)
                        .param("paperNumber", "巡交〔" + today.getYear() + "〕1号")
                        .param("receivedOn", today.minusDays(20).toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    MockHttpServletRequestBuilder importing(String upload, String page) {
        return post(upload + "/import")
                .with(csrf())
                .with(signedIn(officer))
                .param("formKey", PageForm.hidden(page, upload + "/import", "formKey"));
    }

    /** The terms of the reconciliation by their names. */
    public Map<String, Integer> bridge(String query) throws Exception {
        var numbers = new LinkedHashMap<String, Integer>();
        TERM.matcher(page("/hand-downs/bridge?" + query))
                .results()
                .forEach(found -> numbers.put(found.group(1), Integer.valueOf(found.group(2))));
        return numbers;
    }

    String statusOf(Row row) {
        return jdbc.sql("select status from ledger_entry where id = :id")
                .param("id", UUID.fromString(id(row)))
                .query(String.class)
                .single();
    }

    String id(Row row) {
        return ids.get(row.index());
    }

    String id(int index) {
        return ids.get(index);
    }

    public String page(String address) throws Exception {
        return page(address, officer);
    }

    String page(String address, OfficerPrincipal by) throws Exception {
        return mvc.perform(get(address).with(signedIn(by)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
