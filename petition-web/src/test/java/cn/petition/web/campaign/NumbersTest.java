package cn.petition.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void numbers_are_read_with_anything_between_them_each_once() {
        assertThat(Numbers.in(" 141000-2026-L-000001，141000-2026-l-000002\n\"141000-2026-L-000001\";\t141000-2026-V-000003、"))
                .containsExactly("141000-2026-L-000001", "141000-2026-L-000002", "141000-2026-V-000003");
        assertThat(Numbers.in(" \n，")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16, 不能晚于今天", "2026-02-31, 日期请写成", "昨天, 日期请写成", "0001-01-01, 日期请写成"})
    void a_day_that_cannot_be_is_answered_with_a_sentence_and_today(String typed, String sentence) {
        var asked = AskedDay.of(typed, TODAY);
        assertThat(asked.day()).isEqualTo(TODAY);
        assertThat(asked.problem()).contains(sentence);
    }

    @Test
    void a_day_that_is_over_is_asked_for_as_it_was() {
        assertThat(AskedDay.of("2026-03-31", TODAY)).isEqualTo(new AskedDay(LocalDate.of(2026, 3, 31), null));
        assertThat(AskedDay.of("", TODAY)).isEqualTo(new AskedDay(TODAY, null));
    }
}
