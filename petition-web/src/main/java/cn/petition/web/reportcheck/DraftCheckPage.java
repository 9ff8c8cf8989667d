package cn.petition.web.reportcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings in a draft and those that were confirmed. */
record DraftCheckPage(
        String report, String base, boolean signed, String formKey, List<Item> items, List<Confirmed> confirmed) {

    /** @param fingerprint set where this reader may confirm it */
    record Item(ReportCheckPage.Item finding, @Nullable String fingerprint) {}

    /** @param fingerprint set where this reader may take it back */
    record Confirmed(
            String rule,
            String place,
            String words,
            String message,
            String reason,
            String by,
            @Nullable String fingerprint) {}
}
