package cn.petition.web.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a topic.
 *
 * @param why how the matters were found
 */
record TopicPage(
        String title,
        String asked,
        String why,
        List<String> words,
        String number,
        List<Row> shown,
        @Nullable String previous,
        @Nullable String next,
        String back,
        @Nullable String export) {

    /** One matter. */
    record Row(
            String number,
            String href,
            String title,
            String day,
            String channel,
            String status,
            String category,
            String place,
            String likeness) {}
}
