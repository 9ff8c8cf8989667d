package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "138 0000 0000, 13800000000, 138****0000",
        "+86-138-0000-0000, 13800000000, 138****0000",
        "008613800000000, 13800000000, 138****0000",
        "8613800000000, 13800000000, 138****0000",
        "１３８００００００００, 13800000000, 138****0000",
        "(0357)2012345, 03572012345, 0357*****45",
        "0357-2012345转801, 03572012345转801, 0357*****45",
        "0357-2012345 ext 801, 03572012345转801, 0357*****45",
        "2012345, 2012345, *****45",
        "010-62012345, 01062012345, 010******45",
        "12345, 12345, 1****",
        "4001234567, 4001234567, ********67",
    })
    void is_understood_as_people_write_it(String entered, String number, String masked) {
        PhoneNumber phone = new PhoneNumber(entered);

        assertThat(phone.number()).isEqualTo(number);
        assertThat(phone).hasToString(masked);
        assertThat(phone.warnings()).isEmpty();
        assertThat(new PhoneNumber(phone.number())).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "1380000000, 应为 11 位，现为 10 位",
        "138000000000, 应为 11 位，现为 12 位",
        "13800000000、13900000000, 一栏只填一个",
        "没有电话, 格式不常见",
        "+1 202 555 0100, 格式不常见",
    })
    void an_unusual_number_is_kept_and_warned_about(String entered, String words) {
        PhoneNumber phone = new PhoneNumber(entered);

        assertThat(phone.warnings()).singleElement().asString().contains(words);
        assertThat(phone.masked()).contains("*").doesNotContain(phone.number());
    }

    @Test
    void nothing_entered_is_no_number() {
        assertThat(PhoneNumber.entered(" - ")).isEmpty();
        assertThat(PhoneNumber.entered("0357-2012345")).map(PhoneNumber::isMobile).contains(false);
    }
}
