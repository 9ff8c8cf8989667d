package cn.petition.workflow.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.workflow.suggestion.TellingTerm.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are invented. */
class TellingTermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我多次通过网上诉求平台反映，没有回音",
                "以上诉求请领导尽快解决",
                "路灯坏在新法院旁的路口",
                "请在市人民法院对面增设公交站",
                "检察院家属院停水三天",
                "根据最高人民法院关于审理物业服务纠纷案件的解释，物业不得停水",
                "按照《中华人民共和国民事诉讼法》的精神请求帮助",
                "一审核就说材料不全，让我再跑一趟"
            })
    void what_only_looks_like_a_court_term_is_none(String text) {
        assertThat(TellingTerms.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "不服一审判决已经提起上诉, 上诉, COURT",
        "法院判决生效后对方拒不履行，已申请强制执行, 强制执行, COURT",
        "县人民法院迟迟不开庭, 法院, COURT",
        "派出所不予立案也不给通知书, 不予立案, COURT",
        "劳动仲裁裁决后公司仍不支付工资, 劳动仲裁, ARBITRATION",
        "对处罚不服，已申请行政复议, 行政复议, ADMINISTRATIVE_PROCEDURE",
        "村主任贪污低保款, 贪污, ACCUSATION"
    })
    void a_term_is_found_as_a_word_with_what_it_speaks_for(String text, String term, Sign sign) {
        assertThat(TellingTerms.in(text)).anySatisfy(found -> {
            assertThat(found.term()).isEqualTo(term);
            assertThat(found.sign()).isEqualTo(sign);
            assertThat(text.substring(found.place().from(), found.place().to())).isEqualTo(term);
        });
    }

    @Test
    void the_real_term_is_found_beside_the_trap() {
        assertThat(TellingTerms.in("网上诉求无人回复，我只好向法院起诉"))
                .extracting(TellingTerm::term)
                .containsExactly("法院", "起诉");
    }
}
