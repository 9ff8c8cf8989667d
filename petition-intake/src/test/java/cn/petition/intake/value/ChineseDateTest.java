package cn.petition.intake.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-28", "2019/2/28", "2019.2.28", "2019年2月28日", "2019年02月28号", "20190228",
                " 2019-02-28 ", "２０１９－０２－２８", "2019 年 2 月 28 日", "2019. 2. 28"
            })
    void reads_each_way_of_writing_a_day(String written) {
        assertThat(ChineseDate.parse(written).date()).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(ChineseDate.parse(written).time()).isEmpty();
        assertThat(ChineseDate.parse(written).dateTime()).isEqualTo(LocalDateTime.of(2019, 2, 28, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2/8 21:31:53, 2019-02-08T21:31:53",
        "2019-02-08T21:31:53.123, 2019-02-08T21:31:53",
        "2019年2月8日 21:31, 2019-02-08T21:31:00",
        "2019年2月8日21时31分53秒, 2019-02-08T21:31:53",
        "20190208 09：05, 2019-02-08T09:05:00"
    })
    void reads_the_time_behind_it(String written, LocalDateTime moment) {
        assertThat(ChineseDate.parse(written).dateTime()).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-31, 日期“2024-02-31”不存在，2024 年 2 月只有 29 天，请核对后填写。",
        "2023年2月29日, 日期“2023年2月29日”不存在，2023 年 2 月只有 28 天，请核对后填写。",
        "20240431, 日期“20240431”不存在，2024 年 4 月只有 30 天，请核对后填写。",
        "2024-01-00, 日期“2024-01-00”不存在，2024 年 1 月只有 31 天，请核对后填写。",
        "2024.13.45, 日期“2024.13.45”的月份不存在，请填写 1 至 12 月。",
        "2024-0-1, 日期“2024-0-1”的月份不存在，请填写 1 至 12 月。",
        "1948-12-31, 日期“1948-12-31”早于 1949 年，请核对年份后填写。",
        "2024-03-01 24:00:00, 时间“2024-03-01 24:00:00”不存在，请按“2024-03-01 09:30:00”的格式填写。",
        "'', 日期“”无法识别，请按“2024-03-01”的格式填写。",
        "昨天, 日期“昨天”无法识别，请按“2024-03-01”的格式填写。",
        "2024-03/01, 日期“2024-03/01”无法识别，请按“2024-03-01”的格式填写。",
        "24-03-01, 日期“24-03-01”无法识别，请按“2024-03-01”的格式填写。",
        "43497, 日期“43497”无法识别，请按“2024-03-01”的格式填写。",
        "2024-03-011, 日期“2024-03-011”无法识别，请按“2024-03-01”的格式填写。",
        "2024-03-01 9, 日期“2024-03-01 9”无法识别，请按“2024-03-01”的格式填写。"
    })
    void refuses_a_day_that_is_none_and_never_moves_it(String written, String sentence) {
        assertThatThrownBy(() -> ChineseDate.parse(written))
                .isInstanceOf(ValueRefused.class)
                .hasMessage(sentence);
    }

    @Test
    void begins_with_1949_and_ends_with_the_day_that_the_caller_calls_today() {
        LocalDate today = LocalDate.of(2024, 3, 1);

        assertThat(ChineseDate.parse("1949-01-01").date()).isEqualTo("1949-01-01");
        assertThat(ChineseDate.parse("2024-03-01 23:59").ensureNotAfter(today).date()).isEqualTo(today);
        assertThatThrownBy(() -> ChineseDate.parse("2024-03-02").ensureNotAfter(today))
                .hasMessage("日期 2024-03-02 晚于今天（2024-03-01），请核对后填写。");
    }

    @Test
    void shortens_what_it_quotes_and_takes_no_time_over_it() {
        assertThatThrownBy(() -> ChineseDate.parse("𠮷".repeat(100_000)))
                .hasMessage("日期“" + "𠮷".repeat(40) + "…”无法识别，请按“2024-03-01”的格式填写。");
    }
}
