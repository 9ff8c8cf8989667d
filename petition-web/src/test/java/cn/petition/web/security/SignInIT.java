package cn.petition.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Role;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PetitionTest
class SignInIT {

    private static final String PASSWORD = "Qingshan-2026-lvshui";
    private static final String PAGE = "/no-such-page";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SettableClock clock;

    private OfficerPrincipal officer;

    @BeforeEach
    void hire() {
        officer = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        jdbc.sql("update officer set password_hash = :hash where id = :id")
                .param("hash", encoder.encode(PASSWORD))
                .param("id", officer.id())
                .update();
    }

    @Test
    void without_sign_in_every_page_leads_to_the_sign_in_page_whether_it_exists_or_not() throws Exception {
        for (String page : new String[] {"/", PAGE, "/actuator/env", "/petitions/1"}) {
            mvc.perform(get(page)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
        }
        mvc.perform(get(PAGE).header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    @Test
    void a_signed_in_officer_gets_a_new_session_and_finds_unknown_pages_missing() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String idBefore = before.getId();
        MvcResult answer = mvc.perform(post("/login")
                        .session(before)
                        .with(csrf())
                        .param("username", officer.loginName())
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn();
        MockHttpSession session = (MockHttpSession) answer.getRequest().getSession(false);

        assertThat(session).isNotNull();
        assertThat(session.getId()).isNotEqualTo(idBefore);
        mvc.perform(get(PAGE).session(session)).andExpect(status().isNotFound());
        assertThat(audited("SIGN_IN", "DONE")).isEqualTo(1);
    }

    @Test
    void a_session_ends_with_the_request_after_the_account_is_disabled_or_its_epoch_raised() throws Exception {
        MockHttpSession first = signIn();
        MockHttpSession second = signIn();
        jdbc.sql("update officer set session_epoch = session_epoch + 1 where id = :id").param("id", officer.id()).update();
        mvc.perform(get(PAGE).session(first)).andExpect(redirectedUrl("/login?expired"));
        assertThat(first.isInvalid()).isTrue();
        mvc.perform(get(PAGE).session(second)).andExpect(redirectedUrl("/login?expired"));

        MockHttpSession third = signIn();
        mvc.perform(get(PAGE).session(third)).andExpect(status().isNotFound());
        jdbc.sql("update officer set enabled = false where id = :id").param("id", officer.id()).update();
        mvc.perform(get(PAGE).session(third)).andExpect(redirectedUrl("/login?expired"));
        assertRefused(PASSWORD);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_the_officer_does() throws Exception {
        MockHttpSession session = signIn();
        clock.advance(Duration.ofHours(12));
        mvc.perform(get(PAGE).session(session)).andExpect(status().isNotFound());
        clock.advance(Duration.ofSeconds(1));
        mvc.perform(get(PAGE).session(session)).andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void five_failures_make_the_account_wait_longer_each_time_and_one_success_forgets_them() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertRefused("wrong" + i);
        }
        signIn();
        for (int i = 0; i < 5; i++) {
            assertRefused("wrong" + i);
        }
        assertRefused(PASSWORD);
        clock.advance(Duration.ofSeconds(29));
        assertRefused(PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        assertRefused("wrong");
        clock.advance(Duration.ofSeconds(59));
        assertRefused(PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        signIn();
        assertThat(jdbc.sql("select failed_attempts from officer where id = :id")
                        .param("id", officer.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_unknown_name_answers_like_a_wrong_password() throws Exception {
        mvc.perform(formLogin().user("nobody-" + UUID.randomUUID()).password(PASSWORD))
                .andExpect(redirectedUrl("/login?error"));
        assertRefused("wrong");
    }

    @Test
    void many_failures_from_one_address_stop_that_address_only() throws Exception {
        for (int i = 0; i < 20; i++) {
            attempt("nobody", "wrong", "192.0.2.7").andExpect(redirectedUrl("/login?error"));
        }
        attempt(officer.loginName(), PASSWORD, "192.0.2.7").andExpect(redirectedUrl("/login?busy"));
        attempt(officer.loginName(), PASSWORD, "192.0.2.8").andExpect(redirectedUrl("/"));
    }

    @Test
    void a_form_without_its_token_is_refused_and_sign_out_ends_the_session() throws Exception {
        MockHttpSession session = signIn();
        mvc.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        mvc.perform(post("/logout").session(session).with(csrf()))
                .andExpect(redirectedUrl("/login?logout"));
        assertThat(session.isInvalid()).isTrue();
        assertThat(audited("SIGN_OUT", "DONE")).isEqualTo(1);
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_request() throws Exception {
        MockHttpSession session = signIn();
        jdbc.sql("delete from officer_role where officer_id = :id").param("id", officer.id()).update();
        MvcResult answer = mvc.perform(get(PAGE).session(session)).andReturn();

        assertThat(answer.getRequest().isUserInRole("INTAKE_CLERK")).isFalse();
    }

    private MockHttpSession signIn() throws Exception {
        MvcResult answer = attempt(officer.loginName(), PASSWORD, address())
                .andExpect(redirectedUrl("/"))
                .andReturn();
        return (MockHttpSession) answer.getRequest().getSession(false);
    }

    private void assertRefused(String password) throws Exception {
        attempt(officer.loginName(), password, address()).andExpect(redirectedUrl("/login?error"));
    }

    private org.springframework.test.web.servlet.ResultActions attempt(String name, String password, String address)
            throws Exception {
        return mvc.perform(post("/login").with(csrf()).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", name)
                .param("password", password));
    }

    /** An address of the officer's own, so that tests do not use up each other's failures. */
    private String address() {
        return "2001:db8::" + Integer.toHexString(officer.id().hashCode() & 0xffff);
    }

    private long audited(String action, String outcome) {
        return jdbc.sql("select count(*) from audit_event where action = :action and outcome = :outcome "
                        + "and subject_id = :id")
                .param("action", action)
                .param("outcome", outcome)
                .param("id", officer.id().toString())
                .query(Long.class)
                .single();
    }
}
