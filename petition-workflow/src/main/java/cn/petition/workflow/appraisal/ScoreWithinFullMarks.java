package cn.petition.workflow.appraisal;

import cn.petition.domain.petition.ActionRefused;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A corrected score is a number from nought to the full marks of its indicator. */
final class ScoreWithinFullMarks {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,3}([.][0-9]{1,2})?");

    private ScoreWithinFullMarks() {}

    static void check(String score, BigDecimal full) {
        if (!FORM.matcher(score).matches() || new BigDecimal(score).compareTo(full) > 0) {
            throw new ActionRefused(
                    ScoreWithinFullMarks.class.getSimpleName(),
                    "得分请填 0 至 " + full.stripTrailingZeros().toPlainString() + " 的数，最多两位小数。",
                    null);
        }
    }
}
