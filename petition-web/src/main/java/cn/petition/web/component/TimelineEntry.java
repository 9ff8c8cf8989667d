package cn.petition.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a matter as the timeline shows it.
 *
 * @param at machine-readable moment, ISO 8601
 * @param when the moment in finished words
 * @param by officer and organ in finished words
 * @param basis the article in finished words
 * @param corrected whether a later step has corrected this one
 */
public record TimelineEntry(
        String title,
        String at,
        String when,
        String by,
        @Nullable String basis,
        @Nullable String words,
        List<Link> documents,
        boolean corrected) {

    public TimelineEntry {
        documents = List.copyOf(documents);
    }
}
