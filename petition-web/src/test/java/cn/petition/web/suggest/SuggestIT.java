package cn.petition.web.suggest;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.web.component.Choice;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PetitionTest
class SuggestIT {

    private static final String CITY = "1410";
    private static final String COUNTY = "141002";

    @Autowired
    private PlaceSuggestions places;

    @Autowired
    private CategorySuggestions categories;

    @Autowired
    private OrganSuggestions organs;

    @Autowired
    private Organs allOrgans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    void places_are_found_by_two_characters_the_nearest_first() {
        assertThat(words(places.matching("鼓楼", COUNTY)).subList(0, 2))
                .containsExactly("山西省临汾市尧都区鼓楼西街街道", "山西省临汾市霍州市鼓楼街道");
        assertThat(words(places.matching("鼓楼", "3201"))).first().asString().startsWith("江苏省南京市");
        assertThat(words(places.matching("尧都 乡贤", CITY))).containsExactly("山西省临汾市尧都区乡贤街街道");
        assertThat(words(places.matching("尧", CITY))).first().isEqualTo("山西省临汾市尧都区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%%", "__", "'; drop table division; --", "\u0000\u0000", "不存在的地方"})
    void what_is_no_place_finds_nothing(String typed) {
        assertThat(places.matching(typed, CITY)).isEmpty();
    }

    @Test
    void looking_up_a_place_uses_the_index_of_pairs_or_of_names() {
        jdbc.sql("analyze division").update();
        assertThat(plan(PlaceSuggestions.BY_PAIRS, "鼓楼")).contains("division_terms").doesNotContain("Seq Scan");
        assertThat(plan(PlaceSuggestions.BY_PAIRS, "临汾市尧都区")).contains("division_terms").doesNotContain("Seq Scan");
        assertThat(plan(PlaceSuggestions.BY_BEGINNING, "尧")).contains("division_name").doesNotContain("Seq Scan");
    }

    @Test
    void categories_and_organs_are_found_by_a_part_of_their_name() {
        assertThat(words(categories.matching("房屋", CITY))).contains("城乡建设/住房保障/房屋质量");
        assertThat(words(categories.matching("X010102", CITY))).containsExactly("城乡建设/住房保障/房屋质量");
        String office = allOrgans.findByCode("141002").orElseThrow().divisionCode();
        assertThat(words(organs.matching("尧都 住房和城乡", office))).first().isEqualTo("尧都区住房和城乡建设局");
        assertThat(words(organs.matching("临汾市 住房和城乡", office))).first().isEqualTo("临汾市住房和城乡建设局");
        assertThat(organs.byCode("141000-01").orElseThrow().words()).isEqualTo("临汾市住房和城乡建设局");
    }

    @Test
    void a_picker_gets_list_items_with_markup_escaped() throws Exception {
        var clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        String items = mvc.perform(get("/suggest/places").param("q", "鼓楼西街").with(signedIn(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(items).contains("role=\"option\"").contains("data-code=\"").contains("鼓楼西街").doesNotContain("<html");
    }

    private String plan(String sql, String typed) {
        var words = TypedWords.of(typed);
        return String.join("\n", jdbc.sql("explain " + sql)
                .param("pairs", words.pairs())
                .param("words", words.anywhere())
                .param("beginning", words.atTheBeginning())
                .param("today", LocalDate.of(2026, 3, 16))
                .param("office", CITY)
                .param("shown", 12)
                .query(String.class)
                .list());
    }

    private static List<String> words(List<Choice> found) {
        return found.stream().map(Choice::words).toList();
    }
}
