package cn.petition.web.accounts;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Role;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PetitionTest
class AccountsIT {

    private static final String PASSWORD = "Qingshan-2026-lvshui";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private OfficerPrincipal administrator;
    private String organCode;
    private String loginName;

    @BeforeEach
    void hire() {
        administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        organCode = "T" + administrator.organId();
        loginName = "new-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_new_account_starts_with_a_password_that_opens_only_the_page_to_change_it() throws Exception {
        String startPassword = create(loginName, Role.INTAKE_CLERK);

        MockHttpSession session = signIn(loginName, startPassword);
        mvc.perform(get("/accounts").session(session)).andExpect(redirectedUrl("/account/password"));
        mvc.perform(get("/worklist").session(session)).andExpect(redirectedUrl("/account/password"));
        mvc.perform(post("/account/password").session(session).with(csrf())
                        .param("present", startPassword).param("wanted", PASSWORD).param("repeated", PASSWORD))
                .andExpect(redirectedUrl("/account/password"));

        mvc.perform(get("/accounts").session(session)).andExpect(status().isForbidden());
        assertThat(signIn(loginName, PASSWORD)).isNotNull();
        mvc.perform(signInWith(loginName, startPassword)).andExpect(redirectedUrl("/login?error"));
        assertThat(audited("CREATE_ACCOUNT")).isEqualTo(1);
        assertThat(audited("CHANGE_PASSWORD")).isEqualTo(1);
    }

