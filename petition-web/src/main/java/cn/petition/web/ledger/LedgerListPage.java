package cn.petition.web.ledger;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a ledger.
 *
 * @param tabs states of the ledger with their numbers
 * @param headings columns that only this ledger has
 * @param total lines of the whole list in finished words
 * @param begin where a new line begins, {@code null} for who may not
 */
record LedgerListPage(
        String title,
        String path,
        List<Tab> tabs,
        List<String> headings,
        List<Row> rows,
        LedgerListForm form,
        List<Choice> organs,
        String total,
        @Nullable String parent,
        @Nullable String parentHref,
        @Nullable String begin,
        boolean past,
        String export,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String problem) {

    /** One state with the number of its lines. */
    record Tab(String words, String count, String href, boolean current, boolean pressing) {}

    /** One line; the day until when has a badge while somebody has to act. */
    record Row(
            String number,
            String href,
            String title,
            @Nullable String matter,
            @Nullable String parent,
            String office,
            String responsible,
            String status,
            String tone,
            @Nullable String dueState,
            String due,
            String begun,
            List<String> cells) {}
}
