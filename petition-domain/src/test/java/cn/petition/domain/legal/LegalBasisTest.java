package cn.petition.domain.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {

    @ParameterizedTest
    @CsvSource({
        "T22-22(2), 第二十二条第二款, 信访工作条例第22条第2款, 《信访工作条例》第二十二条第二款",
        "T22-34, 第三十四条, 信访工作条例第34条, 《信访工作条例》第三十四条",
        "T22-31[6], 第三十一条第（六）项, 信访工作条例第31条第6项, 《信访工作条例》第三十一条第（六）项",
        "T05-10, 第十条, 信访条例第10条, 《信访条例》第十条",
        "MFD-201, 第二百零一条, 民法典第201条, 《民法典》第二百零一条",
        "MFD-310(1), 第三百一十条第一款, 民法典第310条第1款, 《民法典》第三百一十条第一款"
    })
    void is_read_from_its_key_and_cited_in_three_forms(String key, String article, String cite, String full) {
        LegalBasis basis = LegalBasis.parse(key);
        assertThat(basis.key()).isEqualTo(key);
        assertThat(basis.articleText()).isEqualTo(article);
        assertThat(basis.cite()).isEqualTo(cite);
        assertThat(basis.fullCite()).isEqualTo(full);
    }

    @Test
    void a_text_can_be_cited_as_a_whole() {
        assertThat(LegalBasis.of(Regulation.SIMPLIFIED_HANDLING_2022).cite()).isEqualTo("信访事项简易办理办法");
        assertThat(LegalBasis.parse("JY22")).isEqualTo(LegalBasis.of(Regulation.SIMPLIFIED_HANDLING_2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T22-", "T22-22(", "X99-1", "第二十二条"})
    void an_unreadable_key_is_refused_with_a_sentence(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalBasis.parse(key))
                .withMessageContaining("法律依据“" + key + "”");
    }
}
