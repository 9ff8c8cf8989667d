package cn.petition.web.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a table shows.
 *
 * @param refusal why nothing was taken over, {@code null} before anything was uploaded
 * @param problems the rows that are wrong, one sentence each
 */
public record TablePage(TableKind kind, String formKey, @Nullable String refusal, List<String> problems) {

    /** Template that shows it. */
    public static final String VIEW = "table/import";

    public String template() {
        return kind.route() + "/template";
    }
}
