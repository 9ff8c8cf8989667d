package cn.petition.web.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param words one sentence that says what happened and what to do
 * @param article the article on which a refusal rests
 * @param reference what the officer tells the administrator, so that the log entry is found
 * @param kept the officer's own text by the label of its field, so that it can be copied
 * @param changes what others changed meanwhile, in finished words
 * @param link where to go on
 */
record ErrorPage(
        @Nullable String words,
        @Nullable String article,
        @Nullable String reference,
        Map<String, String> kept,
        List<String> changes,
        @Nullable String link) {

    static ErrorPage empty() {
        return new ErrorPage(null, null, null, Map.of(), List.of(), null);
    }

    static ErrorPage withReference(String reference) {
        return new ErrorPage(null, null, reference, Map.of(), List.of(), null);
    }
}
