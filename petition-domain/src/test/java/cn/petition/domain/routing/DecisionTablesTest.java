package cn.petition.domain.routing;

import static cn.petition.domain.petition.CaseAction.*;
import static cn.petition.domain.petition.Channel.*;
import static cn.petition.domain.petition.MatterKind.*;
import static cn.petition.domain.petition.StatutoryWay.*;
import static cn.petition.domain.routing.Circumstance.*;
import static cn.petition.domain.routing.Origin.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.PetitionLifecycle;
import cn.petition.domain.petition.StatutoryWay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the decision tables 2.1 to 2.6, by its code, under each regulation that knows it. */
class DecisionTablesTest {

    private static final String EARLIEST = "R2005";
    private static final String LATEST = "R2022";
    private static final String TRIAL = "JY2016";
    private static final String EDITION = "JY2022";

    /**
     * One row: a matter on which it is the suggestion, and one that differs in a single point and on which it is not.
     *
     * @param under the rule set or edition
     */
    private record Row(String code, String under, MatterFacts fits, MatterFacts differs, @Nullable CaseAction suggested) {}

    private static Stream<Row> table() {
        return Stream.of(
                        // 2.1
                        both("T2.1-1", matter(PROPOSAL), matter(REDRESS), null),
                        both("T2.1-2", matter(ACCUSATION), matter(REDRESS), SEND_TO_DISCIPLINE),
                        both("T2.1-3", matter(REDRESS), matter(PROPOSAL), null),
                        // 2.2
                        since2022(
                                "T2.2-1",
                                came(LETTER).with(LITIGATION_RELATED),
                                came(VISIT).with(LITIGATION_RELATED),
                                SEND_TO_POLITICAL_LEGAL),
                        since2022(
                                "T2.2-1",
                                came(ONLINE).with(LITIGATION_RELATED),
                                came(ONLINE).with(OWN_LEVEL),
                                SEND_TO_POLITICAL_LEGAL),
                        since2022(
                                "T2.2-2",
                                came(VISIT).with(LITIGATION_RELATED),
                                came(LETTER).with(LITIGATION_RELATED),
                                GUIDE_TO_POLITICAL_LEGAL),
                        before2022(
                                "T2.2-05-1",
                                came(LETTER).with(OTHER_STATE_POWER),
                                came(LETTER).with(OWN_LEVEL),
                                REFUSE_ACCEPTANCE),
                        before2022(
                                "T2.2-05-2",
                                came(LETTER).with(LITIGATION_RELATED),
                                came(LETTER).with(LOWER_LEVEL),
                                REFUSE_ACCEPTANCE),
                        before2022(
                                "T2.2-05-2",
                                came(VISIT).with(LITIGATION_RELATED),
                                came(VISIT).with(LOWER_LEVEL),
                                REFUSE_ACCEPTANCE),
                        both("T2.2-3", matter(ACCUSATION).with(OWN_LEVEL), matter(REDRESS).with(OWN_LEVEL), SEND_TO_DISCIPLINE),
                        both("T2.2-4", matter(REDRESS).with(OWN_LEVEL), matter(REDRESS).with(LOWER_LEVEL), TRANSFER),
                        both(
                                "T2.2-5",
                                matter(REDRESS).with(LOWER_LEVEL),
                                matter(REDRESS).with(LOWER_LEVEL, REPORT_WANTED),
                                TRANSFER),
                        both(
                                "T2.2-6",
                                matter(REDRESS).with(OWN_LEVEL, REPORT_WANTED),
                                matter(REDRESS).with(OWN_LEVEL),
                                ASSIGN_WITH_REPORT),
                        // 2.3
                        both("T2.3-1", direct().with(OURS), direct().with(NOT_OURS), TAKE_UP),
                        both("T2.3-2", direct().with(LOWER_IN_SYSTEM), direct().with(OURS), TRANSFER),
                        both("T2.3-3", direct().with(NOT_OURS), handed().with(NOT_OURS), REFUSE_ACCEPTANCE),
                        both("T2.3-4", handed().with(OURS), handed().with(NOT_OURS), RECEIVE),
                        since2022("T2.3-5", handed().with(NOT_OURS), direct().with(NOT_OURS), OBJECT_TO_TRANSFER),
                        both("T2.3-6", direct().with(OURS, SEVERAL_ORGANS), direct().with(OURS), COORDINATE),
                        both("T2.3-7", handed().with(OURS, ORGAN_CHANGED), handed().with(OURS), TRANSFER),
                        // 2.4
                        since2022("T2.4-1", way(LITIGATION), way(PETITION), DIVERT_TO_STATUTORY_CHANNEL),
                        since2022("T2.4-2", way(ARBITRATION), way(PETITION), DIVERT_TO_STATUTORY_CHANNEL),
                        since2022("T2.4-3", way(PARTY_APPEAL), way(PETITION), DIVERT_TO_STATUTORY_CHANNEL),
                        since2022("T2.4-4", way(ADMINISTRATIVE_PROCEDURE), way(PETITION), DIVERT_TO_STATUTORY_CHANNEL),
                        since2022("T2.4-5", way(DUTY_PERFORMANCE), way(PETITION), DIVERT_TO_STATUTORY_CHANNEL),
                        before2022("T2.4-05-1", way(LITIGATION), way(DUTY_PERFORMANCE), REFUSE_ACCEPTANCE),
                        before2022("T2.4-05-1", way(ARBITRATION), way(PETITION), REFUSE_ACCEPTANCE),
                        before2022("T2.4-05-1", way(ADMINISTRATIVE_PROCEDURE), way(PETITION), REFUSE_ACCEPTANCE),
                        before2022("T2.4-05-5", way(DUTY_PERFORMANCE), way(LITIGATION), ACCEPT),
                        both("T2.4-6", way(PETITION), way(ARBITRATION), ACCEPT),
                        both("T2.4-7", matter(REDRESS).with(DISCLOSURE_FORM), matter(REDRESS), null),
                        // 2.5
                        both("T2.5-1", matter(REDRESS).with(UNDER_WAY_BELOW), matter(REDRESS), REFUSE_ACCEPTANCE),
                        before2022("T2.5-2", matter(REDRESS).with(LITIGATION_RELATED), matter(REDRESS), REFUSE_ACCEPTANCE),
                        both("T2.5-3", came(VISIT).with(LEVEL_SKIPPED), came(LETTER).with(LEVEL_SKIPPED), REFUSE_ACCEPTANCE),
                        both(
                                "T2.5-4",
                                matter(REDRESS).with(SECOND_REVIEW_GIVEN, UNDER_WAY_BELOW),
                                matter(REDRESS).with(UNDER_WAY_BELOW),
                                REFUSE_FURTHER_ACCEPTANCE),
                        both("T2.5-5", matter(REDRESS).with(NOT_OURS), matter(REDRESS).with(OURS), REFUSE_ACCEPTANCE),
                        both("T2.5-6", matter(REDRESS).with(PETITIONER_UNCLEAR), matter(REDRESS), null),
                        both("T2.5-7", matter(REDRESS).with(REVIEW_TIME_PASSED), matter(REDRESS), null),
                        // 2.6
                        editions("T2.6-1", matter(REDRESS).with(CLEAR), simple(), null),
                        trial("T2.6-16-1", simple().with(Circumstance.HANDED_DOWN), simple(), null),
                        trial("T2.6-16-2", simple().with(MAY_NOT_BE_SUPPORTED), simple(), null),
                        trial("T2.6-16-3", simple().by(ARBITRATION), simple().by(PETITION), null),
                        trial("T2.6-16-4", simple().with(JOINT_OR_SEVERAL), simple(), null),
                        edition("T2.6-22-1", simple().by(DUTY_PERFORMANCE), simple().by(PETITION), null),
                        edition("T2.6-22-2", simple().with(Circumstance.HANDED_DOWN), simple(), null),
                        edition("T2.6-22-3", simple().with(MAY_NOT_BE_SUPPORTED), simple(), null),
                        edition("T2.6-22-4", simple().with(JOINT_OR_SEVERAL), simple(), null),
                        editions("T2.6-2", simple(), first(), ACCEPT_SIMPLY),
                        editions("T2.6-3", first().with(ENQUIRY_OR_THANKS), first(), ACCEPT_SIMPLY),
                        editions("T2.6-4", first().with(DAILY_AND_PRESSING), first(), ACCEPT_SIMPLY),
                        editions("T2.6-5", first().with(PROMISED_BEFORE), first(), ACCEPT_SIMPLY),
                        editions("T2.6-6", first().with(OTHERWISE_SIMPLE), first(), ACCEPT_SIMPLY))
                .flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> every_row_is_the_suggestion_where_it_fits_and_not_where_one_point_differs() {
        return table().map(row -> DynamicTest.dynamicTest(row.code() + " " + row.under(), () -> {
            var rule = DecisionTables.rule(row.code());
            var found = DecisionTables.ask(under(row.under(), row.fits()), rule.table());
            assertThat(found.rule()).as("where it fits").contains(rule);
            assertThat(rule.suggestion()).isEqualTo(row.suggested());
            assertThat(rule.article(under(row.under(), row.fits()))).isPresent();
            assertThat(DecisionTables.ask(under(row.under(), row.differs()), rule.table()).rule())
                    .as("where one point differs")
                    .isNotEqualTo(found.rule());
        }));
    }

    @Test
    void no_row_is_without_a_test_under_a_regulation_that_knows_it() {
        var tested = table().map(row -> row.code() + " " + row.under()).collect(Collectors.toSet());
        assertThat(DecisionTables.rules())
                .flatExtracting(rule -> rule.articles().keySet().stream().map(under -> rule.code() + " " + under).toList())
                .isSubsetOf(tested);
    }

    @Test
    void a_row_that_a_regulation_does_not_know_is_never_its_suggestion() {
        var letter = came(LETTER).with(LITIGATION_RELATED, OWN_LEVEL);
        assertThat(DecisionTables.ask(under(EARLIEST, letter), DecisionTable.OFFICE).rule())
                .contains(DecisionTables.rule("T2.2-05-2"));
        var passed = DecisionTables.ask(under(EARLIEST, letter), DecisionTable.OFFICE).others();
        assertThat(passed)
                .filteredOn(one -> one.rule().code().equals("T2.2-1"))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("所适用的规定没有这一条"));
    }

