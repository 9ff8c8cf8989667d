package cn.petition.domain.petition;

import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;

/** The national regulations extend no review; a regional text may, up to its number of days and before the last one. */
final class ReviewIsExtendedOnlyByRegion {

    /** @return the article of the regional text */
    String check(Obligation review, int days, LocalDate on, ObligationClock clock) {
        var rule = clock.deadlineOf(review.facts()).rule().orElseThrow();
        String basis = rule.basis().fullCite();
        int atMost = rule.extensionAtMost();
        if (atMost == 0) {
            throw refused("复查、复核期限没有延长的规定，不能延期。", basis);
        }
        int before = review.extensions().stream().mapToInt(Extension::days).sum();
        if (days < 1 || before + days > atMost) {
            throw refused("复查、复核延期累计不得超过" + atMost + "日，最多还可延" + (atMost - before) + "日。", basis);
        }
        var last = review.due().overdueAfter();
        if (last != null && on.isAfter(last)) {
            throw refused("期限已于" + ChineseDate.of(last) + "届满，不能再延期。", basis);
        }
        return basis;
    }

    private static ActionRefused refused(String words, String basis) {
        return new ActionRefused("ReviewIsExtendedOnlyByRegion", words, basis);
    }
}
