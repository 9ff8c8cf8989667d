package cn.petition.web.registration;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import cn.petition.domain.organ.Role;
import cn.petition.intake.attachment.AddAttachments;
import cn.petition.web.config.FormKeys;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PetitionTest
class RegistrationPageIT {

    private static final byte[] PDF = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormKeys keys;

    private OfficerPrincipal clerk;
    private RegistrationPosts desk;

    @BeforeEach
    void hire() {
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        desk = new RegistrationPosts(mvc, clerk);
    }

    static Stream<Arguments> wrongInput() {
        return Stream.of(
                row("receivedOn", "", "请填写收到日期。"),
                row("receivedOn", "2026-02-31", "2026 年 2 月只有 28 天，请核对后填写。"),
                row("receivedOn", "2026-13-01", "月份不存在，请填写 1 至 12 月。"),
                row("receivedOn", "昨天", "无法识别，请按“2024-03-01”的格式填写。"),
                row("receivedOn", "2026-03-17", "晚于今天（2026-03-16），请核对后填写。"),
                row("receivedOn", "2005-04-30", "收到日期早于 2005-05-01《信访条例》施行日，没有适用的规定，请核对日期。"),
                row("receivedOn", "1066-10-14", "请核对年份后填写。"),
                row("channel", "", "请选择信访形式。"),
                row("channel", "PIGEON", "请选择信访形式。"),
                row("purpose", "", "请选择信访目的。"),
                row("kind", "", "请选择事项类别。"),
                row("title", "  ", "请填写标题。"),
                row("title", "题".repeat(201), "标题最多 200 字，现有 201 字，请删减。"),
                row("title", "坏\u0000字", "标题含有无法保存的字符（控制字符或残缺的字），请删除后重新填写。"),
                row("title", "残\uD842缺", "标题含有无法保存的字符"),
                row("claim", "", "请填写投诉请求。"),
                row("claim", "求".repeat(10_001), "投诉请求最多 10,000 字，现有 10,001 字，请删减。"),
                row("facts", "实".repeat(20_001), "事实和理由最多 20,000 字，现有 20,001 字，请删减。"),
                row("facts", "响\u0007铃", "事实和理由含有无法保存的字符"),
                row("parties[0].name", "", "请填写信访人姓名；不愿说明姓名的，请勾选“匿名”。"),
                row("parties[0].name", "名".repeat(101), "姓名或名称最多 100 字，现有 101 字，请删减。"),
                row("parties[0].name", "王\u0000", "姓名或名称含有无法保存的字符"),
                row("parties[0].role", "KING", "请选择身份。"),
                row("parties[0].documentNumber", "1".repeat(51), "证件号码最多 50 字，现有 51 字，请删减。"),
                row("parties[0].phone", "1".repeat(51), "电话最多 50 字，现有 51 字，请删减。"),
                row("anonymous", "true", "已勾选“匿名”，请删除姓名，或者取消勾选。"),
                row("visitors", "", "来访登记请填写来访人数。"),
                row("visitors", "0", "来访人数请填写 1 至 1,000,000 的整数。"),
                row("petitioners", "-3", "信访人数请填写 1 至 1,000,000 的整数。"),
                row("concerned", "很多", "涉及人数请填写 1 至 1,000,000 的整数。"),
                row("petitioners", "99999999999999", "信访人数请填写 1 至 1,000,000 的整数。"),
                row("place", "不存在的地方", "没有找到问题属地“不存在的地方”，请换一个词查找后从列表中选择。"),
                row("place", "鼓楼", "问题属地“鼓楼”不止一个，请从列表中选择。"),
                row("category", "不存在的分类", "没有找到内容分类“不存在的分类”"),
                row("complained", "局".repeat(101), "反映的单位最多 100 字，现有 101 字，请删减。"),
                row("relation", "SAME", "请填写以前事项的编号，或者选择“新事项”。"),
                row("relation", "RELATED", "请写明认定依据，例如同一人反映同一问题。"),
                row("earlierNumber", "141000-1999-V-000001", "没有找到这个编号的事项，请核对编号。"),
                row("flags", "NO_SUCH_FLAG", "标记无法识别，请重新勾选。"));
    }

