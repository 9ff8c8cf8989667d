package cn.petition.domain.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.petition.domain.legal.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationParametersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Region COUNTY = Region.of("441202");

    @Test
    void are_read_with_their_types() {
        RegulationParameters parameters = ParameterFixture.delivered();
        assertThat(parameters.groupVisitFrom(DAY, COUNTY)).isEqualTo(5);
        assertThat(parameters.rollForward(DAY, COUNTY)).isTrue();
        assertThat(parameters.dueSoonDays(DAY, COUNTY)).isEqualTo(5);
        assertThat(parameters.ratingDays(DAY, COUNTY)).isEqualTo(30);
        assertThat(parameters.ruleSetSelectedBy(DAY, COUNTY)).isEqualTo(RuleSetSelection.START_EVENT);
        assertThat(parameters.acceptanceDaySource(DAY, COUNTY)).isEqualTo(AcceptanceDaySource.NOTICE);
        assertThat(parameters.lateReviewRequest(DAY, COUNTY)).isEqualTo(LateReviewRequest.GROUND_AND_DECISION);
        assertThat(parameters.suggestionFeedbackDays(DAY, COUNTY)).isEqualTo(30);
        assertThat(parameters.objectionPauses(DAY, COUNTY)).isFalse();
        assertThat(parameters.conversionKeepsAcceptance(DAY, COUNTY)).isTrue();
        assertThat(parameters.numberTemplate(DAY, COUNTY)).isEqualTo("{organ}-{year}-{channel}-{sequence}");
        assertThat(parameters.queryCodeLength(DAY, COUNTY)).isEqualTo(10);
        assertThat(parameters.refusalCountsAsServed(DAY, COUNTY)).isTrue();
        assertThat(parameters.serviceNoticeDays(DAY, COUNTY)).isEqualTo(30);
        assertThat(parameters.cityReceptionMonths(DAY, COUNTY)).isEqualTo(3);
        assertThat(parameters.countyReceptionMonths(DAY, COUNTY)).isEqualTo(1);
    }

    @Test
    void the_narrowest_region_and_the_latest_day_win() {
        RegulationParameters parameters = ParameterFixture.deliveredAnd(
                row("441200", LocalDate.of(2024, 1, 1), "10"),
                row("000000", LocalDate.of(2025, 1, 1), "6"),
                row("441200", LocalDate.of(2026, 1, 1), "8"));
        assertThat(parameters.groupVisitFrom(LocalDate.of(2023, 12, 31), COUNTY)).isEqualTo(5);
        assertThat(parameters.groupVisitFrom(LocalDate.of(2024, 1, 1), COUNTY)).isEqualTo(10);
        assertThat(parameters.groupVisitFrom(LocalDate.of(2025, 1, 1), COUNTY)).isEqualTo(10);
        assertThat(parameters.groupVisitFrom(LocalDate.of(2026, 1, 1), COUNTY)).isEqualTo(8);
        assertThat(parameters.groupVisitFrom(LocalDate.of(2026, 1, 1), Region.of("330000"))).isEqualTo(6);
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(() -> ParameterFixture.deliveredAnd(
                        new ParameterRow("visit.group_size", Region.NATION, DAY, "5")))
                .withMessage("没有名为“visit.group_size”的参数，请核对参数名称。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "visit.group_from; five; 应当是2至100之间的整数",
                "visit.group_from; 0; 应当是2至100之间的整数",
                "visit.group_from; ''; 应当是2至100之间的整数",
                "deadline.roll_forward; yes; 只能填写true或者false",
                "ruleset.selected_by; today; 只能填写start_event或者registration",
                "number.template; {organ}-{year}; 应当包含且只包含{organ}{year}{channel}{sequence}",
                "number.template; {organ}{year}{channel}{sequence}{; 应当包含且只包含{organ}{year}{channel}{sequence}"
            })
    void a_value_that_makes_no_sense_is_refused(String key, String value, String expected) {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(() -> RegulationParameters.of(List.of(new ParameterRow(key, Region.NATION, DAY, value))))
                .withMessage("参数“%s”的值“%s”不正确，%s。".formatted(key, value, expected));
    }

    @Test
    void a_missing_value_is_an_error_and_never_a_guess() {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(() -> ParameterFixture.delivered().groupVisitFrom(LocalDate.of(2005, 4, 30), COUNTY))
                .withMessageContaining("参数“visit.group_from”在2005-04-30没有取值");
    }

    @Test
    void the_same_day_cannot_have_two_values() {
        assertThatExceptionOfType(ParameterRefused.class)
                .isThrownBy(() -> ParameterFixture.deliveredAnd(row("441200", DAY, "6"), row("441200", DAY, "7")))
                .withMessageContaining("有两个值");
    }

    @Test
    void the_seed_delivers_every_parameter_with_a_value_that_makes_sense() throws IOException {
        String seed = Files.readString(
                Path.of("..", "db", "src/main/resources/db/reference/R__reference_regulation_parameters.sql"));
        List<ParameterRow> rows = Pattern.compile("\\('([a-z_.]+)', '([^']*)', '")
                .matcher(seed)
                .results()
                .map(RegulationParametersTest::seedRow)
                .toList();
        assertThat(rows)
                .extracting(ParameterRow::key)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ParameterKey.values()).map(ParameterKey::key).toList());
        assertThat(rows).containsExactlyInAnyOrderElementsOf(ParameterFixture.rows());
        assertThat(RegulationParameters.of(rows).groupVisitFrom(DAY, COUNTY)).isEqualTo(5);
    }

    private static ParameterRow seedRow(MatchResult row) {
        return new ParameterRow(row.group(1), Region.NATION, LocalDate.of(2005, 5, 1), row.group(2));
    }

    private static ParameterRow row(String region, LocalDate validFrom, String value) {
        return new ParameterRow("visit.group_from", Region.of(region), validFrom, value);
    }
}
