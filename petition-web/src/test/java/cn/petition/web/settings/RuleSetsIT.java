package cn.petition.web.settings;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.intake.registration.Registered;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Which rule governs a date, as an administrator settles it and as an officer reads it on the file. */
@PetitionTest
@ResetDatabase
class RuleSetsIT {

    private static final String HANGZHOU = "330106";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private ObligationClocks clocks;

    private OfficerPrincipal administrator;
    private OfficerPrincipal clerk;

    @BeforeEach
    void hire() {
        today(LocalDate.of(2026, 3, 2));
        administrator = new TestOfficers(jdbc).hire(Role.ADMINISTRATOR);
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
    }

    @AfterEach
    void forget_what_was_read_from_a_database_that_is_reset() {
        jdbc.sql("update regional_regulation set enabled = false, applied_from = null, applied_to = null").update();
        jdbc.sql("delete from regulation_parameter where key = 'ruleset.selected_by' and valid_from > '2005-05-01'").update();
        clocks.refresh();
    }

    @Test
    void a_region_that_is_switched_on_governs_what_begins_afterwards_and_nothing_that_runs() throws Exception {
        Registered before = letter(LocalDate.of(2026, 3, 2), HANGZHOU);
        mvc.perform(switching("ZJ16", "true", "2022-05-01", "")).andExpect(redirectedUrl("/settings/rule-sets/ZJ16"));
        Registered after = letter(LocalDate.of(2026, 3, 2), HANGZHOU);
        Registered elsewhere = letter(LocalDate.of(2026, 3, 2), "141002");

        assertThat(obligation(before)).isEqualTo("R2022 15 DAYS 2026-03-17 《信访工作条例》第二十二条");
        assertThat(obligation(after)).isEqualTo("ZJ16 5 WORKING_DAYS 2026-03-09 《浙江省信访条例》第二十条");
        assertThat(obligation(elsewhere)).isEqualTo("R2022 15 DAYS 2026-03-17 《信访工作条例》第二十二条");
        assertThat(why(after))
                .contains("适用地方规定ZJ16：5个工作日（《浙江省信访条例》第二十条）。")
                .contains("全国规定为15日（《信访工作条例》第二十二条），由地方规定代替。");
        assertThat(why(before)).contains("本项起算时尚未启用《浙江省信访条例》第二十条");
        assertThat(file(after)).contains("期限5个工作日，至2026年3月9日届满。依据：浙江省信访条例第20条。");

        mvc.perform(switching("ZJ16", "false", "2022-05-01", "")).andExpect(status().isFound());
        assertThat(obligation(letter(LocalDate.of(2026, 3, 2), HANGZHOU))).startsWith("R2022 15 DAYS");
        assertThat(why(after)).as("what began under the text keeps it").contains("《浙江省信访条例》第二十条");
        assertThat(audited("ENABLE_REGIONAL_RULES")).isEqualTo(1);
        assertThat(audited("DISABLE_REGIONAL_RULES")).isEqualTo(1);
    }

    @Test
    void a_text_is_applied_to_start_events_of_its_days_only() throws Exception {
        mvc.perform(switching("ZJ16", "true", "2016-08-01", "2022-04-30")).andExpect(status().isFound());

        assertThat(obligation(letter(LocalDate.of(2022, 4, 28), HANGZHOU))).startsWith("ZJ16 5 WORKING_DAYS");
        assertThat(obligation(letter(LocalDate.of(2022, 5, 2), HANGZHOU))).startsWith("R2022 15 DAYS");
    }

