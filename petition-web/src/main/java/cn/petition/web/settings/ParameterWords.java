package cn.petition.web.settings;

import cn.petition.domain.parameter.ParameterKey;
import java.util.Map;

/** The values of parameters in words; a value without words, such as a number, is shown as it is. */
final class ParameterWords {

    private static final Map<String, String> WORDS = Map.of(
            "true", "是",
            "false", "否",
            "start_event", "起算事件发生日",
            "registration", "登记日",
            "notice", "受理告知书载明的日期",
            "first_step", "第一条办理记录的日期",
            "ground_and_decision", "须有理由并经决定",
            "refuse", "不予接受");

    private ParameterWords() {}

    static String of(ParameterKey key, String value) {
        return key.choices().isEmpty() ? value : WORDS.getOrDefault(value, value);
    }
}
