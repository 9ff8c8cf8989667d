package cn.petition.reporting.worklist;

import static cn.petition.web.testing.RegisteredMatters.about;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.MatterKind;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.RegisteredMatters;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PetitionTest
class WorklistIT {

    private static final LocalDate TODAY = SettableClock.START.toLocalDate();
    private static final Role[] ALL_TABS = {Role.INTAKE_CLERK, Role.CASE_OFFICER};

    @Autowired
    private Worklist worklist;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private Organs organs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private RegisteredMatters desk;
    private OfficerPrincipal officer;

    @BeforeEach
    void hire() {
        desk = new RegisteredMatters(register);
        officer = new TestOfficers(jdbc).hire(ALL_TABS);
    }

    @Test
    void each_count_is_the_length_of_its_list_also_beyond_one_page() {
        for (int i = 0; i < 130; i++) {
            desk.register(officer, "第" + i + "件");
        }
        change("handling_officer_id = :officer where number % 2 = 0");
        change("due_on = date '2026-03-18', overdue_after = date '2026-03-18' where number % 5 = 0");
        change("due_on = date '2026-03-13', overdue_after = date '2026-03-14' where number % 5 = 1");
        change("due_on = null, overdue_after = null where number % 5 = 2");

        var counts = worklist.counts(officer.actor());

        assertThat(counts).containsOnlyKeys(WorklistTab.values());
        for (WorklistTab tab : WorklistTab.values()) {
            List<String> walked = walk(tab);
            assertThat(walked).as(tab.name()).doesNotHaveDuplicates().hasSize(counts.get(tab).counted());
        }
        assertThat(counts.get(WorklistTab.MINE).counted()).isEqualTo(65);
        assertThat(counts.get(WorklistTab.ORGAN).counted()).isEqualTo(130);
        assertThat(counts.get(WorklistTab.DUE_SOON).counted()).isEqualTo(26);
        assertThat(counts.get(WorklistTab.OVERDUE).counted()).isEqualTo(26);
        assertThat(counts.get(WorklistTab.REGISTERED).counted()).isEqualTo(130);
    }

    @Test
    void the_last_day_is_due_and_only_the_day_after_is_overdue() {
        desk.register(officer, "路灯");
        LocalDate last = jdbc.sql("select overdue_after from matter where registering_organ_id = :organ")
                .param("organ", officer.organId())
                .query(LocalDate.class)
                .single();

        clock.set(last.atTime(17, 0));
        assertThat(rows(WorklistTab.OVERDUE)).isEmpty();
        assertThat(rows(WorklistTab.DUE_SOON)).hasSize(1);
        clock.set(last.plusDays(1).atTime(0, 1));
        assertThat(rows(WorklistTab.OVERDUE)).hasSize(1);
        assertThat(rows(WorklistTab.DUE_SOON)).isEmpty();
    }

