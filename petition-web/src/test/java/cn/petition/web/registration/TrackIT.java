package cn.petition.web.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Role;
import cn.petition.domain.secrecy.QueryCode;
import cn.petition.web.config.FormKeys;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PetitionTest
class TrackIT {

    private final SecureRandom random = new SecureRandom();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private FormKeys keys;

    private OfficerPrincipal clerk;
    private String number;
    private QueryCode code;

    @BeforeEach
    void register() throws Exception {
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        register("REDRESS");
    }

    private void register(String kind) throws Exception {
        var desk = new RegistrationPosts(mvc, clerk);
        var fields = desk.visit();
        fields.put("kind", kind);
        var answer = desk.post(fields);
        number = RegistrationPosts.numberIn(answer);
        code = QueryCode.parse(String.valueOf(answer.getFlashMap().get("queryCode"))).orElseThrow();
    }

    @Test
    @Proves({"T22-21", "T05-12"})
    void the_holder_of_the_code_learns_where_the_matter_stands_without_signing_in() throws Exception {
        String page = text(ask(code.text().toLowerCase().replace("-", " ")));
        assertThat(page).contains(number, "已登记", "某县信访局", "2026-03-31").doesNotContain("王小明", "漏水", code.text());
    }

    @Test
    void an_unknown_code_and_a_wrong_one_get_the_same_answer() throws Exception {
        var unknown = ask(QueryCode.random(random).text());
        var wrong = ask(wrongFor(code).text());
        assertThat(withoutToken(wrong)).isEqualTo(withoutToken(unknown)).contains("没有查到，请核对查询码");
        assertThat(wrong.getResponse().getStatus()).isEqualTo(unknown.getResponse().getStatus());
        assertThat(wrong.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(failures(code)).isEqualTo(1);
        assertThat(failures(QueryCode.parse(unknown.getRequest().getParameter("code")).orElseThrow())).isEqualTo(1);
    }

    @Test
    void after_ten_wrong_tries_even_the_right_code_waits_for_the_next_day() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(text(ask(code.text()))).contains(number);
            ask(wrongFor(code).text());
        }
        assertThat(withoutToken(ask(code.text()))).isEqualTo(withoutToken(ask(QueryCode.random(random).text())));
        clock.advance(Duration.ofDays(1));
        assertThat(text(ask(code.text()))).contains(number);
    }

    @Test
    void a_sealed_matter_says_only_that_it_was_registered() throws Exception {
        register("ACCUSATION");
        assertThat(text(ask(code.text()))).contains("已登记").doesNotContain("2026-03-31", "承办单位", "漏水");
    }

    @Test
    void a_code_in_the_address_is_not_looked_at() throws Exception {
        String plain = withoutToken(mvc.perform(get("/track")).andReturn());
        String asked = withoutToken(mvc.perform(get("/track").param("code", code.text())).andReturn());
        assertThat(asked).isEqualTo(plain).doesNotContain(number);
    }

    @Test
    void a_code_that_cannot_be_one_is_told_so_and_costs_nothing() throws Exception {
        assertThat(text(ask("12345"))).contains("查询码的格式不对");
        assertThat(text(ask("<script>".repeat(1000)))).contains("查询码的格式不对").doesNotContain("<script>alert");
    }

    @Test
    void a_new_code_voids_the_old_one_and_is_given_by_the_registering_clerk_only() throws Exception {
        String address = "/registrations/" + number + "/query-code";
        var stranger = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        assertThat(mvc.perform(post(address).param("formKey", keys.issue(stranger.id(), "query-code")).with(csrf()).with(signedIn(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        String key = keys.issue(clerk.id(), "query-code");
        String once = reissued(address, key);
        assertThat(reissued(address, key)).isEqualTo(once);
        assertThat(text(ask(once))).contains(number);
        assertThat(text(ask(code.text()))).doesNotContain(number);
        assertThat(jdbc.sql("select count(*) from audit_event where actor_id = :who and action = 'REISSUE_QUERY_CODE'")
                        .param("who", clerk.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String reissued(String address, String key) throws Exception {
        return String.valueOf(mvc.perform(post(address).param("formKey", key).with(csrf()).with(signedIn(clerk)))
                .andReturn()
                .getFlashMap()
                .get("queryCode"));
    }

    private MvcResult ask(String typed) throws Exception {
        return mvc.perform(post("/track").param("code", typed).with(csrf())).andReturn();
    }

    private QueryCode wrongFor(QueryCode right) {
        return new QueryCode(right.selector(), QueryCode.random(random).verifier());
    }

    private int failures(QueryCode of) {
        return jdbc.sql("select failures from query_code_failure where selector = :selector")
                .param("selector", of.selector())
                .query(Integer.class)
                .single();
    }

    private static String withoutToken(MvcResult answer) throws Exception {
        return text(answer).replaceAll("(name=\"_csrf\" value|content)=\"[^\"]{60,}\"", "$1=\"\"");
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
