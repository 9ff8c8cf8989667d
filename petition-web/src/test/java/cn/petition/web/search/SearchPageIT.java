package cn.petition.web.search;

import static cn.petition.web.testing.RegisteredMatters.about;
import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.RegisteredMatters;
import cn.petition.web.testing.TestOfficers;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

@PetitionTest
class SearchPageIT {

    private static final String IDENTITY_NUMBER = "141002198001010010";
    private static final String PHONE = "13900000001";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private JdbcClient jdbc;

    private RegisteredMatters desk;
    private OfficerPrincipal clerk;

    @BeforeEach
    void hire() {
        desk = new RegisteredMatters(register);
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
    }

    @Test
    void an_address_with_words_and_conditions_lists_what_meets_them() throws Exception {
        var matter = desk.register(clerk, about("幼儿园收费过高").by("赵小红").place("141002001").category("X010403"));
        desk.register(clerk, about("幼儿园收费过高").received("2026-02-01"));

        String page = page("/petitions?q=幼儿园&from=2026-03-01&placeCode=141002&categoryCode=X01&channel=LETTER");

        assertThat(page).contains(matter.number(), "赵某", "共 1 件", "尧都区", "来信").doesNotContain("赵小红", "??");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-31, 日期请写成",
        "from=0001-01-01, 日期请写成",
        "from=2026-03-02&to=2026-03-01, 结束日期早于开始日期",
        "channel=PIGEON, 没有这个选项",
        "flags=NONSENSE, 没有这个选项",
        "state=maybe, 没有这个选项",
        "placeCode=999999, 没有这个代码",
        "category=没有这样的分类, 没有找到",
        "place=新, 请写得更完整",
        "q=路, 至少输入两个字",
        "beside=x, 页码标记",
        "beside=a_1_0193_-_00, 页码标记",
    })
    void a_value_that_cannot_be_read_gets_a_sentence(String query, String sentence) throws Exception {
        mvc.perform(get("/petitions?" + query).with(signedIn(clerk)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(sentence)));
    }

    @Test
    void words_that_fit_several_places_offer_them() throws Exception {
        mvc.perform(get("/petitions").queryParam("category", "工程").with(signedIn(clerk)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("请选择其中一个")))
                .andExpect(content().string(containsString("value=\"X010501\"")));
    }

    @Test
    void pages_lead_on_and_back_and_a_changed_mark_is_refused() throws Exception {
        for (int i = 0; i < 60; i++) {
            desk.register(clerk, "绿化带第" + i + "处");
        }
        String first = page("/petitions?q=绿化带");
        String next = link(first, "next");
        String second = page(next);

        assertThat(rows(first)).isEqualTo(50);
        assertThat(rows(second)).isEqualTo(10);
        assertThat(first).contains("共 60 件").doesNotContain("rel=\"prev\"");
        assertThat(rows(page(link(second, "prev")))).isEqualTo(50);
        char last = next.charAt(next.length() - 1);
        String forged = next.substring(0, next.length() - 1) + (last == '0' ? '1' : '0');
        mvc.perform(get(java.net.URI.create(forged)).with(signedIn(clerk)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("页码标记")));
    }

    @Test
    void a_joined_matter_says_into_which() throws Exception {
        var one = desk.register(clerk, "桥面破损");
        var other = desk.register(clerk, "桥面破损又来信");
        jdbc.sql("update matter set joined_into_id = :one, open = false where number = :other")
                .param("one", one.matter())
                .param("other", other.number())
                .update();

        assertThat(page("/petitions?q=桥面")).contains("已并入 " + one.number());
    }

    @Test
    void a_person_is_found_by_the_exact_number_which_stands_in_no_address_and_in_the_audit_record() throws Exception {
        var matter = desk.register(clerk, about("低保").by("钱小山").identityNumber(IDENTITY_NUMBER).phone(PHONE));
        var sealed = desk.register(
                clerk, about("举报").by("钱小山").phone(PHONE).kind(MatterKind.ACCUSATION));
        var colleague = new TestOfficers(jdbc).hireAt(clerk.organId(), Role.CASE_OFFICER);

        for (String number : List.of(IDENTITY_NUMBER, "141002 19800101 0010", PHONE, "139-0000-0001")) {
            mvc.perform(post("/petitions/by-person").param("personNumber", number).with(csrf()).with(signedIn(colleague)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(matter.number())))
                    .andExpect(content().string(not(containsString(sealed.number()))))
                    .andExpect(content().string(not(containsString(number))));
        }
        mvc.perform(post("/petitions/by-person").param("personNumber", PHONE).with(csrf()).with(signedIn(clerk)))
                .andExpect(content().string(containsString(sealed.number())));
        mvc.perform(post("/petitions/by-person").param("personNumber", "12").with(csrf()).with(signedIn(clerk)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("完整号码")));
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'LOOK_UP_PERSON' and actor_id = :officer")
                        .param("officer", colleague.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({IDENTITY_NUMBER, PHONE})
    void a_number_of_a_person_typed_into_the_search_box_is_not_kept_in_the_address(String number) throws Exception {
        mvc.perform(get("/petitions").queryParam("q", number).with(signedIn(clerk)))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/petitions#by-person"));
    }

    @Test
    void exports_exactly_what_the_filter_finds_with_masked_names_and_a_line_in_the_audit_record() throws Exception {
        for (int i = 0; i < 55; i++) {
            desk.register(clerk, about("河道第" + i + "段").by("孙小海"));
        }
        desk.register(clerk, "别的事");

        byte[] file = mvc.perform(get("/petitions/export").queryParam("q", "河道").with(signedIn(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().filter(row -> row.getCellCount() > 5)).hasSize(56);
            assertThat(rows.get(1).getCellText(2)).isEqualTo("孙某");
            assertThat(rows.get(rows.size() - 1).getCellText(0)).contains("条件：“河道”");
        }
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'EXPORT_MATTERS' and actor_id = :officer")
                        .param("officer", clerk.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_search_is_for_those_who_work_on_matters() throws Exception {
        var administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        for (String address : List.of("/petitions", "/petitions/count", "/petitions/export")) {
            mvc.perform(get(address).with(signedIn(administrator))).andExpect(status().isForbidden());
        }
    }

    private String page(String address) throws Exception {
        var request = address.contains("%") ? get(java.net.URI.create(address)) : get(address);
        return mvc.perform(request.with(signedIn(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String link(String page, String relation) {
        Matcher link = Pattern.compile("rel=\"" + relation + "\" href=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\"", -1).length - 1;
    }
}
