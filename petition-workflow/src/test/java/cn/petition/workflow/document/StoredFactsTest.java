package cn.petition.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.document.type.HandlingOpinion;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class StoredFactsTest {

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void the_facts_of_each_type_come_back_as_they_were_stored_but_for_what_is_corrected(DocumentType type) {
        var document = SampleDocuments.of(type);
        var facts = stored(document);
        var first = facts.correctable().stream().filter(one -> !one.day()).findFirst().orElseThrow();

        var corrected = facts.corrected(Map.of(first.name(), "改正后的内容"));

        assertThat(corrected).isNotEqualTo(document).hasSameClassAs(document);
        assertThat(stored(corrected).corrected(Map.of(first.name(), first.words()))).isEqualTo(document);
        assertThat(facts.correctable()).allSatisfy(fact -> assertThat(fact.label()).isNotBlank());
    }

    @Test
    void neither_the_conclusion_nor_the_remedy_nor_the_number_can_be_corrected() {
        var facts = stored(SampleDocuments.of(DocumentType.HANDLING_OPINION));

        assertThat(facts.correctable().stream().map(CorrectableFact::name).collect(Collectors.toSet()))
                .contains("factsFound", "opinion", "legalBasis", "receivedOn")
                .doesNotContain("outcome", "number", "reviewRequestDays");
        assertThat(facts.corrected(Map.of("opinion", "更正。", "outcome", "不支持", "reviewRequestDays", "1")))
                .isInstanceOfSatisfying(HandlingOpinion.class, opinion -> {
                    assertThat(opinion.outcome()).isEqualTo("支持");
                    assertThat(opinion.remedy()).contains("30日内");
                });
    }

    @Test
    void a_correction_changes_something_and_empties_nothing() {
        var facts = stored(SampleDocuments.of(DocumentType.HANDLING_OPINION));

        assertThatThrownBy(() -> facts.corrected(Map.of())).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> facts.corrected(Map.of("opinion", " "))).isInstanceOf(ActionRefused.class);
        assertThatThrownBy(() -> facts.corrected(Map.of("receivedOn", "昨天"))).isInstanceOf(ActionRefused.class);
    }

    private static StoredFacts stored(OfficialDocument document) {
        String json = JsonMapper.builder().build().writeValueAsString(document);
        return new StoredFacts(document.type(), json);
    }
}
