package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.ActionRefused;
import java.util.regex.Pattern;

/** Reports call the figures of a campaign by its key, so that the key is a short word of plain letters. */
final class FigureKeyHasItsForm {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private FigureKeyHasItsForm() {}

    static void check(LedgerChange change) {
        change.facts().text(LedgerFact.FIGURE_KEY).ifPresent(key -> {
            if (!FORM.matcher(key).matches()) {
                throw new ActionRefused(
                        FigureKeyHasItsForm.class.getSimpleName(), "统计键请用小写英文字母开头，只含小写字母、数字和下划线，最多 40 个字符。", null);
            }
        });
    }
}
