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
    void an_edition_that_names_an_unknown_figure_does_not_load() {
        var section = Map.<String, Object>of("key", "one", "title", "一", "text", "{no.such}");
        var edition = Editions.parse("odd", Map.of("name", "怪", "title", "题", "sections", List.of(section)));

        assertThatThrownBy(() -> Editions.checked(edition, new Statistics(List.of())))
                .hasMessageContaining("no.such");
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
}
