package cn.petition.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.reporting.annualreport.ReportPlans.Checked;
import cn.petition.reporting.annualreport.ReportPlans.Item;
import cn.petition.reporting.annualreport.ReportPlans.Outcome;
import cn.petition.reporting.annualreport.ReportPlans.Result;
import cn.petition.reporting.annualreport.ReportReview.Action;
import cn.petition.reporting.annualreport.ReportReview.Stand;
import cn.petition.reporting.annualreport.ReportReview.Step;
import cn.petition.reporting.annualreport.TextDifference.Change;
import cn.petition.reporting.annualreport.TextDifference.Piece;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules by which several people write one report. */
class WritingTogetherTest {

    private static final Instant NOON = Instant.parse("2026-02-01T04:00:00Z");
    private static final UUID WRITER = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void a_lock_keeps_others_out_until_half_an_hour_after_the_last_save() {
        var lock = SectionLock.taken(WRITER, "张", NOON);

        assertThat(lock.keepsOut(SECOND, NOON.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(lock.keepsOut(WRITER, NOON)).isFalse();
        assertThat(lock.keepsOut(SECOND, NOON.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void a_difference_is_found_character_by_character_and_gives_back_both_texts() {
        var difference = TextDifference.between("全年办结三件，有力。", "全年共办结四件，有力。");

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(Change.SAME, "全年"),
                        new Piece(Change.ADDED, "共"),
                        new Piece(Change.SAME, "办结"),
                        new Piece(Change.GONE, "三"),
                        new Piece(Change.ADDED, "四"),
                        new Piece(Change.SAME, "件，有力。"));
        assertThat(TextDifference.between("同\r\n样", "同\n样").nothing()).isTrue();
        assertThat(TextDifference.between("𠮷", "𠮶").pieces()).hasSize(2);
    }

    @Test
    void a_draft_is_reviewed_by_another_person_than_the_one_who_sent_it() {
        var sent = review(7, step(Action.SUBMIT, WRITER, 7));

        assertThat(sent.stand()).isEqualTo(Stand.SUBMITTED);
        assertThat(sent.mayReview(WRITER)).isFalse();
        assertThat(sent.mayReview(SECOND)).isTrue();
        assertThat(sent.maySubmit()).isFalse();
        assertThat(sent.maySign()).isFalse();
    }

    @Test
    void only_the_approved_draft_is_signed_and_a_changed_one_is_sent_again() {
        var steps = new Step[] {step(Action.SUBMIT, WRITER, 7), step(Action.APPROVE, SECOND, 7)};

        assertThat(review(7, steps).maySign()).isTrue();
        assertThat(review(8, steps).stand()).isEqualTo(Stand.CHANGED);
        assertThat(review(8, steps).maySign()).isFalse();
        assertThat(review(8, steps).maySubmit()).isTrue();
        assertThat(review(7, step(Action.SUBMIT, WRITER, 7), step(Action.RETURN, SECOND, 7)).stand())
                .isEqualTo(Stand.RETURNED);
    }

    @Test
    void says_in_one_sentence_what_came_of_last_years_plan() {
        assertThat(ReportPlans.summary(List.of())).isEmpty();
        assertThat(ReportPlans.summary(List.of(checked(Result.DONE), checked(Result.DONE))))
                .isEqualTo("上一年度安排的2项工作，已全部完成。");
        assertThat(ReportPlans.summary(
                        List.of(checked(Result.DONE), checked(Result.PARTLY), checked(Result.NOT_DONE), checked(null))))
                .isEqualTo("上一年度安排的4项工作，已完成1项，部分完成1项，未完成1项。");
    }

    private static Checked checked(@Nullable Result result) {
        var outcome = result == null ? null : new Outcome(result, "依据", null, "张");
        return new Checked(new Item(UUID.randomUUID(), 1, "事", null), outcome, false);
    }

    private static ReportReview review(long version, Step... steps) {
        return new ReportReview(List.of(steps), version);
    }

    private static Step step(Action action, UUID officer, long version) {
        return new Step(action, officer, "某", action == Action.RETURN ? "再核对" : null, version, NOON);
    }
}
