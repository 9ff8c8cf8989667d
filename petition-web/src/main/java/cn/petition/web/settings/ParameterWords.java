package cn.petition.web.settings;

import cn.petition.domain.parameter.ParameterKey;
import java.util.Map;

/** The values of parameters in words; a value without words, such as a number, is shown as it is. */
final class ParameterWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("true", "是"),
            Map.entry("false", "否"),
            Map.entry("start_event", "起算事件发生日"),
            Map.entry("registration", "登记日"),
            Map.entry("notice", "受理告知书载明的日期"),
            Map.entry("first_step", "第一条办理记录的日期"),
            Map.entry("ground_and_decision", "须有理由并经决定"),
            Map.entry("refuse", "不予接受"),
            Map.entry("none", "不要求"),
            Map.entry("major", "重大紧急事项"),
            Map.entry("all", "全部事项"));

    private ParameterWords() {}

    static String of(ParameterKey key, String value) {
        return key.choices().isEmpty() ? value : WORDS.getOrDefault(value, value);
    }
}
