package cn.petition.workflow.opinioncheck;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts without any time can be neither checked nor reviewed. */
final class FactsSayWhen implements OpinionRule {

    private static final Pattern WHEN = Pattern.compile(
            "\\d{2,4}年|\\d{1,2}月|\\d{1,2}日|[〇零一二三四五六七八九十]{1,4}[年月日]|今年|去年|前年|上月|本月|当[年月日天]|期间|采暖季|供暖季|学期|季度|至今|以来|截至");

    @Override
    public Stream<Finding> examine(OpinionText text) {
        if (WHEN.matcher(Prose.plain(text.factsFound())).find()) {
            return Stream.empty();
        }
        return Stream.of(advisory(
                OpinionField.FACTS_FOUND, "认定的事实没有写明时间，请补充主要事实发生的时间。", CONTENTS));
    }
}
