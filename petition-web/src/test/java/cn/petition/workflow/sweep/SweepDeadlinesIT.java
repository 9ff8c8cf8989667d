package cn.petition.workflow.sweep;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.handling.AssignOfficer;
import cn.petition.workflow.handling.ExtendHandling;
import cn.petition.workflow.handling.RevokeExtension;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who is told, and how often: letters received on 2 March 2026 whose triage is due on 17 March. */
@PetitionTest
@ResetDatabase
class SweepDeadlinesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ObligationClocks clocks;

    @Autowired
    private SweepDeadlines sweep;

    @Autowired
    private DeskNotices desk;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private TransferPetition transfer;

    @Autowired
    private ReceivePetition receive;

    @Autowired
    private AcceptPetition accept;

    @Autowired
    private AssignOfficer assignOfficer;

    @Autowired
    private ExtendHandling extend;

    @Autowired
    private RevokeExtension revoke;

    private Office office;

    @BeforeEach
    void open() {
        today("2026-03-02");
        jdbc.sql("delete from notice_reading").update();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from sweep_run").update();
        jdbc.sql("update matter set open = false").update();
        office = new Office(jdbc, organs, register, petitions);
    }

    @Test
    void each_point_is_told_once_to_the_desk_that_owes() {
        String number = office.aLetter();
        assertThat(sweptOn("2026-03-09")).isZero();
        assertThat(sweptOn("2026-03-10")).isEqualTo(1);
        assertThat(sweptOn("2026-03-10")).as("the same day again").isZero();
        assertThat(sweptOn("2026-03-12")).as("the same point two days later").isZero();
        assertThat(told(number)).containsExactly("7 141000");
        assertThat(sweptOn("2026-03-14")).isEqualTo(1);
        assertThat(sweptOn("2026-03-16")).isEqualTo(1);
        assertThat(sweptOn("2026-03-18")).isEqualTo(1);
        assertThat(sweptOn("2026-03-30")).isZero();
        assertThat(told(number)).containsExactly("7 141000", "3 141000", "1 141000", "OVERDUE 141000");
        assertThat(desk.of(office.triage.actor()))
                .as("only the latest one lies on the desk")
                .extracting(DeskNotice::number, DeskNotice::threshold)
                .containsExactly(tuple(number, "OVERDUE"));
    }

    @Test
    void after_five_days_of_standstill_one_notice_says_what_is_most_pressing() {
        String number = office.aLetter();
        assertThat(sweptOn("2026-03-10")).isEqualTo(1);
        assertThat(sweptOn("2026-03-16")).isEqualTo(1);
        assertThat(told(number)).containsExactly("7 141000", "1 141000");
        assertThat(sweptOn("2026-03-15")).as("a clock set back tells the point in between").isLessThanOrEqualTo(1);
    }

    @Test
    void two_sweeps_at_once_tell_each_duty_once() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            numbers.add(office.aLetter());
        }
        today("2026-03-10");
        var both = new CyclicBarrier(2);
        Callable<Integer> one = () -> {
            both.await();
            return sweep.sweep(null).told();
        };
        var threads = Executors.newFixedThreadPool(2);
        int told = 0;
        for (Future<Integer> result : threads.invokeAll(List.of(one, one))) {
            told += result.get();
        }
        threads.shutdown();

        assertThat(told).isEqualTo(40);
        assertThat(numbers).allSatisfy(number -> assertThat(told(number)).containsExactly("7 141000"));
        assertThat(desk.unread(office.triage.id(), office.city.id())).isEqualTo(40);
    }

    @Test
    void a_sealed_matter_tells_named_persons_only() throws Exception {
        String number = office.anAccusationAgainst(office.housing);
        today("2026-03-10");
        sweep.sweep(null);

        List<UUID> named = jdbc.sql("""
                        select v.viewer_id from matter_viewer v join matter m on m.id = v.matter_id
                        where m.number = :number""")
                .param("number", number)
                .query(UUID.class)
                .list();
        List<UUID> recipients = jdbc.sql("""
                        select n.recipient_id from notice n join matter m on m.id = n.matter_id where m.number = :number""")
                .param("number", number)
                .query(UUID.class)
                .list();
        assertThat(named).contains(office.triage.id());
        assertThat(recipients).containsExactlyInAnyOrderElementsOf(named);
        assertThat(page(office.triage)).contains(number);
        assertThat(page(office.clerk)).as("the same desk, not named").doesNotContain(number);
        assertThat(page(office.handler)).as("the accused organ").doesNotContain(number);
        assertThat(desk.unread(office.clerk.id(), office.city.id())).isZero();
    }

    @Test
    void an_extension_and_its_revocation_tell_anew_at_the_new_day() {
        String number = handled();
        assertThat(sweptOn("2026-04-20")).isZero();
        assertThat(sweptOn("2026-05-01")).isEqualTo(1);
        assertThat(told(number)).as("to the officer who handles it").containsExactly("7 " + office.handler.id());

        extend.extend(new ExtendHandling.Command(office.step(number, office.handler, "2026-05-01"), 20, "需要检测。", "王某 局长"));
        assertThat(desk.of(office.handler.actor())).as("what was told about the earlier day is gone").isEmpty();
        assertThat(sweptOn("2026-05-02")).isZero();
        assertThat(sweptOn("2026-05-21")).isEqualTo(1);

        today("2026-05-02");
        revoke.revoke(new RevokeExtension.Command(office.step(number, office.handler, "2026-05-02"), "检测已完成。"));
        assertThat(sweptOn("2026-05-02")).as("again seven days before the first day").isEqualTo(1);
        assertThat(told(number)).hasSize(3);
        assertThat(desk.of(office.handler.actor()))
                .singleElement()
                .satisfies(one -> assertThat(one.dueOn()).isEqualTo("2026-05-08"));
    }

    @Test
    void what_is_joined_closed_or_done_tells_nobody() {
        String done = office.aLetter();
        String joined = office.aLetter();
        String root = office.aLetter();
        jdbc.sql("update matter set open = false where number = :number").param("number", done).update();
        jdbc.sql("update matter set joined_into_id = (select id from matter where number = :root) where number = :number")
                .param("root", root)
                .param("number", joined)
                .update();
        assertThat(sweptOn("2026-03-10")).isEqualTo(1);
        assertThat(told(root)).hasSize(1);

        triage.triage(new TriagePetition.Command(
                office.step(root, office.triage, "2026-03-10"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(root, office.triage, "2026-03-10"), office.housing.id(), "请依法办理。"));
        assertThat(desk.of(office.triage.actor())).as("the duty was done").isEmpty();
    }

    @Test
    void a_notice_is_read_by_each_officer_of_the_desk_and_seen_by_whoever_sees_the_matter() throws Exception {
        String number = office.aLetter();
        today("2026-03-10");
        sweep.sweep(null);
        assertThat(page(office.clerk)).contains(number, "距到期日7日", "2026年3月17日");
        String id = desk.of(office.clerk.actor()).get(0).id().toString();

        mvc.perform(post("/notices/read").with(signedIn(now(office.clerk))).with(csrf()).param("notice", id))
                .andExpect(redirectedUrl("/notices"));
        mvc.perform(post("/notices/read").with(signedIn(now(office.stranger))).with(csrf()).param("notice", id))
                .andExpect(redirectedUrl("/notices"));

        assertThat(desk.unread(office.clerk.id(), office.city.id())).isZero();
        assertThat(desk.unread(office.triage.id(), office.city.id())).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from notice_reading").query(Long.class).single()).isEqualTo(1);

        jdbc.sql("delete from matter_viewer where matter_id = (select id from matter where number = :number)")
                .param("number", number)
                .update();
        assertThat(page(office.triage)).as("visibility is asked when it is read").doesNotContain(number);
        assertThat(desk.unread(office.triage.id(), office.city.id())).isZero();
    }

    @Test
    void supervisors_and_administrators_sweep_on_demand() throws Exception {
        office.aLetter();
        today("2026-03-10");
        var supervisor = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
        String page = page(supervisor);
        var answer = mvc.perform(post("/notices/sweep").with(signedIn(now(supervisor))).with(csrf())
                        .param("formKey", PageForm.hidden(page, "formKey")))
                .andExpect(redirectedUrl("/notices"))
                .andReturn();
        assertThat(answer.getFlashMap().get(Flash.NAME)).isEqualTo(Flash.success("已巡查全部未了应办，该提醒的都已提醒。"));
        assertThat(page(supervisor)).contains("人工发起");

        mvc.perform(post("/notices/sweep").with(signedIn(now(office.clerk))).with(csrf())).andExpect(status().isForbidden());
        var administrator = new TestOfficers(jdbc).hireAt(office.city.id(), Role.ADMINISTRATOR);
        mvc.perform(get("/notices").with(signedIn(now(administrator)))).andExpect(status().isForbidden());
    }

    private String handled() {
        today("2026-03-09");
        String number = office.aLetter();
        triage.triage(new TriagePetition.Command(
                office.step(number, office.triage, "2026-03-03"), MatterKind.REDRESS, null, "141002", null));
        transfer.transfer(new TransferPetition.Command(
                office.step(number, office.triage, "2026-03-04"), office.housing.id(), "请依法办理。"));
        receive.receive(new ReceivePetition.Command(office.step(number, office.handler, "2026-03-05")));
        accept.accept(new AcceptPetition.Command(office.step(number, office.handler, "2026-03-09"), "供热科 12345"));
        assignOfficer.assign(new AssignOfficer.Command(office.step(number, office.handler, "2026-03-09"), office.handler.id()));
        assertThat(office.petition(number).dueOn()).isEqualTo("2026-05-08");
        return number;
    }

    private int sweptOn(String day) {
        today(day);
        return sweep.sweep(null).told();
    }

    /** Threshold and recipient of every notice about a matter, in the order of telling. */
    private List<String> told(String number) {
        return jdbc.sql("""
                        select n.threshold || ' ' || coalesce(o.code, n.recipient_id::text)
                        from notice n join matter m on m.id = n.matter_id left join organ o on o.id = n.recipient_id
                        where m.number = :number order by n.told_at, n.id""")
                .param("number", number)
                .query(String.class)
                .list();
    }

    private String page(OfficerPrincipal officer) throws Exception {
        return mvc.perform(get("/notices").with(signedIn(now(officer))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void today(String day) {
        clock.set(LocalDate.parse(day).atTime(LocalTime.of(9, 0)));
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
