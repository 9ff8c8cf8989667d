package cn.petition.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.web.security.FirstAdministrator.Command;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PetitionTest
class FirstAdministratorIT {

    private static final String PASSWORD = "Qingshan-2026-lvshui";

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void nobody_is_there() {
        jdbc.sql("delete from officer_role").update();
        jdbc.sql("delete from officer").update();
    }

    @Test
    @ResetDatabase
    void is_made_once_with_the_printed_token_and_then_there_is_no_such_page() throws Exception {
        String token = firstAdministrator.newToken().orElseThrow();
        assertThat(jdbc.sql("select encode(hash, 'hex') from setup_token").query(String.class).single())
                .doesNotContain(token);

        mvc.perform(setup(token)).andExpect(redirectedUrl("/login"));

        assertThat(jdbc.sql("select r.role from officer o join officer_role r on r.officer_id = o.id "
                                + "where o.login_name = 'guanliyuan' and o.enabled")
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATOR");
        mvc.perform(get("/setup")).andExpect(status().isNotFound());
        mvc.perform(setup(token)).andExpect(status().isNotFound());
        assertThat(firstAdministrator.newToken()).isEmpty();
    }

    @Test
    @ResetDatabase
    void is_not_made_with_a_wrong_old_or_replaced_token() {
        String replaced = firstAdministrator.newToken().orElseThrow();
        String token = firstAdministrator.newToken().orElseThrow();

        assertThat(firstAdministrator.create(command("0".repeat(40)))).isFalse();
        assertThat(firstAdministrator.create(command(replaced))).isFalse();
        clock.advance(Duration.ofHours(24));
        assertThat(firstAdministrator.create(command(token))).isFalse();
        assertThat(firstAdministrator.isAwaited()).isTrue();
    }

    @Test
    @ResetDatabase
    void brings_its_organ_into_an_empty_database() {
        jdbc.sql("delete from competence").update();
        jdbc.sql("delete from organ").update();
        String token = firstAdministrator.newToken().orElseThrow();

        assertThat(firstAdministrator.needsOrgan()).isTrue();
        assertThat(firstAdministrator.create(command(token))).isTrue();
        assertThat(jdbc.sql("select level || ' ' || path from organ").query(String.class).list())
                .containsExactly("CITY /141000/");
    }

    private static Command command(String token) {
        return new Command(token, "guanliyuan", "管理员", PASSWORD, "某市信访局", "141000");
    }

    private static MockHttpServletRequestBuilder setup(String token) {
        return post("/setup")
                .with(csrf())
                .param("token", token)
                .param("loginName", "guanliyuan")
                .param("displayName", "管理员")
                .param("password", PASSWORD)
                .param("repeated", PASSWORD);
    }
}
