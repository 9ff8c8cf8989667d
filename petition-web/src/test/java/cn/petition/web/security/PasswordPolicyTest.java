package cn.petition.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy office = new PasswordPolicy(PasswordProfile.CLASSIFIED_PROTECTION);
    private final PasswordPolicy lengthOnly = new PasswordPolicy(PasswordProfile.LENGTH_ONLY);

    @ParameterizedTest
    @CsvSource({
        "Ab1-defghuv, 至少 12 个字符，现为 11 个",
        "abcdefkuvwxm, 至少三类",
        "abcdefkhuv12, 至少三类",
        "Dengji-2026-xyz, 不能包含登录名",
        "Password2026!, 太常见",
        "P@ssw0rd2026!, 太常见",
        "Admin@123456, 太常见",
        "Linfen@2026!!, 太常见",
        "Aa1-1234567890, 太常见",
        "Aa1Aa1Aa1Aa1Aa1, 太常见",
    })
    void refuses_with_a_sentence(String password, String words) {
        assertThat(office.refusals(password, "dengji")).anySatisfy(sentence -> assertThat(sentence)
                .contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qingshan-2026-lvshui", "ab3-fghjkmnp", "绿水青山就是金山银山ab1"})
    void takes_a_long_one_of_three_classes(String password) {
        assertThat(office.refusals(password, "dengji")).isEmpty();
    }

    @Test
    void the_profile_of_length_asks_for_no_classes_and_bounds_both_ends() {
        assertThat(lengthOnly.refusals("correct horse battery", "dengji")).isEmpty();
        assertThat(lengthOnly.refusals("xyzzyplughab", "")).isEmpty();
        assertThat(lengthOnly.refusals("xyzzyplugha", "")).hasSize(1);
        assertThat(lengthOnly.refusals("abcdefuv".repeat(16), "")).isEmpty();
        assertThat(lengthOnly.refusals("abcdefuv".repeat(16) + "z", "")).singleElement().asString().contains("最多 128");
    }
}