    @Test
    void a_start_password_holds_for_seven_days() throws Exception {
        String startPassword = create(loginName, Role.INTAKE_CLERK);
        clock.advance(Duration.ofDays(7));

        mvc.perform(signInWith(loginName, startPassword)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void the_same_form_sent_twice_makes_one_account_and_shows_the_same_password() throws Exception {
        String formKey = formKey("/accounts/new");
        Object first = mvc.perform(creation(loginName, formKey, Role.LEADER)).andReturn().getFlashMap().get("startPassword");
        Object second = mvc.perform(creation(loginName, formKey, Role.LEADER)).andReturn().getFlashMap().get("startPassword");

        assertThat(second).isEqualTo(first).asString().matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(audited("CREATE_ACCOUNT")).isEqualTo(1);
        mvc.perform(creation(loginName + "x", formKey, Role.LEADER)).andExpect(status().isConflict());
        mvc.perform(creation(loginName, "", Role.LEADER)).andExpect(status().isBadRequest());
        mvc.perform(creation(loginName, formKey("/accounts/new"), Role.LEADER)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_password_of_ones_own_ends_every_other_session_and_keeps_this_one() throws Exception {
        String startPassword = create(loginName, Role.INTAKE_CLERK);
        MockHttpSession here = signIn(loginName, startPassword);
        MockHttpSession there = signIn(loginName, startPassword);
        String idBefore = here.getId();
        mvc.perform(change(here, "wrong", PASSWORD)).andExpect(status().isUnprocessableContent());
        mvc.perform(change(here, startPassword, "short")).andExpect(status().isUnprocessableContent());
        mvc.perform(change(here, startPassword, PASSWORD)).andExpect(status().isFound());

        assertThat(here.getId()).isNotEqualTo(idBefore);
        mvc.perform(get("/account/password").session(here)).andExpect(status().isOk());
        mvc.perform(get("/account/password").session(there)).andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void administration_and_business_never_meet_in_one_account() throws Exception {
        MvcResult answer = mvc.perform(creation(loginName, formKey("/accounts/new"), Role.ADMINISTRATOR, Role.LEADER))
                .andExpect(status().isUnprocessableContent())
                .andReturn();

        assertThat(answer.getResponse().getContentAsString()).contains("管理员不能兼任其他岗位，请为其他岗位另建账号。");
        assertThat(audited("CREATE_ACCOUNT")).isZero();
    }

    @Test
    void every_change_ends_the_sessions_and_a_stale_form_changes_nothing() throws Exception {
        String startPassword = create(loginName, Role.INTAKE_CLERK);
        MockHttpSession session = signIn(loginName, startPassword);
        String page = page("/accounts/" + loginName);
        String first = PageForm.hidden(page, "formKey");
        String second = formKey("/accounts/" + loginName);

        mvc.perform(saving(loginName, first, "0", "李某", Role.TRIAGE_OFFICER)).andExpect(redirectedUrl("/accounts/" + loginName));
        mvc.perform(get("/account/password").session(session)).andExpect(redirectedUrl("/login?expired"));
        mvc.perform(saving(loginName, second, "0", "王某", Role.LEADER)).andExpect(status().isConflict());

        assertThat(jdbc.sql("""
                                select o.display_name || ' ' || r.role from officer o
                                join officer_role r on r.officer_id = o.id where o.login_name = :name""")
                        .param("name", loginName)
                        .query(String.class)
                        .list())
                .containsExactly("李某 TRIAGE_OFFICER");
        assertThat(jdbc.sql("select unnest(fields) from audit_event where action = 'CHANGE_ACCOUNT' and actor_id = :by")
                        .param("by", administrator.id())
                        .query(String.class)
                        .list())
                .contains("displayName", "granted.TRIAGE_OFFICER", "withdrawn.INTAKE_CLERK");
    }

    @Test
    void nobody_changes_their_own_account_and_a_foreign_one_does_not_exist() throws Exception {
        OfficerPrincipal elsewhere = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        String formKey = formKey("/accounts/" + administrator.loginName());

        mvc.perform(saving(administrator.loginName(), formKey, "0", "张某", Role.LEADER)).andExpect(status().isConflict());
        mvc.perform(get("/accounts/" + elsewhere.loginName()).with(signedIn(administrator))).andExpect(status().isNotFound());
        mvc.perform(saving(elsewhere.loginName(), formKey, "0", "张某", Role.LEADER)).andExpect(status().isNotFound());
        assertThat(page("/accounts")).contains(administrator.loginName()).doesNotContain(elsewhere.loginName());
    }

    @Test
    void a_new_start_password_replaces_the_old_one() throws Exception {
        String before = create(loginName, Role.INTAKE_CLERK);
        String page = page("/accounts/" + loginName);
        MvcResult answer = mvc.perform(post("/accounts/" + loginName + "/start-password")
                        .with(signedIn(administrator)).with(csrf())
                        .param("formKey", PageForm.hidden(page, "/accounts/" + loginName + "/start-password", "formKey"))
                        .param("version", "0"))
                .andExpect(redirectedUrl("/accounts/" + loginName))
                .andReturn();
        String after = String.valueOf(answer.getFlashMap().get("startPassword"));

        mvc.perform(signInWith(loginName, before)).andExpect(redirectedUrl("/login?error"));
        assertThat(signIn(loginName, after)).isNotNull();
    }

    @Test
    void an_accusation_closes_to_a_named_officer_who_moves_to_the_accused_organ() throws Exception {
        OfficerPrincipal officer = new TestOfficers(jdbc).hireAt(administrator.organId(), Role.TRIAGE_OFFICER);
        OfficerPrincipal colleague = new TestOfficers(jdbc).hireAt(administrator.organId(), Role.TRIAGE_OFFICER);
        UUID accused = organBelow();
        UUID matter = sealedMatter(accused, List.of(officer.id(), colleague.id()));

        mvc.perform(saving(officer.loginName(), formKey("/accounts/" + officer.loginName()), "0", "张某",
                        codeOf(accused), Role.TRIAGE_OFFICER))
                .andExpect(status().isFound());

        assertThat(jdbc.sql("select viewer_id from matter_viewer where matter_id = :matter")
                        .param("matter", matter)
                        .query(UUID.class)
                        .list())
                .containsExactly(colleague.id());
        assertThat(jdbc.sql("select officer_id from matter_clearance where matter_id = :matter")
                        .param("matter", matter)
                        .query(UUID.class)
                        .list())
                .containsExactly(colleague.id());
    }

    private UUID organBelow() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        select :id, :code, '某局', '某局', 'DEPARTMENT', 'COUNTY', '141002', o.id, o.path || :code || '/', date '2020-01-01'
                        from organ o where o.id = :above""")
                .param("id", id)
                .param("code", "B" + id)
                .param("above", administrator.organId())
                .update();
        return id;
    }

    private String codeOf(UUID organ) {
        return jdbc.sql("select code from organ where id = :id").param("id", organ).query(String.class).single();
    }

    private UUID sealedMatter(UUID accused, List<UUID> named) {
        UUID matter = UUID.randomUUID();
        jdbc.sql("""
                        insert into matter (id, number, home_organ_id, registering_organ_id, title, channel, purpose, kind,
                            complained_organ_id, received_on, registered_at, sealed, status, open, steps, version)
                        values (:id, :number, :organ, :organ, '反映某局问题', 'LETTER', 'ACCUSATION', 'ACCUSATION',
                            :accused, '2026-03-10', '2026-03-10T09:00:00+08', true, 'REGISTERED', true, 1, 0)""")
                .param("id", matter)
                .param("number", "J-" + matter)
                .param("organ", administrator.organId())
                .param("accused", accused)
                .update();
        for (UUID officer : named) {
            jdbc.sql("insert into matter_viewer values (:officer, :matter, '2026-03-10T09:00:00+08', '2026-03-10')")
                    .param("officer", officer).param("matter", matter).update();
            jdbc.sql("insert into matter_clearance values (:matter, :officer, null, '2026-03-10T09:00:00+08', '登记时密封')")
                    .param("officer", officer).param("matter", matter).update();
        }
        return matter;
    }

    private String create(String name, Role... roles) throws Exception {
        return String.valueOf(mvc.perform(creation(name, formKey("/accounts/new"), roles))
                .andExpect(redirectedUrl("/accounts/" + name))
                .andReturn()
                .getFlashMap()
                .get("startPassword"));
    }

    private MockHttpServletRequestBuilder creation(String name, String formKey, Role... roles) {
        return filled(post("/accounts"), formKey, "0", "张某", organCode, roles).param("loginName", name);
    }

    private MockHttpServletRequestBuilder saving(
            String name, String formKey, String version, String displayName, Role... roles) {
        return saving(name, formKey, version, displayName, organCode, roles);
    }

    private MockHttpServletRequestBuilder saving(
            String name, String formKey, String version, String displayName, String organ, Role... roles) {
        return filled(post("/accounts/" + name), formKey, version, displayName, organ, roles).param("loginName", name);
    }

    private MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder request, String formKey, String version, String displayName, String organ, Role... roles) {
        for (Role role : roles) {
            request.param("roles", role.name());
        }
        return request.with(signedIn(administrator)).with(csrf())
                .param("formKey", formKey)
                .param("version", version)
                .param("displayName", displayName)
                .param("organ", organ)
                .param("enabled", "true");
    }

    private static MockHttpServletRequestBuilder change(MockHttpSession session, String present, String wanted) {
        return post("/account/password").session(session).with(csrf())
                .param("present", present).param("wanted", wanted).param("repeated", wanted);
    }

    private String formKey(String address) throws Exception {
        return PageForm.hidden(page(address), "formKey");
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpSession signIn(String name, String password) throws Exception {
        return (MockHttpSession) mvc.perform(signInWith(name, password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession(false);
    }

    private MockHttpServletRequestBuilder signInWith(String name, String password) {
        return post("/login").with(csrf()).param("username", name).param("password", password).with(request -> {
            request.setRemoteAddr("2001:db8::a:" + Integer.toHexString(name.hashCode() & 0xffff));
            return request;
        });
    }

    private long audited(String action) {
        return jdbc.sql("""
                        select count(*) from audit_event where action = :action and outcome = 'DONE'
                        and (actor_id = :by or subject_id in (select id::text from officer where login_name = :name))""")
                .param("action", action)
                .param("by", administrator.id())
                .param("name", loginName)
                .query(Long.class)
                .single();
    }
}
