package cn.petition.reporting.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number with its unit in a sentence, such as 9931件 or 92.13%.
 *
 * @param from place in the paragraph
 * @param to after the unit
 * @param digits the number as typed
 * @param about 余, 近, 万: an order of magnitude nobody calculates with
 */
record Measure(int from, int to, String digits, BigDecimal value, String unit, boolean about) {

    private static final Pattern FORM = Pattern.compile("(?<![0-9.〔\\[第-])"
            + "([0-9]{1,3}(?:[,，][0-9]{3})+(?![0-9])|[0-9]+)(\\.[0-9]+)?(余|多|来)?(万|亿)?[”\"]?"
            + "(个百分点|件次|人次|批次|批|件|起|宗|人|名|个|条|次|项|户|家|份|场|期|处|%)");
    private static final Pattern ABOUT = Pattern.compile("(近|约|逾|超|超过|多达|将近|大约)$");
    private static final Map<String, String> SAME =
            Map.of("起", "件", "宗", "件", "名", "人", "批次", "批");

    static List<Measure> in(String text) {
        var measures = new ArrayList<Measure>();
        var found = FORM.matcher(text);
        while (found.find()) {
            var digits = found.group(1).replaceAll("[,，]", "") + (found.group(2) == null ? "" : found.group(2));
            boolean about = found.group(3) != null
                    || found.group(4) != null
                    || ABOUT.matcher(text.substring(Math.max(0, found.start() - 2), found.start())).find();
            measures.add(new Measure(
                    found.start(), found.end(), digits, new BigDecimal(digits), found.group(5), about));
        }
        return measures;
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    /** Can be added, compared and divided. */
    boolean isCount() {
        return !isPercent() && !unit.equals("个百分点") && !about && value.scale() <= 0;
    }

    /** 起 and 宗 are words for 件. */
    String kind() {
        return SAME.getOrDefault(unit, unit);
    }

    boolean sameKind(Measure other) {
        return kind().equals(other.kind());
    }

    String printed() {
        return digits + unit;
    }
}
