package cn.petition.workflow.conduct;

import cn.petition.domain.petition.ActionRefused;
import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of acts knows no persons: it takes no numbers by which somebody could be found, and no matter, since a
 * matter names whoever petitioned.
 */
final class NoPersonInAnAct {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    void check(@Nullable String title, Collection<String> facts, boolean namesMatter) {
        if (namesMatter) {
            throw refused("行为处置只记录行为，不与信访事项或者个人关联，请不要填写事项编号。");
        }
        if (title != null) {
            check(title);
        }
        facts.forEach(NoPersonInAnAct::check);
    }

    private static void check(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\d)[\\s-]+(?=\\d|[Xx])", "");
        if (IDENTITY.matcher(plain).find() || PHONE.matcher(plain).find()) {
            throw refused("行为处置只记录行为，不记录个人，请删去证件号码和电话号码。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("NoPersonInAnAct", words, null);
    }
}
