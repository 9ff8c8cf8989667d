package cn.petition.web.ledger;

import cn.petition.web.component.Fact;
import cn.petition.web.component.OfferedAction;
import cn.petition.web.component.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one line.
 *
 * @param part template of what only this ledger shows, {@code null} without
 */
record LedgerEntryPage(
        String number,
        String title,
        String ledger,
        String ledgerHref,
        String status,
        String tone,
        @Nullable String dueState,
        String due,
        List<Fact> facts,
        List<OfferedAction> actions,
        List<Matter> matters,
        List<Children> children,
        @Nullable String parent,
        @Nullable String parentHref,
        List<TimelineEntry> log,
        @Nullable String part) {

    /** A matter of the line. */
    record Matter(String number, String href, String title, String status, String organ, String resolved) {}

    /** Lines that came from this one, of one ledger. */
    record Children(String words, String href, long total, @Nullable String begin, List<Child> some) {}

    /** One of them. */
    record Child(String number, String href, String title, String status, String tone, @Nullable String dueState, String due) {}
}
