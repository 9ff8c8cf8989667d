package cn.petition.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTest {

    private static final String PUBLISHED = """
            {"$schema": "x", "year": 2027, "papers": ["https://www.gov.cn/a.htm"], "days": [
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "春节", "date": "2027-02-14", "isOffDay": false}]}""";

    @Test
    void the_published_form_and_lines_say_the_same() {
        HolidayNotice published = NoticeReader.read(2027, PUBLISHED);
        HolidayNotice typed = NoticeReader.read(2027, "2027年2月14日 上班 春节\n\n2027-01-01，休，元旦\n");

        assertThat(typed.days()).isEqualTo(published.days());
        assertThat(published.source()).isEqualTo("https://www.gov.cn/a.htm");
        assertThat(published.daysOff()).isEqualTo(1);
        assertThat(published.daysWorked()).isEqualTo(1);
        assertThat(published.days().get(0).date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void lines_come_back_as_they_were_written() {
        HolidayNotice notice = NoticeReader.read(2027, PUBLISHED);

        assertThat(NoticeReader.read(2027, notice.asLines()).days()).isEqualTo(notice.days());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-01 元旦                           | 第 1 行看不懂，请按“2027-01-01 休 元旦”的样式填写。
            2027-02-31 休 元旦                        | 第 1 行的日期不存在，请核对。
            2026-11-30 休 元旦                        | 2026-11-30 不属于 2027 年的放假安排，请核对。
            2026-12-31 休 元旦                        | 没有 2027 年的日子，请核对内容是否完整。
            {"year": 2027, "days": [                  | 内容不是完整的放假安排数据，请重新复制全文或者选择原文件。
            {"year": 2026, "days": []}                | 内容里的年份与填写的 2027 年不一致，请核对。
            {"year": 2027, "days": [{"name": "元旦"}]} | 第 1 天缺少日期或者是否放假，请核对。
            2027-01-01 休 元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元 | 2027-01-01 的节日名称应为 1 至 20 个字，请核对。
            """)
    void what_makes_no_sense_gets_a_sentence(String text, String sentence) {
        assertThat(refusal(2027, text).sentences()).contains(sentence);
    }

    @Test
    void a_day_named_twice_and_a_year_far_away_get_a_sentence() {
        assertThat(refusal(2027, "2027-01-01 休 元旦\n2027-01-01 班 元旦").sentences())
                .containsExactly("2027-01-01 出现了两次，请删除其中一次。");
        assertThat(refusal(0, PUBLISHED).sentences()).containsExactly("年份应当在 2000 至 2199 之间，请核对。");
        assertThat(refusal(2027, "  ").sentences()).containsExactly("请粘贴放假安排，或者选择一个文件。");
    }

    private static NoticeUnreadable refusal(int year, String text) {
        return catchThrowableOfType(NoticeUnreadable.class, () -> NoticeReader.read(year, text));
    }
}
