package cn.petition.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All campaigns on one day.
 *
 * @param total over all of them, each matter once; {@code null} when there is no campaign
 * @param begin where a new one is begun, {@code null} for who may not
 */
record CampaignsPage(
        String day,
        String today,
        @Nullable String problem,
        List<Row> rows,
        @Nullable Total total,
        @Nullable String begin) {

    /** One campaign. */
    record Row(
            String title,
            String href,
            String number,
            String office,
            String status,
            String tone,
            String due,
            String assigned,
            String assignedHref,
            String reported,
            String reportedHref,
            String resolved,
            String resolvedHref,
            String rate) {}

    /** @param lines places in ledgers, more than matters where a matter stands in several campaigns */
    record Total(String assigned, String assignedHref, String resolved, String resolvedHref, String rate, String lines) {}
}
