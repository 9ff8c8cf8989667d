package cn.petition.domain.secrecy;

import static cn.petition.domain.secrecy.IdentityDocumentType.FOREIGN_PERMANENT_RESIDENT_CARD;
import static cn.petition.domain.secrecy.IdentityDocumentType.HONG_KONG_MACAO_PERMIT;
import static cn.petition.domain.secrecy.IdentityDocumentType.OTHER;
import static cn.petition.domain.secrecy.IdentityDocumentType.PASSPORT;
import static cn.petition.domain.secrecy.IdentityDocumentType.RESIDENT_IDENTITY_CARD;
import static cn.petition.domain.secrecy.IdentityDocumentType.TAIWAN_PERMIT;
import static cn.petition.domain.secrecy.IdentityDocumentType.UNIFIED_SOCIAL_CREDIT_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_example_of_the_standard_is_accepted_in_any_spelling() {
        IdentityDocument card = card("１１０１０５ 1949 1231 002x");

        assertThat(card.number()).isEqualTo("11010519491231002X");
        assertThat(card.warnings(TODAY)).isEmpty();
        assertThat(card.birthday()).contains(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, 校验位不符",
        "11010519490231002X, 出生日期不存在",
        "110105491231002, 15 位旧身份证",
        "1101051949123100, 应为 18 位",
        "11010519491231002X1, 应为 18 位",
        "X1010519491231002X, 应为 18 位",
        "4.10105E+17, 科学计数",
    })
    void a_doubtful_number_is_kept_and_warned_about(String number, String words) {
        assertThat(card(number).warnings(TODAY)).isNotEmpty().anySatisfy(warning -> assertThat(warning)
                .contains(words));
        assertThat(card(number).number()).isEqualTo(number);
    }

    @Test
    void every_wrong_digit_of_the_example_is_noticed() {
        String right = "11010519491231002X";
        for (int place = 0; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String number = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(card(number).warnings().isEmpty()).isEqualTo(number.equals(right));
            }
        }
    }

    @Test
    void a_birthday_after_today_or_too_long_ago_is_warned_about_from_the_day_it_is_impossible() {
        String tomorrow = "14100220260303001";
        String old = "14100218960301001";

        assertThat(complete(tomorrow).warnings(TODAY)).singleElement().asString().contains("晚于今天");
        assertThat(complete(tomorrow).warnings(TODAY.plusDays(1))).isEmpty();
        assertThat(complete(old).warnings(TODAY)).singleElement().asString().contains("超过 130 岁");
        assertThat(complete(old).warnings(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_birthday_in_the_years_of_summer_time_is_the_day_on_the_card() {
        assertThat(complete("14100219860504001").birthday()).contains(LocalDate.of(1986, 5, 4));
    }

    @Test
    @Proves({"T22-17", "T22-48"})
    void papers_of_foreigners_and_organisations_have_their_own_form() {
        assertThat(new IdentityDocument(PASSPORT, "e 1234 5678").warnings()).isEmpty();
        assertThat(new IdentityDocument(PASSPORT, "护照").warnings()).isNotEmpty();
        assertThat(new IdentityDocument(HONG_KONG_MACAO_PERMIT, "h12345678").warnings()).isEmpty();
        assertThat(new IdentityDocument(HONG_KONG_MACAO_PERMIT, "12345678").warnings()).isNotEmpty();
        assertThat(new IdentityDocument(TAIWAN_PERMIT, "12345678").warnings()).isEmpty();
        assertThat(new IdentityDocument(TAIWAN_PERMIT, "T2345678").warnings()).isNotEmpty();
        assertThat(new IdentityDocument(FOREIGN_PERMANENT_RESIDENT_CARD, "ABC123456789012").warnings())
                .isEmpty();
        assertThat(new IdentityDocument(OTHER, "军官证 0001 号").warnings()).isEmpty();
    }

    @Test
    void the_check_character_of_a_credit_code_is_compared() {
        assertThat(new IdentityDocument(UNIFIED_SOCIAL_CREDIT_CODE, "91350100M000100Y43").warnings())
                .isEmpty();
        assertThat(new IdentityDocument(UNIFIED_SOCIAL_CREDIT_CODE, "91350100M000100Y44").warnings())
                .singleElement()
                .asString()
                .contains("校验位");
        assertThat(new IdentityDocument(UNIFIED_SOCIAL_CREDIT_CODE, "91350100M000100O43").warnings())
                .singleElement()
                .asString()
                .contains("18 位");
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD, 141002199001010016, 1410**********0016",
        "RESIDENT_IDENTITY_CARD, 110105491231002, 1101*******1002",
        "RESIDENT_IDENTITY_CARD, 141, 1**",
        "PASSPORT, E12345678, E1*****78",
        "OTHER, 7, *",
        "OTHER, 𠮷𠮷𠮷𠮷, 𠮷***",
    })
    void shows_itself_masked(IdentityDocumentType type, String number, String masked) {
        IdentityDocument document = new IdentityDocument(type, number);

        assertThat(document).hasToString(masked);
        assertThat(document.masked()).isEqualTo(masked);
    }

    @Test
    void nothing_entered_is_no_document() {
        assertThat(IdentityDocument.entered(OTHER, " \u3000\u200b")).isEmpty();
        assertThatThrownBy(() -> new IdentityDocument(OTHER, "\u00a0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static IdentityDocument card(String number) {
        return new IdentityDocument(RESIDENT_IDENTITY_CARD, number);
    }

    private static IdentityDocument complete(String seventeen) {
        return card(seventeen + CheckCharacter.ofIdentityNumber(seventeen));
    }
}
