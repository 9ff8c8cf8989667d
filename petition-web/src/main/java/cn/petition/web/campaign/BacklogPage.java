package cn.petition.web.campaign;

import cn.petition.web.campaign.CampaignPage.Tile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The backlog on one day, by where the cases came from.
 *
 * @param proposals where cases are taken on, {@code null} for who may not
 * @param results where results are taken over from a table, {@code null} for who may not
 */
record BacklogPage(
        String day,
        String today,
        @Nullable String problem,
        List<Group> groups,
        @Nullable String proposals,
        @Nullable String results,
        String sheet) {

    /** Cases from one side. */
    record Group(String key, String title, List<Tile> tiles) {}
}