    @Test
    void a_form_that_makes_no_sense_or_is_stale_changes_nothing() throws Exception {
        String stale = page("/settings/rule-sets/ZJ16");
        assertThat(mvc.perform(posting("ZJ16", stale, "true", "2016-07-31", "2016-01-01"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("适用起日不能早于该规定的施行日2016-08-01。", "适用止日不能早于适用起日");
        mvc.perform(switching("ZJ16", "true", "2016-08-01", "")).andExpect(status().isFound());

        mvc.perform(posting("ZJ16", stale, "false", "2016-08-01", "")).andExpect(status().isConflict());
        assertThat(jdbc.sql("select enabled from regional_regulation where code = 'ZJ16'").query(Boolean.class).single())
                .isTrue();
        mvc.perform(get("/settings/rule-sets/XX99").with(signedIn(now(administrator)))).andExpect(status().isNotFound());
    }

    @Test
    void a_small_group_sends_three_representatives_where_the_region_says_so() throws Exception {
        jdbc.sql("update organ set division_code = '330100' where id = :id").param("id", clerk.organId()).update();
        visit(10, 4);
        mvc.perform(switching("ZJ16", "true", "2016-08-01", "")).andExpect(status().isFound());

        assertThatThrownBy(() -> visit(10, 4))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("代表不得超过3人，现有4人")
                .extracting(refused -> ((ActionRefused) refused).article())
                .isEqualTo("《浙江省信访条例》第十五条");
        visit(10, 3);
        visit(11, 5);
    }

    @Test
    void the_table_shows_every_period_with_its_article() throws Exception {
        String table = page("/settings/rule-sets");
        Arrays.stream(StatutoryPeriod.values())
                .map(StatutoryPeriod::row)
                .filter(row -> !row.isEmpty())
                .forEach(row -> assertThat(table).contains(">" + row + "<"));
        assertThat(table)
                .contains("立即报告，必要时通报", "《信访条例》第二十六条", "每年3月1日前", "《政府督查工作条例》第十七条")
                .contains("《河南省信访条例》第二十六条：30日，可延长累计不超过60日（未启用）");
        assertThat(page("/settings/rule-sets/HN12")).contains("复查维持后不再处理，不设复核", "仅供查阅，由经办人掌握");
    }

    @Test
    void the_day_of_registration_chooses_the_rule_set_where_the_office_says_so() throws Exception {
        today(LocalDate.of(2022, 5, 5));
        Registered byEvent = letter(LocalDate.of(2022, 4, 29), "141002");
        jdbc.sql("""
                        insert into regulation_parameter (id, key, region, valid_from, value, note)
                        values (gen_random_uuid(), 'ruleset.selected_by', '000000', '2020-01-01', 'registration', '试验')""")
                .update();
        clocks.refresh();
        Registered byRegistration = letter(LocalDate.of(2022, 4, 29), "141002");

        assertThat(obligation(byEvent)).isEqualTo("R2005 15 DAYS 2022-05-14 《信访条例》第二十一条");
        assertThat(obligation(byRegistration)).isEqualTo("R2022 15 DAYS 2022-05-14 《信访工作条例》第二十二条");
        assertThat(step(byEvent)).isEqualTo("R2005");
        assertThat(step(byRegistration)).isEqualTo("R2022");
        assertThat(why(byRegistration)).contains("定为登记日，按登记日适用信访工作条例（2022）");
    }

    @Test
    void the_file_shows_the_statutory_day_and_the_day_of_appraisal() throws Exception {
        today(LocalDate.of(2026, 2, 9));
        Registered late = letter(LocalDate.of(2026, 2, 3), "141002");

        assertThat(file(late))
                .contains("2026年2月18日", "2026年2月24日", "考核口径（自登记之日起算）：2026年2月24日")
                .contains("《信访工作条例》第二十二条");
        assertThat(why(late)).contains("考核口径（自登记之日起算）：2026年2月24日");
    }

    @Test
    void a_provisional_day_becomes_certain_when_the_published_file_is_imported() throws Exception {
        today(LocalDate.of(2027, 2, 4));
        Registered moves = letter(LocalDate.of(2027, 2, 4), "141002");
        Registered stays = letter(LocalDate.of(2027, 2, 2), "141002");
        assertThat(file(moves)).contains("暂定").contains("相关年份的放假安排尚未公布，以上日期为暂定。");
        assertThat(obligation(moves)).contains("2027-02-19");
        assertThat(overdueAfter(moves)).isEqualTo("2027-02-19");

        String notice = """
                {"year": 2027, "papers": [], "days": [
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "某节", "date": "2027-02-18", "isOffDay": true},
                  {"name": "某节", "date": "2027-02-19", "isOffDay": true},
                  {"name": "某节", "date": "2027-02-20", "isOffDay": false}]}""";
        String preview = mvc.perform(multipart("/settings/calendar/preview")
                        .file(new MockMultipartFile("file", "2027.json", "application/json", notice.getBytes(StandardCharsets.UTF_8)))
                        .param("year", "2027")
                        .with(signedIn(now(administrator)))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(post("/settings/calendar").with(signedIn(now(administrator))).with(csrf())
                        .param("year", PageForm.hidden(preview, "year"))
                        .param("text", PageForm.hidden(preview, "text").replace("&#10;", "\n"))
                        .param("source", PageForm.hidden(preview, "source"))
                        .param("version", PageForm.hidden(preview, "version"))
                        .param("formKey", PageForm.hidden(preview, "formKey")))
                .andExpect(redirectedUrl("/settings/calendar/2027"));

        assertThat(overdueAfter(moves)).isEqualTo("2027-02-20");
        assertThat(file(moves))
                .doesNotContain("暂定")
                .contains("2027年2月4日因“2027年放假安排”重算：到期日由2027年2月19日改为2027年2月19日，此后为超期由2027年2月19日改为2027年2月20日。");
        assertThat(why(moves)).contains("重算记录").contains("某节放假");
        assertThat(file(stays)).contains("日期没有变动，不再是暂定，仍为2027年2月17日到期。");
    }

    private Registered letter(LocalDate receivedOn, String place) {
        return register.register(command(Channel.LETTER, receivedOn, place, 1, null, List.of(party(PartyRole.PETITIONER))));
    }

    private void visit(int people, int representatives) {
        var parties = new ArrayList<PartyEntry>();
        for (int i = 0; i < representatives; i++) {
            parties.add(party(PartyRole.REPRESENTATIVE));
        }
        register.register(command(Channel.VISIT, LocalDate.of(2026, 3, 2), "330106", people, people, parties));
    }

    private RegisterPetition.Command command(
            Channel channel, LocalDate receivedOn, String place, int people, Integer visitors, List<PartyEntry> parties) {
        var facts = new FilingFacts(
                null, channel, Purpose.REDRESS, MatterKind.REDRESS, null, place, null, null, null, receivedOn, null,
                "反映柳林巷路灯不亮", "柳林巷的路灯坏了半年，请求修复。", null, people, visitors, null, false, false, Set.of());
        return new RegisterPetition.Command(clerk.actor(), facts, parties, null, null);
    }

    private static PartyEntry party(PartyRole role) {
        return new PartyEntry(role, LegalForm.PERSON, "赵青山", null, null, null, null);
    }

    private MockHttpServletRequestBuilder switching(String code, String enabled, String from, String to) throws Exception {
        return posting(code, page("/settings/rule-sets/" + code), enabled, from, to);
    }

    private MockHttpServletRequestBuilder posting(String code, String page, String enabled, String from, String to) {
        return post("/settings/rule-sets/" + code).with(signedIn(now(administrator))).with(csrf())
                .param("enabled", enabled)
                .param("appliedFrom", from)
                .param("appliedTo", to)
                .param("note", "某市信访局文件")
                .param("version", PageForm.hidden(page, "version"))
                .param("formKey", PageForm.hidden(page, "formKey"));
    }

    private String page(String address) throws Exception {
        return read(address, administrator);
    }

    private String file(Registered registered) throws Exception {
        return read("/petitions/" + registered.number(), clerk);
    }

    private String why(Registered registered) throws Exception {
        UUID id = jdbc.sql("select id from obligation where matter_id = :id")
                .param("id", registered.matter())
                .query(UUID.class)
                .single();
        return read("/petitions/" + registered.number() + "/deadlines/" + id, clerk);
    }

    private String read(String address, OfficerPrincipal officer) throws Exception {
        return mvc.perform(get(address).with(signedIn(now(officer))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String obligation(Registered registered) {
        return jdbc.sql("""
                        select concat_ws(' ', rule_set, amount, unit, due_on, article) from obligation
                        where matter_id = :id""")
                .param("id", registered.matter())
                .query(String.class)
                .single();
    }

    private String overdueAfter(Registered registered) {
        return jdbc.sql("select overdue_after::text from obligation where matter_id = :id")
                .param("id", registered.matter())
                .query(String.class)
                .single();
    }

    private String step(Registered registered) {
        return jdbc.sql("select rule_set from matter_step where matter_id = :id")
                .param("id", registered.matter())
                .query(String.class)
                .single();
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from audit_event where action = :action and actor_id = :by")
                .param("action", action)
                .param("by", administrator.id())
                .query(Long.class)
                .single();
    }

    private void today(LocalDate day) {
        clock.set(LocalDateTime.of(day, java.time.LocalTime.of(9, 0)));
        clocks.refresh();
    }

    /** The same officer, signed in on the day of the test. */
    private OfficerPrincipal now(OfficerPrincipal officer) {
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
}
