package cn.petition.web.settings;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Role;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.intake.registration.Registered;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.recomputation.RecomputeDueDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PetitionTest
class SettingsIT {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 3, 5);
    private static final String NOTICE = "2027-01-01 休 元旦\n2027-03-20 班 某节";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private RecomputeDueDays recomputation;

    @Autowired
    private cn.petition.domain.petition.ObligationClocks clocks;

    @Autowired
    private ParameterValues parameters;

    private OfficerPrincipal administrator;
    private OfficerPrincipal clerk;

    @BeforeEach
    void hire() {
        clock.set(LocalDateTime.of(2027, 3, 5, 9, 0));
        clocks.refresh();
        administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
    }

    @AfterEach
    void forget_what_was_read_from_a_database_that_is_reset() {
        clocks.refresh();
    }

    @Test
    @ResetDatabase
    void a_new_notice_moves_open_clocks_only_and_writes_a_line_for_each() throws Exception {
        Registered open = register.register(TestFiling.letter().receivedOn(RECEIVED).by(clerk.actor()));
        Registered closed = register.register(TestFiling.letter().receivedOn(RECEIVED).by(clerk.actor()));
        Registered sealed = register.register(TestFiling.letter()
                .receivedOn(RECEIVED).accusing(administrator.organId()).by(clerk.actor()));
        close(closed.matter());
        assertThat(overdueAfter(open)).isEqualTo("2027-03-22");

        String preview = answer(previewing("2027", NOTICE));
        assertThat(preview).contains("启用后1 项未了应办的期限变动，其中 1 项提前。");
        assertThat(overdueAfter(open)).as("a preview only looks").isEqualTo("2027-03-22");
        MvcResult applied = mvc.perform(applying(preview)).andExpect(redirectedUrl("/settings/calendar/2027")).andReturn();
        mvc.perform(applying(preview)).andExpect(redirectedUrl("/settings/calendar/2027"));

        assertThat(applied.getFlashMap().get(Flash.NAME))
                .isEqualTo(Flash.success("2027 年的放假安排已启用；1 项未了应办的期限变动，其中 1 项提前。"));
        assertThat(overdueAfter(open)).isEqualTo("2027-03-20");
        assertThat(overdueAfter(sealed)).isEqualTo("2027-03-20");
        assertThat(overdueAfter(closed)).isEqualTo("2027-03-22");
        assertThat(journal(open)).containsExactly("2027年放假安排 2027-03-20 2027-03-20 2027-03-22 2027-03-20");
        assertThat(journal(closed)).isEmpty();
        assertThat(jdbc.sql("select overdue_after::text from matter where id = :id").param("id", open.matter())
                        .query(String.class).single())
                .isEqualTo("2027-03-20");
        assertThat(audited("CHANGE_CALENDAR")).isEqualTo(1);
    }

    @Test
    @ResetDatabase
    void a_recomputation_goes_on_where_a_crash_left_it() {
        Registered open = register.register(TestFiling.letter().receivedOn(RECEIVED).by(clerk.actor()));
        jdbc.sql("insert into calendar_day values ('2027-03-22', true, '某节', 2026)").update();
        UUID run = recomputation.begin(administrator.id(), "试验");
        assertThat(recomputation.unfinished()).contains(run);

        recomputation.carryOn(run, Duration.ofMinutes(1));
        recomputation.carryOn(run, Duration.ofMinutes(1));

        assertThat(recomputation.isFinished(run)).isTrue();
        assertThat(overdueAfter(open)).isEqualTo("2027-03-23");
        assertThat(journal(open)).hasSize(1);
    }

    @Test
    @ResetDatabase
    void a_notice_prepared_before_another_was_applied_changes_nothing() throws Exception {
        String first = answer(previewing("2027", NOTICE));
        String second = answer(previewing("2027", "2027-01-01 休 元旦\n2027-01-02 休 元旦"));
        mvc.perform(applying(first)).andExpect(status().isFound());

        mvc.perform(applying(second)).andExpect(status().isConflict());
        assertThat(jdbc.sql("select count(*) from calendar_day where notice_year = 2027").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void an_unreadable_notice_comes_back_with_its_text_and_a_sentence() throws Exception {
        MvcResult refused = mvc.perform(previewing("2027", "元旦放三天")).andExpect(status().isUnprocessableContent()).andReturn();

        assertThat(refused.getResponse().getContentAsString())
                .contains("元旦放三天")
                .contains("第 1 行看不懂，请按“2027-01-01 休 元旦”的样式填写。");
    }

    @Test
    @ResetDatabase
    void a_parameter_holds_from_its_day_in_its_region() throws Exception {
        mvc.perform(setting("visit.group_from", "6", "2027-03-10", "141002")).andExpect(status().isFound());

        LocalDate day = LocalDate.of(2027, 3, 10);
        assertThat(parameters.current().groupVisitFrom(day, Region.of("141002"))).isEqualTo(6);
        assertThat(parameters.current().groupVisitFrom(day.minusDays(1), Region.of("141002"))).isEqualTo(5);
        assertThat(parameters.current().groupVisitFrom(day, Region.of("141000"))).isEqualTo(5);
        assertThat(audited("CHANGE_PARAMETER")).isEqualTo(1);
    }

    @Test
    @ResetDatabase
    void a_change_of_the_roll_forward_moves_open_clocks() throws Exception {
        Registered open = register.register(TestFiling.letter().receivedOn(RECEIVED).by(clerk.actor()));
        mvc.perform(setting("deadline.roll_forward", "false", "2005-05-01", "000000")).andExpect(status().isFound());

        assertThat(overdueAfter(open)).isEqualTo("2027-03-20");
    }

    @Test
    void a_value_that_makes_no_sense_is_refused_with_a_sentence() throws Exception {
        String answer = mvc.perform(setting("visit.group_from", "1", "2027-02-31", "149999"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer)
                .contains("应当是2至100之间的整数")
                .contains("生效日期不正确，请按 2026-03-16 的样式填写。")
                .contains("没有这个地区代码，请核对；全国为 000000。");
    }

    @Test
    void only_the_highest_office_settles() throws Exception {
        UUID below = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        select :id, :code, '某县局', '某县局', 'PETITION_OFFICE', 'COUNTY', '141002', o.id, o.path || :code || '/', date '2020-01-01'
                        from organ o where o.id = :above""")
                .param("id", below).param("code", "S" + below).param("above", administrator.organId()).update();
        OfficerPrincipal county = new TestOfficers(jdbc).hireAt(below, Role.ADMINISTRATOR);

        mvc.perform(get("/settings").with(signedIn(today(county)))).andExpect(status().isOk());
        mvc.perform(post("/settings/parameters/visit.group_from").with(signedIn(today(county))).with(csrf()))
                .andExpect(status().isConflict());
        mvc.perform(post("/settings/calendar").with(signedIn(today(county))).with(csrf())).andExpect(status().isConflict());
    }

    private MockHttpServletRequestBuilder previewing(String year, String text) {
        return post("/settings/calendar/preview").with(signedIn(today(administrator))).with(csrf())
                .param("year", year)
                .param("text", text);
    }

    private MockHttpServletRequestBuilder applying(String preview) {
        return post("/settings/calendar").with(signedIn(today(administrator))).with(csrf())
                .param("year", PageForm.hidden(preview, "year"))
                .param("text", PageForm.hidden(preview, "text"))
                .param("source", "")
                .param("version", PageForm.hidden(preview, "version"))
                .param("formKey", PageForm.hidden(preview, "formKey"));
    }

    private MockHttpServletRequestBuilder setting(String key, String value, String from, String region) throws Exception {
        String page = answer(get("/settings/parameters/" + key).with(signedIn(today(administrator))));
        return post("/settings/parameters/" + key).with(signedIn(today(administrator))).with(csrf())
                .param("value", value)
                .param("validFrom", from)
                .param("region", region)
                .param("note", "某市信访局文件")
                .param("version", PageForm.hidden(page, "version"))
                .param("formKey", PageForm.hidden(page, "formKey"));
    }

    private String answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** The same officer, signed in on the day of these tests. */
    private OfficerPrincipal today(OfficerPrincipal officer) {
        return new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant());
    }

    private void close(UUID matter) {
        jdbc.sql("update matter set open = false where id = :id").param("id", matter).update();
    }

    private String overdueAfter(Registered registered) {
        return jdbc.sql("select overdue_after::text from obligation where matter_id = :id")
                .param("id", registered.matter())
                .query(String.class)
                .single();
    }

    private List<String> journal(Registered registered) {
        return jdbc.sql("""
                        select concat_ws(' ', r.cause, r.due_before, r.due_after, r.overdue_before, r.overdue_after)
                        from obligation_recomputation r join obligation o on o.id = r.obligation_id
                        where o.matter_id = :id""")
                .param("id", registered.matter())
                .query(String.class)
                .list();
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_event where action = :action and actor_id = :by")
                .param("action", action)
                .param("by", administrator.id())
                .query(Long.class)
                .single();
    }
}
