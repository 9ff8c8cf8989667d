package cn.petition.workflow.reception;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.ReceptionForm;
import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.ledger.Receptions;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import cn.petition.workflow.ledger.TakeLedgerStep;
import cn.petition.workflow.reception.Attendance.Batch;
import cn.petition.workflow.reception.Attendance.LeaderPresent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Receptions from schedule to tasks; what city and county received adds up without counting twice. */
@PetitionTest
class ReceptionIT {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 16);

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
    private TakeLedgerStep steps;

    @Autowired
    private HoldReception hold;

    @Autowired
    private ReceptionRecords records;

    @Autowired
    private Receptions receptions;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    private Office office;
    private OfficerPrincipal city;
    private OfficerPrincipal county;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        var officers = new TestOfficers(jdbc);
        city = officers.hireAt(office.city.id(), Role.SUPERVISOR);
        county = officers.hireAt(office.county.id(), Role.SUPERVISOR);
        // a year of this test's own, so that other tests' sessions are not in its sums
        clock.set(LocalDateTime.of(2031, 3, 20, 9, 0));
    }

    @Test
    @Proves("T05-10")
    void a_session_is_published_held_and_leads_to_a_task_with_owner_and_day() {
        var line = begun(city, null);
        line = steps.take(line.id(), line.version(), LedgerAction.ANNOUNCE,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.BASIS, "门户网站")), DAY.minusDays(7), city.actor());
        line = held(line, city, List.of(leader(office.city, "李某")), List.of(new Batch(3, "供暖", null)));
        assertThat(line.status()).isEqualTo(LedgerStatus.HELD);
        assertThat(line.facts().number(LedgerFact.PETITIONER_TIMES)).contains(3L);

        var task = steps.begin(LedgerKind.TASK, line.id(), "检修管网", null,
                LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.CONTENT, "三日内检修。"))
                        .by(office.housing.id()).until(DAY.plusDays(3)),
                DAY, city.actor());
        assertThat(task.parent()).isEqualTo(line.id());
        line = steps.take(line.id(), line.version(), LedgerAction.CLOSE, LedgerChange.none(), DAY.plusDays(1), city.actor());
        assertThat(line.status()).isEqualTo(LedgerStatus.CLOSED);
    }

    @Test
    void a_joint_session_counts_once_and_the_county_sees_it() {
        held(begun(city, null), city, List.of(leader(office.city, "李某")), List.of(new Batch(2, null, null)));
        held(begun(county, null), county, List.of(leader(office.county, "王某")), List.of(new Batch(4, null, null)));
        var joint = held(
                begun(city, office.county),
                city,
                List.of(leader(office.city, "李某"), leader(office.county, "王某")),
                List.of(new Batch(5, null, null), new Batch(1, null, null)));

        var all = receptions.offices(DAY, DAY, city.actor());
        assertThat(all).extracting(Receptions.Office::id).containsExactly(office.city.id(), office.county.id());
        assertThat(all.stream().mapToLong(Receptions.Office::sessions).sum()).isEqualTo(3);
        assertThat(all.stream().mapToLong(Receptions.Office::leaderTimes).sum()).isEqualTo(4);
        assertThat(all.stream().mapToLong(Receptions.Office::batches).sum()).isEqualTo(4);
        assertThat(all.stream().mapToLong(Receptions.Office::petitioners).sum()).isEqualTo(12);
        assertThat(receptions.sessions(office.city.id(), DAY, DAY, county.actor()))
                .extracting(Receptions.Session::number)
                .containsExactly(joint.number());
        assertThat(receptions.leaders(DAY.minusYears(1), DAY, city.actor()))
                .filteredOn(one -> one.name().equals("王某"))
                .singleElement()
                .satisfies(one -> assertThat(one.days()).containsExactly(DAY));
        refused(begun(city, null), office.county);
    }

    private void refused(LedgerEntry alone, Organ other) {
        assertThatThrownBy(() -> held(alone, city, List.of(leader(other, "王某")), List.of()))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("建账机关");
    }

    @Test
    void a_matter_received_twice_on_one_day_is_flagged() {
        clock.set(LocalDateTime.of(2031, 4, 20, 9, 0));
        UUID matter = office.petition(office.aLetter()).id();
        var first = held(begun(city, null), city, List.of(leader(office.city, "李某")), List.of(new Batch(2, null, matter)));
        var second = held(begun(city, null), city, List.of(leader(office.city, "周某")), List.of(new Batch(2, null, matter)));
        assertThat(records.batches(first, city.actor()).get(0).alsoIn()).isEqualTo(second.number());
        assertThat(transaction.<List<UUID>>execute(status -> entries.mattersOf(first.id()))).containsExactly(matter);
    }

    @Test
    void a_correction_replaces_the_counts_and_two_people_are_not_mixed_up() {
        clock.set(LocalDateTime.of(2031, 5, 20, 9, 0));
        var line = held(begun(city, null), city, List.of(leader(office.city, "李某")), List.of(new Batch(9, null, null)));
        var corrected = held(line, city, List.of(leader(office.city, "李某")), List.of(new Batch(3, null, null)));
        assertThat(corrected.facts().number(LedgerFact.PETITIONER_TIMES)).contains(3L);
        assertThat(records.batches(corrected, city.actor())).extracting(ReceptionRecords.BatchRow::persons).containsExactly(3);
        assertThatThrownBy(() -> held(line, city, List.of(leader(office.city, "李某")), List.of()))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void the_page_keeps_what_was_typed_and_the_same_form_twice_is_one_session() throws Exception {
        clock.set(LocalDateTime.of(2031, 6, 20, 9, 0));
        var line = begun(city, null);
        String address = "/ledgers/receptions/" + line.id();
        String page = page(address + "/hold");
        assertThat(page).contains("领导1姓名", "李某");
        String key = PageForm.hidden(page, "formKey");
        var empty = sends(address, key, "batch.0.persons", "很多");
        assertThat(empty.getStatus()).isEqualTo(409);
        assertThat(empty.getContentAsString(StandardCharsets.UTF_8)).contains("人数应为1至9999", "很多");
        key = PageForm.hidden(page(address + "/hold"), "formKey");
        for (int i = 0; i < 2; i++) {
            assertThat(sends(address, key, "batch.0.persons", "4", "batch.0.gist", "供暖").getRedirectedUrl()).isEqualTo(address);
        }
        assertThat(page(address)).contains("领导1人次，接访1批4人次", "供暖");
        assertThat(page("/ledgers/receptions/figures?from=2031-06-01&to=2031-06-30&office=" + office.city.id()))
                .contains(line.number(), "领导接访频次", "本期已接访");
        assertThat(page("/ledgers/receptions")).contains(line.number());
    }

    private org.springframework.mock.web.MockHttpServletResponse sends(String address, String key, String... fields)
            throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address + "/hold").with(atWork(city)).with(csrf())
                .param("formKey", key).param("version", "1").param("step", "hold").param("on", "2031-06-16")
                .param("leader.0.name", "李某").param("leader.0.post", "副市长");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String address) throws Exception {
        var answer = mvc.perform(get(address).with(atWork(city))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(), officer.loginName(), officer.displayName(), officer.organId(), officer.organName(),
                officer.roles(), officer.accusationOfficer(), officer.sessionEpoch(), clock.instant()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).withDayOfMonth(16);
    }

    private LedgerEntry begun(OfficerPrincipal by, @Nullable Organ jointly) {
        var change = LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.FORM, ReceptionForm.AT_THE_DESK)
                        .with(LedgerFact.LEADER, "李某")
                        .with(LedgerFact.LEADER_POST, "副市长")
                        .with(LedgerFact.PLACE, "人民来访接待大厅"))
                .by(jointly == null ? null : jointly.id())
                .until(day());
        return steps.begin(LedgerKind.RECEPTION, null, "领导接访日", null, change, day().minusDays(10), by.actor());
    }

    private LedgerEntry held(LedgerEntry line, OfficerPrincipal by, List<LeaderPresent> leaders, List<Batch> batches) {
        return hold.record(new HoldReception.Command(
                line.id(), line.version(), new Attendance(leaders, batches), null, day(), by.actor()));
    }

    private static LeaderPresent leader(Organ organ, String name) {
        return new LeaderPresent(organ.id(), name, "负责人");
    }
}
