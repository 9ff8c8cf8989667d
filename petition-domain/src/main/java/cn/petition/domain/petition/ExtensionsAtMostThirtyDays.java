package cn.petition.domain.petition;

/** All extensions of one handling together are at most 30 days (Art. 34). */
final class ExtensionsAtMostThirtyDays {

    static final int AT_MOST = 30;

    void check(Obligation handling, int days) {
        int before = handling.extensions().stream().mapToInt(Extension::days).sum();
        if (days < 1 || before + days > AT_MOST) {
            throw new ActionRefused(
                    "ExtensionsAtMostThirtyDays",
                    "延期累计不得超过30日，已延" + before + "日，最多还可延" + (AT_MOST - before) + "日。",
                    "《信访工作条例》第三十四条");
        }
    }
}
