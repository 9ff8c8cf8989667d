package cn.petition.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionLifecycleTest {

    private static final List<String> RULE_SETS = List.of("R2005", "R2022");

    static Stream<Transition> rows() {
        return PetitionLifecycle.transitions().stream();
    }

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        PetitionStatus.values(),
                        CaseAction.values(),
                        Party.values(),
                        Duty.values(),
                        Channel.values(),
                        Purpose.values(),
                        MatterKind.values(),
                        FilingFlag.values(),
                        HandlingRoute.values(),
                        OpinionOutcome.values(),
                        ObligationOutcome.values(),
                        Satisfaction.values(),
                        NonAcceptanceGround.values(),
                        ServiceMethod.values(),
                        ServiceOutcome.values(),
                        CompletionGround.values(),
                        ReviewStage.values(),
                        ReviewRefusalGround.values(),
                        ReviewOutcome.values(),
                        ReviewFlaw.values(),
                        FinalisationKind.values(),
                        StatutoryWay.values(),
                        Sameness.values(),
                        ChannelOutcome.values(),
                        ConsultationOutcome.values(),
                        ReportState.values(),
                        ResolutionProof.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @EnumSource(PetitionStatus.class)
    void every_status_can_be_reached(PetitionStatus status) {
        assertThat(reachable()).contains(status);
    }

    @ParameterizedTest
    @EnumSource(PetitionStatus.class)
    void every_open_status_leads_on(PetitionStatus status) {
        boolean leads = PetitionLifecycle.from(status).stream().anyMatch(row -> row.to() != status);
        if (status.open()) {
            assertThat(leads).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(PetitionStatus.class)
    void what_is_closed_is_reopened_only_by_review_or_a_returned_report_and_else_ends(PetitionStatus status) {
        if (status.open()) {
            return;
        }
        var leading = PetitionLifecycle.from(status).stream()
                .filter(row -> row.to() != status)
                .map(Transition::action)
                .toList();
        assertThat(leading)
                .isSubsetOf(
                        CaseAction.REQUEST_REVIEW,
                        CaseAction.REQUEST_SECOND_REVIEW,
                        CaseAction.RETURN_REPORT,
                        CaseAction.FINALISE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_rests_on_an_article(Transition row) {
        assertThat(row.articles().values()).isNotEmpty().allSatisfy(article -> assertThat(article).isNotBlank());
        assertThat(row.articles().keySet()).isSubsetOf(RULE_SETS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whom_a_row_names_takes_its_step_to_its_status_on_its_article(Transition row) {
        if (row.from() == null) {
            assertThat(row.action()).isEqualTo(CaseAction.REGISTER);
            return;
        }
        for (String ruleSet : row.articles().keySet()) {
            for (Role role : row.by().roles()) {
                var taken = inTheHandsOfAll(row.from()).row(row.action(), officerOf(row.by(), role), ruleSet);
                assertThat(taken.to()).isEqualTo(row.to());
                assertThat(taken.articleUnder(ruleSet)).isEqualTo(row.articleUnder(ruleSet));
            }
        }
    }

    private static Standing inTheHandsOfAll(PetitionStatus status) {
        return new Standing(
                status, MatterKind.REDRESS, false, organ(Party.TRIAGE_DESK), organ(Party.RESPONSIBLE_ORGAN), false, false,
                false, organ(Party.REVIEWING_ORGAN), Set.of(organ(Party.JOINT_ORGAN)), false, true, true,
                Set.of(organ(Party.EXECUTING_ORGAN)), OpinionOutcome.SUPPORTED, null, false, false);
    }

    private static Actor officerOf(Party party, Role role) {
        return new Actor(new UUID(9, 9), "经办人", organ(party), Set.of(role));
    }

    private static UUID organ(Party party) {
        int number = switch (party) {
            case RESPONSIBLE_ORGAN, RECEIVING_OFFICE -> 2;
            case REVIEWING_ORGAN -> 3;
            case JOINT_ORGAN -> 4;
            case EXECUTING_ORGAN -> 5;
            default -> 1;
        };
        return new UUID(0, number);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_the_case_has_a_label(Enum<?> constant) {
        assertThatCode(() -> assertThat(Labels.of(constant)).isNotBlank()).doesNotThrowAnyException();
    }

    @Test
    void one_action_in_one_status_leads_to_one_status() {
        assertThat(rows().map(row -> row.from() + " " + row.action() + " " + row.by())).doesNotHaveDuplicates();
        for (var row : PetitionLifecycle.transitions()) {
            for (var ruleSet : RULE_SETS) {
                assertThat(PetitionLifecycle.find(row.from(), row.action(), ruleSet).stream().map(Transition::to).distinct())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void an_objection_is_unknown_before_may_2022() {
        assertThat(PetitionLifecycle.find(PetitionStatus.TRANSFERRED, CaseAction.OBJECT_TO_TRANSFER, "R2005")).isEmpty();
        assertThat(PetitionLifecycle.find(PetitionStatus.TRANSFERRED, CaseAction.OBJECT_TO_TRANSFER, "R2022")).isNotEmpty();
    }

    @Test
    void the_drawing_in_the_documentation_is_the_table() throws IOException {
        String drawn = LifecycleDrawing.asMarkdown();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "lifecycle.md"), drawn);
        assertThat(Path.of("..", "docs", "lifecycle.md"))
                .as("copy petition-domain/target/lifecycle.md to docs/lifecycle.md")
                .hasContent(drawn);
    }

    private static Set<PetitionStatus> reachable() {
        var reached = EnumSet.noneOf(PetitionStatus.class);
        var next = PetitionLifecycle.from(null).stream().map(Transition::to).toList();
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(status -> PetitionLifecycle.from(status).stream())
                    .map(Transition::to)
                    .distinct()
                    .filter(status -> !reached.contains(status))
                    .toList();
        }
        return reached;
    }
}