    @Test
    void simplified_handling_is_unknown_before_its_first_edition() {
        var facts = new MatterFacts(EARLIEST, null, REDRESS, LETTER, HANDED_OVER, null, simple().circumstances());
        assertThat(DecisionTables.ask(facts, DecisionTable.SIMPLIFIED).rule()).isEmpty();
    }

    @Test
    void what_was_passed_over_says_which_condition_is_missing() {
        var finding = DecisionTables.ask(under(LATEST, came(LETTER).with(LITIGATION_RELATED)), DecisionTable.OFFICE);
        assertThat(finding.others())
                .filteredOn(one -> one.rule().code().equals("T2.2-2"))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo("不具备：走访"));
    }

    @Test
    void a_litigation_letter_handed_to_a_department_goes_against_its_row() {
        var rule = DecisionTables.rule("T2.2-1");
        assertThat(rule.isContradictedBy(TRANSFER)).isTrue();
        assertThat(rule.isContradictedBy(SEND_TO_POLITICAL_LEGAL)).isFalse();
        assertThat(DecisionTables.rule("T2.2-4").isContradictedBy(ASSIGN_WITH_REPORT)).isFalse();
    }

    static Stream<RoutingRule> rules() {
        return DecisionTables.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_suggestion_is_a_step_that_the_regulation_knows(RoutingRule rule) {
        if (rule.suggestion() == null) {
            return;
        }
        for (String under : rule.articles().keySet()) {
            String ruleSet = under.startsWith("JY") ? (under.equals(TRIAL) ? EARLIEST : LATEST) : under;
            assertThat(PetitionLifecycle.transitions())
                    .as(rule.code() + " " + under)
                    .anyMatch(row -> row.action() == rule.suggestion() && row.articleUnder(ruleSet) != null);
        }
    }

    @Test
    void codes_are_unique_and_carry_the_number_of_their_table() {
        assertThat(DecisionTables.rules()).extracting(RoutingRule::code).doesNotHaveDuplicates();
        assertThat(DecisionTables.rules()).allMatch(rule -> rule.code().startsWith("T" + rule.table().number() + "-"));
    }

    static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(DecisionTable.values(), Circumstance.values(), Origin.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_the_tables_has_a_label(Enum<?> constant) {
        assertThat(Labels.of(constant)).isNotBlank();
    }

    @Test
    void the_tables_in_the_documentation_are_these() throws IOException {
        String written = RoutingInWords.asMarkdown();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "routing.md"), written);
        assertThat(Path.of("..", "docs", "routing.md"))
                .as("copy petition-domain/target/routing.md to docs/routing.md")
                .hasContent(written);
    }

    private static MatterFacts under(String ruleSetOrEdition, MatterFacts facts) {
        return switch (ruleSetOrEdition) {
            case EARLIEST -> new MatterFacts(EARLIEST, null, facts.kind(), facts.channel(), facts.origin(), facts.way(), facts.circumstances());
            case TRIAL -> new MatterFacts(EARLIEST, TRIAL, facts.kind(), facts.channel(), facts.origin(), facts.way(), facts.circumstances());
            case EDITION, LATEST ->
                new MatterFacts(LATEST, EDITION, facts.kind(), facts.channel(), facts.origin(), facts.way(), facts.circumstances());
            default -> throw new IllegalArgumentException(ruleSetOrEdition);
        };
    }

    private static List<Row> both(String code, MatterFacts fits, MatterFacts differs, @Nullable CaseAction suggested) {
        return List.of(new Row(code, EARLIEST, fits, differs, suggested), new Row(code, LATEST, fits, differs, suggested));
    }

    private static List<Row> since2022(String code, MatterFacts fits, MatterFacts differs, CaseAction suggested) {
        return List.of(new Row(code, LATEST, fits, differs, suggested));
    }

    private static List<Row> before2022(String code, MatterFacts fits, MatterFacts differs, CaseAction suggested) {
        return List.of(new Row(code, EARLIEST, fits, differs, suggested));
    }

    private static List<Row> editions(String code, MatterFacts fits, MatterFacts differs, @Nullable CaseAction suggested) {
        return List.of(new Row(code, TRIAL, fits, differs, suggested), new Row(code, EDITION, fits, differs, suggested));
    }

    private static List<Row> trial(String code, MatterFacts fits, MatterFacts differs, @Nullable CaseAction suggested) {
        return List.of(new Row(code, TRIAL, fits, differs, suggested));
    }

    private static List<Row> edition(String code, MatterFacts fits, MatterFacts differs, @Nullable CaseAction suggested) {
        return List.of(new Row(code, EDITION, fits, differs, suggested));
    }

    private static MatterFacts matter(MatterKind kind) {
        return MatterFacts.of(LATEST, EDITION, kind, LETTER);
    }

    private static MatterFacts came(Channel channel) {
        return MatterFacts.of(LATEST, EDITION, REDRESS, channel);
    }

    private static MatterFacts direct() {
        return matter(REDRESS).from(DIRECT);
    }

    private static MatterFacts handed() {
        return matter(REDRESS).from(HANDED_OVER);
    }

    private static MatterFacts way(StatutoryWay way) {
        return matter(REDRESS).by(way);
    }

    private static MatterFacts first() {
        return matter(REDRESS).with(FIRST_MATTER);
    }

    private static MatterFacts simple() {
        return first().with(CLEAR);
    }
}
