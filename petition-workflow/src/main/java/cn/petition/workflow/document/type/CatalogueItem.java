package cn.petition.workflow.document.type;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a closed file.
 *
 * @param reference its number, empty for papers without one
 * @param pages pages, where they were counted
 */
public record CatalogueItem(String name, String reference, LocalDate on, @Nullable Integer pages) {

    /** The pages as printed. */
    public String pagesInWords() {
        return pages == null ? "" : String.valueOf(pages);
    }
}
