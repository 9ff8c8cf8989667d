package cn.petition.workflow.campaign;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"hundred_days", "a", "third_batch_2023"})
    void a_short_plain_word_is_a_key(String key) {
        assertThatCode(() -> FigureKeyHasItsForm.check(keyed(key))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hundred", "百日", "a.b", "1st", "x' or true --", "a-b"})
    void anything_else_is_refused(String key) {
        assertThatThrownBy(() -> FigureKeyHasItsForm.check(keyed(key))).isInstanceOf(ActionRefused.class);
    }

    @Test
    void no_key_is_asked_for() {
        assertThatCode(() -> FigureKeyHasItsForm.check(LedgerChange.none())).doesNotThrowAnyException();
    }

    private static LedgerChange keyed(String key) {
        return LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.FIGURE_KEY, key));
    }
}
