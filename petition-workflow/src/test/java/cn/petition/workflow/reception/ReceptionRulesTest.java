package cn.petition.workflow.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.organ.OrganFixture;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.reception.Attendance.Batch;
import cn.petition.workflow.reception.Attendance.LeaderPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReceptionRulesTest {

    private static final UUID CITY = new UUID(0, 1);
    private static final UUID COUNTY = new UUID(0, 2);
    private static final UUID MATTER = new UUID(0, 3);
    private static final LeaderPresent LI = new LeaderPresent(CITY, "李某", "副市长");

    private final AttendanceIsWhole whole = new AttendanceIsWhole();

    @Test
    void leaders_and_petitioners_are_two_counts() {
        var attendance = new Attendance(
                List.of(LI, new LeaderPresent(COUNTY, "李某", "副县长")),
                List.of(new Batch(3, "供暖", MATTER), new Batch(5, null, null)));
        assertThatCode(() -> whole.check(attendance)).doesNotThrowAnyException();
        assertThat(attendance.persons()).isEqualTo(8);
        assertThat(attendance.leaders()).hasSize(2);
        assertThat(attendance.batches()).hasSize(2);
    }

    @Test
    void a_session_without_a_leader_or_with_one_counted_twice_is_refused() {
        refused(() -> whole.check(new Attendance(List.of(), List.of())));
        refused(() -> whole.check(new Attendance(List.of(LI, new LeaderPresent(CITY, "李某 ", "副市长")), List.of())));
        refused(() -> whole.check(new Attendance(List.of(new LeaderPresent(CITY, "李某", "")), List.of())));
    }

    @Test
    void a_batch_has_somebody_in_it_and_a_matter_comes_once() {
        refused(() -> whole.check(new Attendance(List.of(LI), List.of(new Batch(0, "供暖", null)))));
        refused(() -> whole.check(new Attendance(List.of(LI), List.of(new Batch(10_000, "供暖", null)))));
        refused(() -> whole.check(
                new Attendance(List.of(LI), List.of(new Batch(1, null, MATTER), new Batch(2, null, MATTER)))));
    }

    @Test
    void a_schedule_is_published_before_its_day() {
        var rule = new PublishedBeforeItsDay();
        var day = LocalDate.of(2026, 3, 16);
        refused(() -> rule.check(day, day.plusDays(1)));
        assertThatCode(() -> rule.check(day, day)).doesNotThrowAnyException();
    }

    @Test
    void a_joint_session_is_kept_by_the_higher_office_and_counts_there() {
        var rule = new JointSessionIsHeldTogether();
        assertThatCode(() -> rule.check(OrganFixture.housing(), OrganFixture.cityOffice())).doesNotThrowAnyException();
        refused(() -> rule.check(OrganFixture.cityOffice(), OrganFixture.cityOffice()));
        refused(() -> rule.check(OrganFixture.cityOffice(), OrganFixture.housing()));
    }

    private static void refused(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(ActionRefused.class);
    }
}