    @Test
    void what_is_due_first_stands_first_and_what_is_not_due_last() {
        for (int i = 0; i < 3; i++) {
            desk.register(officer, "第" + i + "件");
        }
        change("due_on = null, overdue_after = null where number % 3 = 0");
        change("due_on = date '2026-04-01', overdue_after = date '2026-04-01' where number % 3 = 1");
        change("due_on = date '2026-03-20', overdue_after = date '2026-03-20' where number % 3 = 2");

        assertThat(rows(WorklistTab.ORGAN).stream().map(ListedMatter::dueOn))
                .containsExactly(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 1), null);
    }

    @Test
    void an_organ_works_on_what_it_was_handed_and_on_what_it_has_not_handed_on() {
        var other = new TestOfficers(jdbc).hire(Role.CASE_OFFICER);
        desk.register(officer, "留在登记单位");
        String handed = desk.register(officer, "已转出").number();
        jdbc.sql("update matter set responsible_organ_id = :other where number = :number")
                .param("other", other.organId())
                .param("number", handed)
                .update();
        jdbc.sql("insert into matter_viewer select :other, id, registered_at, received_on from matter where number = :number")
                .param("other", other.organId())
                .param("number", handed)
                .update();

        assertThat(rows(WorklistTab.ORGAN)).hasSize(1).extracting(ListedMatter::number).doesNotContain(handed);
        assertThat(worklist.page(WorklistTab.ORGAN, other.actor(), null).rows())
                .extracting(ListedMatter::number)
                .containsExactly(handed);
        jdbc.sql("update matter set status = 'OBJECTED' where number = :number").param("number", handed).update();
        assertThat(rows(WorklistTab.ORGAN)).hasSize(2);
        assertThat(worklist.counts(officer.actor()).get(WorklistTab.ORGAN).counted()).isEqualTo(2);
    }

    @Test
    void a_sealed_accusation_stands_on_no_desk_but_that_of_a_named_person() {
        var colleague = new TestOfficers(jdbc).hireAt(officer.organId(), ALL_TABS);
        var before = worklist.counts(colleague.actor());
        desk.register(officer, about("举报某局长").kind(MatterKind.ACCUSATION));

        assertThat(worklist.counts(colleague.actor())).isEqualTo(before);
        assertThat(worklist.page(WorklistTab.ORGAN, colleague.actor(), null).rows()).isEmpty();
        assertThat(rows(WorklistTab.ORGAN)).hasSize(1);
    }

    @Test
    void leaders_watch_the_duties_of_all_organs_they_see() {
        var below = new TestOfficers(jdbc).hire(Role.CASE_OFFICER);
        var leader = new TestOfficers(jdbc).hireAt(officer.organId(), Role.LEADER);
        desk.register(officer, about("逾期").received("2026-01-05"));
        jdbc.sql("update matter set due_organ_id = :below where registering_organ_id = :organ")
                .param("below", below.organId())
                .param("organ", officer.organId())
                .update();

        assertThat(rows(WorklistTab.OVERDUE)).isEmpty();
        assertThat(worklist.page(WorklistTab.OVERDUE, leader.actor(), null).rows()).hasSize(1);
    }

    @Test
    @ResetDatabase
    void the_organ_above_all_watches_every_duty_but_those_of_sealed_matters() {
        jdbc.sql("update organ set parent_id = :top where parent_id is null and id <> :top")
                .param("top", officer.organId())
                .update();
        assertThat(organs.isAboveAll(organs.findById(officer.organId()).orElseThrow())).isTrue();
        var leader = new TestOfficers(jdbc).hireAt(officer.organId(), Role.LEADER);
        var named = new TestOfficers(jdbc).hireAt(officer.organId(), Role.LEADER);
        String open = desk.register(officer, about("逾期").received("2026-01-05")).number();
        desk.register(officer, about("举报某局长").kind(MatterKind.ACCUSATION).received("2026-01-05"));
        jdbc.sql("insert into matter_viewer select :named, id, registered_at, received_on from matter where sealed")
                .param("named", named.id())
                .update();

        assertThat(worklist.page(WorklistTab.OVERDUE, leader.actor(), null).rows())
                .extracting(ListedMatter::number)
                .containsExactly(open);
        assertThat(worklist.counts(leader.actor()).get(WorklistTab.OVERDUE).counted()).isEqualTo(1);
        assertThat(worklist.counts(named.actor()).get(WorklistTab.OVERDUE).counted()).isEqualTo(2);
    }

    @Test
    void who_moved_to_an_organ_above_keeps_what_is_assigned_to_them() {
        var below = new TestOfficers(jdbc).hire(ALL_TABS);
        desk.register(below, "承办人已调到上级");
        assertThat(rows(WorklistTab.MINE)).isEmpty();
        jdbc.sql("update matter set handling_officer_id = :officer where registering_organ_id = :below")
                .param("officer", officer.id())
                .param("below", below.organId())
                .update();
        assertThat(rows(WorklistTab.MINE)).as("not seen").isEmpty();
        jdbc.sql("insert into matter_viewer select :organ, id, registered_at, received_on from matter"
                        + " where registering_organ_id = :below")
                .param("organ", officer.organId())
                .param("below", below.organId())
                .update();

        assertThat(rows(WorklistTab.MINE)).hasSize(1);
        assertThat(worklist.counts(officer.actor()).get(WorklistTab.MINE).counted()).isEqualTo(1);
    }

    @Test
    void own_registrations_leave_the_list_after_thirty_days() {
        desk.register(officer, "近期");
        clock.set(TODAY.plusDays(30).atTime(9, 0));
        assertThat(rows(WorklistTab.REGISTERED)).hasSize(1);
        clock.set(TODAY.plusDays(31).atTime(9, 0));
        assertThat(rows(WorklistTab.REGISTERED)).isEmpty();
    }

    @Test
    void who_does_not_work_on_matters_has_no_lists() {
        assertThat(WorklistTab.of(new TestOfficers(jdbc).hire(Role.ADMINISTRATOR).actor())).isEmpty();
        assertThat(worklist.counts(new TestOfficers(jdbc).hire(Role.AUDITOR).actor())).isEmpty();
    }

    /** Changes the matters of the officer's organ; {@code number} is their running number. */
    private void change(String setWhere) {
        String statement = "update matter set " + setWhere.replace("number %", "right(number, 6)::int %")
                + " and registering_organ_id = :organ";
        var update = jdbc.sql(statement).param("organ", officer.organId());
        if (statement.contains(":officer")) {
            update.param("officer", officer.id());
        }
        update.update();
    }

    private List<ListedMatter> rows(WorklistTab tab) {
        return worklist.page(tab, officer.actor(), null).rows();
    }

    private List<String> walk(WorklistTab tab) {
        List<List<String>> pages = new ArrayList<>();
        @Nullable WorklistPosition beside = null;
        ListPage<ListedMatter> page;
        do {
            page = worklist.page(tab, officer.actor(), beside);
            pages.add(page.rows().stream().map(ListedMatter::number).toList());
            beside = page.isEmpty() ? null : position(page.last(), false);
        } while (page.after());
        for (int back = pages.size() - 2; back >= 0; back--) {
            page = worklist.page(tab, officer.actor(), position(page.first(), true));
            assertThat(page.rows()).extracting(ListedMatter::number).isEqualTo(pages.get(back));
            assertThat(page.before()).isEqualTo(back > 0);
        }
        return pages.stream().flatMap(List::stream).toList();
    }

    private static WorklistPosition position(ListedMatter matter, boolean backwards) {
        return new WorklistPosition(matter.dueOn(), matter.registeredAt(), matter.id(), backwards);
    }
}
