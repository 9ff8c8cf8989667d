package cn.petition.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.deadline.DeadlineState;
import cn.petition.web.testing.RenderedPages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

class ComponentsWebTest {

    private final MockMvc pages = RenderedPages.of(new Pages());

    @Test
    void a_text_field_carries_label_hint_required_mark_and_shortcut() throws Exception {
        String page = html(get("/form"));

        assertThat(page).contains("<label class=\"form-label\" for=\"name\"><span>姓名</span>", "class=\"required\">必填");
        assertThat(tag(page, "id=\"name\""))
                .contains("type=\"text\"", "autocomplete=\"off\"", "inputmode=\"text\"", "accesskey=\"n\"")
                .contains("aria-required=\"true\"", "aria-describedby=\"name-words\"")
                .doesNotContain("aria-invalid");
        assertThat(page).contains("与证件一致");
    }

    @Test
    void a_field_of_a_list_has_an_id_that_its_label_names() throws Exception {
        String page = html(get("/form"));

        assertThat(tag(page, "name=\"people[0].phone\"")).contains("id=\"people0.phone\"", "value=\"0357-1234567\"");
        assertThat(page).contains("for=\"people0.phone\"");
    }

    @Test
    void values_of_the_form_stand_in_every_kind_of_field() throws Exception {
        String page = html(get("/form"));

        assertThat(tag(page, "id=\"receivedOn\"")).contains("type=\"date\"", "max=\"2026-03-16\"");
        assertThat(tag(page, "id=\"visitors\"")).contains("value=\"12\"", "inputmode=\"numeric\"");
        assertThat(tag(page, "<option value=\"LETTER\"")).contains("selected=\"selected\"");
        assertThat(tag(page, "type=\"radio\" value=\"REDRESS\"")).contains("checked=\"checked\"");
        assertThat(tag(page, "type=\"checkbox\" value=\"PROPOSAL\"")).contains("checked=\"checked\"");
        assertThat(tag(page, "id=\"claim\"")).contains("rows=\"3\"", "data-limit=\"2000\"").doesNotContain("maxlength");
        assertThat(page).contains("最多 2000 字", ">请求恢复供暖</textarea>");
    }

    @Test
    void a_refused_form_keeps_the_words_and_its_summary_leads_to_each_field() throws Exception {
        String page = html(post("/form").param("name", "李<b>").param("visitors", "十二"));

        assertThat(tag(page, "id=\"name\"")).contains("value=\"李&lt;b&gt;\"", "is-invalid", "aria-invalid=\"true\"");
        assertThat(tag(page, "id=\"visitors\"")).contains("value=\"十二\"");
        assertThat(page)
                .contains("id=\"errors\" role=\"alert\"")
                .contains("<a href=\"#name\">请按证件填写姓名。</a>")
                .contains("<a href=\"#people0.phone\">请填写联系电话。</a>")
                .contains("<span>来访代表最多五人。</span>");
        assertThat(tag(page, "id=\"kind\"")).startsWith("<fieldset").contains("kind-words");
    }

    @Test
    void a_form_without_errors_has_no_summary() throws Exception {
        assertThat(html(get("/form"))).doesNotContain("id=\"errors\"");
    }

    @Test
    void a_picker_sends_words_and_code_and_can_search_without_script() throws Exception {
        String page = html(get("/form"));

        assertThat(tag(page, "id=\"place\"")).contains("data-suggest-url=\"/places\"", "value=\"鼓楼西街街道\"");
        assertThat(tag(page, "name=\"placeCode\"")).contains("type=\"hidden\"", "value=\"141002001\"");
        assertThat(tag(page, "name=\"search\"")).contains("type=\"submit\"", "value=\"place\"", "formnovalidate");
    }

    @Test
    void every_state_of_a_deadline_says_itself_in_words() throws Exception {
        String page = html(get("/pieces"));

        assertThat(DeadlineState.values()).allSatisfy(state -> assertThat(page)
                .contains("deadline-" + state.name().toLowerCase())
                .contains(String.valueOf(RenderedPages.labels()
                        .getMessage("DeadlineState." + state.name(), null, Locale.CHINA))));
        assertThat(page).doesNotContain("??");
    }

    @Test
    void the_timeline_marks_what_was_corrected_and_links_the_papers() throws Exception {
        assertThat(html(get("/pieces")))
                .contains("class=\"case-step case-step-corrected\"", "已更正", "《信访工作条例》第二十三条")
                .contains("<a href=\"/documents/1\">", "受理告知书");
    }

    @Test
    void steps_beside_the_road_are_folded_below_the_others() throws Exception {
        String page = html(get("/pieces"));

        assertThat(page.substring(page.indexOf("class=\"offered\""), page.indexOf("class=\"offered-beside\"")))
                .contains("href=\"/accept\"")
                .doesNotContain("/correct-record");
        assertThat(page.substring(page.indexOf("class=\"offered-beside\""))).contains("href=\"/correct-record\"");
    }

    @Test
    void a_table_has_a_name_a_head_and_labelled_cells() throws Exception {
        assertThat(html(get("/pieces")))
                .contains("role=\"region\" tabindex=\"0\" aria-label=\"待办事项\"")
                .contains("<caption class=\"visually-hidden\">待办事项")
                .contains("data-label=\"登记号\">000001");
    }

