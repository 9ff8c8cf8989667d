package cn.petition.web.worklist;

import cn.petition.web.search.MatterRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk of an officer.
 *
 * @param tabs empty for officers who do not work on matters
 * @param emptyTitle what is said when the list is empty
 * @param emptyWords why it is
 * @param trouble a sentence instead of a list, when the address could not be read
 */
public record WorklistPage(
        List<Tab> tabs,
        String caption,
        List<MatterRow> rows,
        String emptyTitle,
        String emptyWords,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String trouble) {

    /** One list with the number of matters in it. */
    public record Tab(String words, String count, String href, boolean current, boolean pressing) {}
}