    @ParameterizedTest
    @MethodSource("wrongInput")
    void wrong_input_gets_one_sentence_and_leaves_nothing_behind(String field, String value, String sentence)
            throws Exception {
        var fields = desk.visit();
        fields.put(field, value);
        if (field.equals("earlierNumber")) {
            fields.put("relation", "SAME");
            fields.put("evidence", "同一人");
        }
        var answer = desk.post(fields);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(sentence).contains("还不能提交，请改正以下内容");
        assertThat(ours("filing where registered_by = :who")).isZero();
        assertThat(ours("number_counter where organ_id = :organ")).isZero();
        assertThat(ours("idempotent_request where actor_id = :who")).isZero();
    }

    @Test
    void everything_wrong_is_said_at_once_and_what_was_typed_stays() throws Exception {
        var fields = desk.visit();
        fields.put("title", "");
        fields.put("receivedOn", "2026-02-31");
        fields.put("visitors", "0");
        fields.put("claim", "<script>alert(1)</script> ${7*7} 𠮷");
        String page = text(desk.post(fields));
        assertThat(page)
                .contains("请填写标题。")
                .contains("只有 28 天")
                .contains("来访人数请填写")
                .contains("value=\"2026-02-31\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷")
                .contains("href=\"#title\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void six_representatives_of_a_visit_are_refused_and_five_are_not() throws Exception {
        var fields = desk.visit();
        for (int i = 0; i < 6; i++) {
            fields.put("parties[" + i + "].name", "代表" + i);
            fields.put("parties[" + i + "].role", "REPRESENTATIVE");
        }
        fields.put("petitioners", "6");
        fields.put("visitors", "6");
        assertThat(text(desk.post(fields))).contains("多人走访推选的代表不得超过 5 人");
        fields.put("parties[5].role", "PETITIONER");
        RegistrationPosts.numberIn(desk.post(fields));
    }

    @Test
    void a_row_beyond_what_a_desk_needs_is_a_bad_request_and_no_failure() throws Exception {
        var fields = desk.visit();
        fields.put("parties[9999].name", "王小明");
        assertThat(desk.post(fields).getResponse().getStatus()).isEqualTo(400);
        assertThat(ours("filing where registered_by = :who")).isZero();
    }

    @Test
    void characters_beyond_the_basic_plane_and_markup_are_kept_as_they_are() throws Exception {
        var fields = desk.visit();
        fields.put("parties[0].name", "𠮷䶮");
        fields.put("title", "题".repeat(199) + "𠮷");
        String number = RegistrationPosts.numberIn(desk.post(fields));
        assertThat(jdbc.sql("select p.name from filing_party p join filing f on f.id = p.filing_id where f.number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isEqualTo("𠮷䶮");
    }

    @Test
    void a_wrong_check_digit_warns_and_does_not_stop() throws Exception {
        var fields = desk.visit();
        fields.put("parties[0].documentNumber", "110101199003078510");
        var answer = desk.post(fields);
        RegistrationPosts.numberIn(answer);
        assertThat(String.valueOf(answer.getFlashMap().get("warnings"))).contains("校验位不符");
    }

    @Test
    void twenty_equal_posts_at_once_register_once_and_all_get_the_same_receipt_with_its_code() throws Exception {
        var fields = desk.visit();
        var answers = atOnce(20, () -> untilAnswered(fields));
        var first = answers.get(0);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(RegistrationPosts.numberIn(answer)).isEqualTo(RegistrationPosts.numberIn(first));
            assertThat(answer.getFlashMap().get("queryCode")).isEqualTo(first.getFlashMap().get("queryCode"));
        });
        assertThat(String.valueOf(first.getFlashMap().get("queryCode"))).matches("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(ours("filing where registered_by = :who")).isEqualTo(1);

        fields.put("title", "别的标题");
        assertThat(text(desk.post(fields))).contains("这张表单已经登记过，这次的内容与上次不同");
        assertThat(ours("filing where registered_by = :who")).isEqualTo(1);
    }

    @Test
    void a_key_of_somebody_else_is_refused_and_the_text_is_kept() throws Exception {
        var fields = desk.visit();
        fields.put("formKey", new RegistrationPosts(mvc, new TestOfficers(jdbc).hire(Role.INTAKE_CLERK)).openedKey());
        String page = text(desk.post(fields));
        assertThat(page).contains("这张表单已经失效").contains("楼顶漏水无人维修");
        assertThat(ours("filing where registered_by = :who")).isZero();
    }

    @Test
    void the_receipt_shows_the_code_once_and_is_not_there_for_a_stranger() throws Exception {
        var answer = desk.post(desk.visit());
        String number = RegistrationPosts.numberIn(answer);
        String code = String.valueOf(answer.getFlashMap().get("queryCode"));
        String address = "/registrations/" + number + "/receipt";
        String fresh = text(mvc.perform(get(address)
                        .with(signedIn(clerk))
                        .flashAttr("queryCode", code))
                .andReturn());
        assertThat(fresh)
                .contains(number, code, "王小明", "楼顶漏水无人维修", "2026年3月31日", "《信访工作条例》第二十二条", "<svg")
                .doesNotContain("http://localhost/track");
        assertThat(text(mvc.perform(get(address).with(signedIn(clerk))).andReturn()))
                .contains(number, "补发查询码")
                .doesNotContain(code);
        var stranger = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        assertThat(mvc.perform(get(address).with(signedIn(stranger))).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void attachments_come_with_the_filing_or_nothing_does() throws Exception {
        var letter = new MockMultipartFile("attachments", "来信.pdf", "image/png", PDF);
        var fields = desk.visit();
        String refused = text(desk.post(fields, letter, new MockMultipartFile("attachments", "照片.jpg", "image/jpeg", "MZ".getBytes(StandardCharsets.US_ASCII))));
        assertThat(refused).contains("附件“照片.jpg”不是可以接收的照片").contains("附件不能随页面保留，请在提交前重新选择。");
        assertThat(ours("filing where registered_by = :who")).isZero();
        assertThat(ours("attachment where added_by = :who")).isZero();

        String number = RegistrationPosts.numberIn(desk.post(fields, letter));
        assertThat(ours("attachment where added_by = :who and media_type = 'application/pdf' and size = 9")).isEqualTo(1);

        var more = Map.of("formKey", keys.issue(clerk.id(), AddAttachments.ROUTE));
        var added = desk.post("/registrations/" + number + "/attachments", more, letter, letter);
        assertThat(added.getResponse().getRedirectedUrl()).isEqualTo("/petitions/" + number);
        desk.post("/registrations/" + number + "/attachments", more, letter, letter);
        assertThat(ours("attachment where added_by = :who")).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from attachment_content where sha256 in (select sha256 from attachment where added_by = :who)")
                        .param("who", clerk.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_draft_comes_back_under_its_own_key_and_goes_with_the_registration() throws Exception {
        var fields = desk.visit();
        fields.put("parties[1].name", "李小红");
        fields.put("petitioners", "2");
        var save = put("/registrations/drafts").with(csrf()).with(signedIn(clerk));
        fields.forEach(save::param);
        assertThat(mvc.perform(save).andReturn().getResponse().getStatus()).isEqualTo(204);
        assertThat(jdbc.sql("select encode(content, 'escape') from registration_draft where officer_id = :who")
                        .param("who", clerk.id())
                        .query(String.class)
                        .single())
                .doesNotContain("claim");

        assertThat(text(mvc.perform(get("/registrations/new").with(signedIn(clerk))).andReturn()))
                .contains("有未登记的草稿").contains("“楼顶漏水无人维修”，3月16日 09:00 保存");
        String restored = text(mvc.perform(get("/registrations/new?draft=").with(signedIn(clerk))).andReturn());
        assertThat(restored).contains("李小红").contains("三号楼楼顶漏水两年").contains(fields.get("formKey"));

        RegistrationPosts.numberIn(desk.post(fields));
        mvc.perform(save);
        assertThat(ours("registration_draft where officer_id = :who")).isZero();
    }

    @Test
    void a_draft_is_nobody_elses() throws Exception {
        var fields = desk.visit();
        var save = post("/registrations/drafts").with(csrf()).with(signedIn(clerk));
        fields.forEach(save::param);
        mvc.perform(save);
        var other = new TestOfficers(jdbc).hireAt(clerk.organId(), Role.INTAKE_CLERK);
        assertThat(text(mvc.perform(get("/registrations/new").with(signedIn(other))).andReturn())).doesNotContain("草稿：");
        String id = jdbc.sql("select id::text from registration_draft where officer_id = :who").param("who", clerk.id()).query(String.class).single();
        mvc.perform(post("/registrations/drafts/discard").param("id", id).with(csrf()).with(signedIn(other)));
        assertThat(ours("registration_draft where officer_id = :who")).isEqualTo(1);
    }

    @Test
    void without_a_script_buttons_add_a_row_and_look_into_lists_and_into_earlier_matters() throws Exception {
        RegistrationPosts.numberIn(desk.post(desk.visit()));
        var fields = desk.visit();
        fields.put("search", "add-party");
        assertThat(text(desk.post(fields))).contains("name=\"parties[1].name\"").contains("楼顶漏水无人维修");
        fields.put("search", "place");
        fields.put("place", "鼓楼西街");
        assertThat(text(desk.post(fields))).contains("鼓楼西街街道").contains("请选择一项");
        fields.remove("search");
        fields.put("title", "三号楼楼顶漏水");
        String whole = text(desk.post("/registrations/hints", fields));
        assertThat(whole).contains("内容相似的事项").contains("楼顶漏水无人维修").contains("<html");
    }

    @Test
    void a_choice_below_a_field_counts_though_the_words_stay_as_typed_and_other_words_do_not() throws Exception {
        var fields = desk.visit();
        fields.put("place", "鼓楼");
        fields.put("placeCode", placeNamed("山西省临汾市霍州市鼓楼街道"));
        String number = RegistrationPosts.numberIn(desk.post(fields));
        assertThat(jdbc.sql("select place_code from matter where number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isEqualTo(fields.get("placeCode"));
        fields.put("formKey", desk.openedKey());
        fields.put("place", "南京");
        assertThat(text(desk.post(fields))).contains("问题属地“南京”不止一个，请从列表中选择。");
    }

    private String placeNamed(String fullName) {
        return jdbc.sql("select code from division where full_name = :name")
                .param("name", fullName)
                .query(String.class)
                .single();
    }

    @Test
    void hints_are_a_piece_of_the_page_and_show_a_stranger_nothing() throws Exception {
        var fields = desk.visit();
        fields.put("parties[0].phone", "13900000002");
        String number = RegistrationPosts.numberIn(desk.post(fields));
        assertThat(hints(clerk, fields)).contains(number).contains("同一人以前的事项").doesNotContain("<html");
        assertThat(hints(new TestOfficers(jdbc).hire(Role.INTAKE_CLERK), fields)).doesNotContain(number);
    }

    @Test
    void only_the_desk_registers() throws Exception {
        var triage = new TestOfficers(jdbc).hire(Role.TRIAGE_OFFICER);
        assertThat(mvc.perform(get("/registrations/new").with(signedIn(triage))).andReturn().getResponse().getStatus())
                .isEqualTo(403);
    }

    private String hints(OfficerPrincipal who, Map<String, String> fields) throws Exception {
        var request = post("/registrations/hints").header("HX-Request", "true").with(csrf()).with(signedIn(who));
        fields.forEach(request::param);
        return text(mvc.perform(request).andReturn());
    }

    private int ours(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .param("who", clerk.id())
                .param("organ", clerk.organId())
                .query(Integer.class)
                .single();
    }

    /** On a machine that is out of breath the product says to come again, and coming again is safe. */
    private MvcResult untilAnswered(Map<String, String> fields) throws Exception {
        var answer = desk.post(fields);
        for (int again = 0; again < 20 && isBusy(answer); again++) {
            answer = desk.post(fields);
        }
        return answer;
    }

    private static boolean isBusy(MvcResult answer) throws Exception {
        return answer.getResponse().getStatus() == 503 || text(answer).contains("这张表单正在登记，请稍等几秒");
    }

    static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers = new ArrayList<T>();
            for (Future<T> one : pool.invokeAll(Collections.nCopies(times, deed))) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static Arguments row(String field, String value, String sentence) {
        return Arguments.of(field, value, sentence);
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

}
