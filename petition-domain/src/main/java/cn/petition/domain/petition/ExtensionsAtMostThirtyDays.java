package cn.petition.domain.petition;

import cn.petition.domain.legal.PeriodRule;

/** All extensions of one handling together are at most 30 days (Art. 34), or what the region sets in its place. */
final class ExtensionsAtMostThirtyDays {

    void check(Obligation handling, int days, ObligationClock clock) {
        var rule = clock.deadlineOf(handling.facts()).rule();
        int atMost = rule.map(PeriodRule::extensionAtMost).orElse(0);
        int before = handling.extensions().stream().mapToInt(Extension::days).sum();
        if (days < 1 || before + days > atMost) {
            throw new ActionRefused(
                    "ExtensionsAtMostThirtyDays",
                    "延期累计不得超过" + atMost + "日，已延" + before + "日，最多还可延" + (atMost - before) + "日。",
                    rule.map(one -> one.basis().fullCite()).orElse(null));
        }
    }
}
