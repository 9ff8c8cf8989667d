package cn.petition.web.document;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents that the officer's organ issued.
 *
 * @param problem what is wrong with the filter
 * @param next address of the next page
 * @param first address of the first page, where this is a later one
 * @param most documents that can be taken at once
 */
record DocumentsPage(
        List<Row> rows,
        List<Choice> types,
        Words words,
        boolean filtered,
        @Nullable String problem,
        @Nullable String first,
        @Nullable String next,
        int most) {

    /**
     * @param href address of the document
     * @param about number of its matter, or of the line of a ledger that it belongs to
     * @param aboutHref address of that
     */
    record Row(
            String id,
            String title,
            String number,
            String href,
            String about,
            String aboutHref,
            String aboutTitle,
            String day,
            boolean replaced) {}

    /** The filter as typed. */
    record Words(String type, String from, String to, String q) {}
}
