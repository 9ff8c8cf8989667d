package cn.petition.web.table;

import cn.petition.domain.petition.Labels;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One column of a table that is taken over.
 *
 * @param heading as it stands in the first row
 * @param required whether each row must fill it
 * @param hint what may be written, one sentence; empty where the heading says it
 */
public record TableColumn(String heading, boolean required, String hint) {

    public static TableColumn must(String heading) {
        return new TableColumn(heading, true, "");
    }

    public static TableColumn may(String heading) {
        return new TableColumn(heading, false, "");
    }

    public TableColumn hint(String words) {
        return new TableColumn(heading, required, words);
    }

    /** One of the words of the office. */
    public TableColumn among(Class<? extends Enum<?>> choices) {
        return hint(Arrays.stream(choices.getEnumConstants()).map(Labels::of).collect(Collectors.joining("、", "填", "之一。")));
    }
}
