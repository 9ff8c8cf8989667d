package cn.petition.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign on one day.
 *
 * @param enrol where matters are added, {@code null} for who may not
 * @param results where results are taken over from a table, {@code null} for who may not
 */
record CampaignPage(
        String id,
        String title,
        String number,
        String status,
        String tone,
        String office,
        String source,
        String leader,
        String basis,
        String begun,
        String due,
        String day,
        String today,
        int digits,
        boolean asTable,
        @Nullable String problem,
        List<Tile> tiles,
        List<OrganLine> organs,
        DayChart chart,
        List<DayLine> days,
        @Nullable String enrol,
        @Nullable String results,
        String card,
        String sheet) {

    /** A number; {@code href} opens its list, {@code null} for a rate, whose part and whole have lists of their own. */
    record Tile(String key, String label, String number, String unit, @Nullable String href, String definition) {}

    /** The numbers of one organ. */
    record OrganLine(
            String organ,
            String assigned,
            String assignedHref,
            String inProgress,
            String inProgressHref,
            String reported,
            String reportedHref,
            String closed,
            String closedHref,
            String resolved,
            String resolvedHref,
            String late,
            String lateHref,
            String rate) {}

    /** The numbers of one day. */
    record DayLine(
            String day,
            String href,
            String assigned,
            String inProgress,
            String reported,
            String closed,
            String resolved,
            String onTime,
            String rate) {}
}
