package cn.petition.reporting.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.reporting.statistic.Statistics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void finds_places_with_their_decimals_and_leaves_other_braces_alone() {
        assertThat(Prose.of("{year}年办结{matter.completed}件，{a.rate:2}%；{不是位置}").pieces())
                .containsExactly(
                        new Prose.Place("year", 0),
                        new Prose.Words("年办结"),
                        new Prose.Place("matter.completed", 0),
                        new Prose.Words("件，"),
                        new Prose.Place("a.rate", 2),
                        new Prose.Words("%；{不是位置}"));
        assertThat(Prose.of("{year}：{matter.completed}、{matter.completed}").keys()).containsExactly("matter.completed");
    }

    @Test
    void knows_round_numbers_units_the_year_before_and_largest_parts() {
        assertThat(Prose.of("{hearing.lawyers~#}{filing.total@last}{filing.total@change:1}{filing.total@category}")
                        .pieces())
                .containsExactly(
                        new Prose.Place("hearing.lawyers", 0, true, true),
                        new Prose.Place("filing.total@last", 0),
                        new Prose.Place("filing.total@change", 1),
                        new Prose.Place("filing.total@category", 5));
    }

    @Test
    void a_choice_prints_one_of_its_texts_by_how_the_numbers_stand() {
        var prose = Prose.of("总量[[filing.total 比 上年 ? 上升{filing.total@change:1}%|下降|持平]]。");
        var choice = (Prose.Choice) prose.pieces().get(1);

        assertThat(choice.right()).isEqualTo("filing.total@last");
        assertThat(choice.chosen(1).keys()).containsExactly("filing.total@change");
        assertThat(choice.chosen(-1)).isEqualTo(Prose.of("下降"));
        assertThat(choice.chosen(0)).isEqualTo(Prose.of("持平"));
        assertThat(choice.chosen(null).pieces()).isEmpty();
        assertThat(prose.keys()).containsExactly("filing.total", "filing.total@last", "filing.total@change");
    }

    @Test
    void a_choice_compares_with_another_figure_or_a_number_in_full_width_signs_as_well() {
        var other = (Prose.Choice) Prose.of("[[a.one 比 a.two ？ 多｜少]]").pieces().get(0);
        var number = (Prose.Choice) Prose.of("[[a.one 比 0 ? 有]]").pieces().get(0);

        assertThat(other.right()).isEqualTo("a.two");
        assertThat(other.alternatives()).containsExactly(Prose.of("多"), Prose.of("少"));
        assertThat(number.right()).isNull();
        assertThat(number.number()).isZero();
        assertThat(Prose.mistakes("好[[a.one 比 0 ? 有]]")).isEmpty();
        assertThat(Prose.mistakes("[[a.one 大于 0 ? 有]]")).isNotEmpty();
    }

    @Test
    void an_edition_that_names_an_unknown_figure_does_not_load() {
        for (var text : List.of("{no.such}", "[[no.such 比 0 ? 有]]", "[[没有比较的句子]]")) {
            var edition = edition(Map.of("key", "one", "title", "一", "text", text));
            assertThatThrownBy(() -> Editions.checked(edition, new Statistics(List.of())))
                    .as(text)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void an_edition_that_divides_two_units_does_not_load() {
        var edition = Editions.parse("odd", Map.of(
                "name", "怪",
                "title", "题",
                "entries", Map.of(
                        "a.batches", Map.of("name", "批", "unit", "批"), "a.people", Map.of("name", "人", "unit", "人次")),
                "rates", Map.of("a.rate", Map.of("name", "率", "part", "a.batches", "whole", "a.people"))));

        assertThatThrownBy(() -> Editions.checked(edition, new Statistics(List.of())))
                .hasMessageContaining("同一单位");
    }

    @Test
    void an_edition_that_serves_an_unknown_part_of_the_law_does_not_load() {
        assertThatThrownBy(() -> edition(
                        Map.of("key", "one", "title", "一", "text", "字", "parts", List.of("measures", "weather"))))
                .hasMessageContaining("weather");
    }

    private static Edition edition(Map<String, Object> section) {
        return Editions.parse("odd", Map.of("name", "怪", "title", "题", "sections", List.of(section)));
    }
}