    @Test
    void the_pager_shows_only_the_direction_that_exists() throws Exception {
        assertThat(html(get("/pieces"))).contains("href=\"/petitions?before=1\"", "上一页").doesNotContain("下一页");
    }

    @Test
    void pieces_say_what_they_are_given() throws Exception {
        assertThat(html(get("/pieces")))
                .contains("没有符合条件的事项", "请放宽日期。", "清除条件")
                .contains("撤回这次登记？", "登记号不再使用。", "返回，不做改动")
                .contains("/files/1", "#document", "PDF，1.2 MB")
                .contains("<dt>信访形式</dt>", "<dd>来访</dd>", "class=\"fact-wide\"")
                .contains("1,284", "查看本月登记的清单", "上月 1,190 件")
                .contains("1410**********1234", "hx-post=\"/reveal\"", "显示证件号码，将留下查看记录")
                .contains("btn btn-primary\" href=\"/accept\"", "第二十三条")
                .contains("data-code=\"141002001\"", "data-words=\"鼓楼西街街道\"", "山西省临汾市尧都区");
    }

    @Test
    void no_page_carries_a_script_a_style_or_a_handler_of_its_own() throws Exception {
        Stream.of(html(get("/form")), html(get("/pieces"))).forEach(page -> assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\s(style|on[a-z]+)=")
                .doesNotContain("<style", "javascript:", "th:"));
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** The first tag of the page with these words in it. */
    private static String tag(String page, String words) {
        int at = page.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return page.substring(page.lastIndexOf('<', at == 0 ? 0 : at), page.indexOf('>', at) + 1);
    }

    @Controller
    static class Pages {

        @ModelAttribute
        void choices(Model model) {
            model.addAttribute("channels", List.of(new Choice("VISIT", "来访"), new Choice("LETTER", "来信")));
            model.addAttribute(
                    "kinds", List.of(new Choice("REDRESS", "申诉求决", "解决具体问题"), new Choice("PROPOSAL", "建议意见")));
        }

        @GetMapping("/form")
        String form(@ModelAttribute("form") Form form) {
            form.claim = "请求恢复供暖";
            form.channel = "LETTER";
            form.kind = "REDRESS";
            form.flags = List.of("PROPOSAL");
            form.visitors = 12;
            form.place = "鼓楼西街街道";
            form.placeCode = "141002001";
            form.people.get(0).phone = "0357-1234567";
            return "testing/form";
        }

        @PostMapping("/form")
        String refuse(@ModelAttribute("form") Form form, BindingResult result) {
            result.rejectValue("name", "name", "请按证件填写姓名。");
            result.rejectValue("people[0].phone", "phone", "请填写联系电话。");
            result.rejectValue("kind", "kind", "请选择信访目的。");
            result.reject("representatives", "来访代表最多五人。");
            return "testing/form";
        }

        @GetMapping("/pieces")
        String pieces(Model model) {
            Link paper = new Link("受理告知书", "/documents/1");
            model.addAttribute("states", DeadlineState.values());
            model.addAttribute(
                    "steps",
                    List.of(
                            step("受理", List.of(paper), false),
                            step("转送", List.of(), true)));
            model.addAttribute("files", List.of(new FileEntry("来信.pdf", "/files/1", "document", "PDF，1.2 MB")));
            model.addAttribute("facts", List.of(new Fact("信访形式", "来访"), new Fact("投诉请求", "恢复供暖", true)));
            model.addAttribute("actions", List.of(
                    new OfferedAction("受理", "/accept", "第二十三条", true, false),
                    new OfferedAction("更正记录", "/correct-record", null, false, true)));
            model.addAttribute("suggestions", List.of(new Choice("141002001", "鼓楼西街街道", "山西省临汾市尧都区")));
            return "testing/pieces";
        }

        private static TimelineEntry step(String title, List<Link> papers, boolean corrected) {
            return new TimelineEntry(
                    title, "2026-03-16T09:00", "3月16日 09:00", "王敏", "《信访工作条例》第二十三条", null, papers, corrected);
        }
    }

    static class Form {
        private @Nullable String name;
        private @Nullable String claim;
        private @Nullable String channel;
        private @Nullable String kind;
        private @Nullable String place;
        private @Nullable String placeCode;
        private @Nullable Integer visitors;
        private @Nullable LocalDate receivedOn;
        private boolean anonymous;
        private List<String> flags = new ArrayList<>();
        private List<MultipartFile> attachments = new ArrayList<>();
        private final List<Person> people = new ArrayList<>(List.of(new Person()));

        public @Nullable String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public @Nullable String getClaim() {
            return claim;
        }

        public @Nullable String getChannel() {
            return channel;
        }

        public @Nullable String getKind() {
            return kind;
        }

        public @Nullable String getPlace() {
            return place;
        }

        public @Nullable String getPlaceCode() {
            return placeCode;
        }

        public @Nullable Integer getVisitors() {
            return visitors;
        }

        public void setVisitors(Integer visitors) {
            this.visitors = visitors;
        }

        public @Nullable LocalDate getReceivedOn() {
            return receivedOn;
        }

        public boolean isAnonymous() {
            return anonymous;
        }

        public List<String> getFlags() {
            return flags;
        }

        public List<MultipartFile> getAttachments() {
            return attachments;
        }

        public List<Person> getPeople() {
            return people;
        }
    }

    static class Person {
        private @Nullable String phone;

        public @Nullable String getPhone() {
            return phone;
        }
    }
}
