package cn.petition.web.campaign;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a number.
 *
 * @param bulk the form for steps at many lines, {@code null} for who may not, or for a day that is over
 * @param withCampaign whether the rows come from several campaigns
 */
record WorkListPage(
        String heading,
        String where,
        String back,
        String definition,
        String count,
        String asked,
        List<Row> rows,
        boolean withCampaign,
        @Nullable String previous,
        @Nullable String next,
        String export,
        @Nullable Bulk bulk) {

    /** One matter. */
    record Row(
            String tick,
            String ordinal,
            String number,
            @Nullable String href,
            String line,
            String petitioner,
            String title,
            String organ,
            String leader,
            String assigned,
            String due,
            @Nullable String dueState,
            String status,
            String tone,
            String resolved,
            String campaign) {}

    /** Steps at many lines. */
    record Bulk(String action, String figure, String organ, List<Choice> steps, List<Choice> scopes, List<Choice> proofs, String today) {}
}
