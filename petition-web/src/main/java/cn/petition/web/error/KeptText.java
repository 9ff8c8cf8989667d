package cn.petition.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an officer had written in a refused form, read from the request itself, so that nothing typed is lost. */
@Component
class KeptText {

    private static final Set<String> NO_TEXT = Set.of("version", "formKey", "draft", "search", "password");
    private static final String UNLABELLED = "您填写的内容";

    private final MessageSource words;

    KeptText(MessageSource words) {
        this.words = words;
    }

    /** Non-empty fields by label: {@code Field.<name>} in the labels, otherwise a running number. */
    Map<String, String> of(HttpServletRequest request) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!"POST".equals(request.getMethod())) {
            return kept;
        }
        request.getParameterMap().forEach((name, values) -> {
            String text = String.join("、", values).strip();
            if (!text.isEmpty() && isText(name)) {
                kept.put(label(name, kept.size() + 1), text);
            }
        });
        return kept;
    }

    private static boolean isText(String name) {
        return !name.startsWith("_") && !NO_TEXT.contains(name) && !name.endsWith("Code");
    }

    private String label(String name, int position) {
        String labelled = words.getMessage("Field." + name, null, "", Locale.CHINA);
        return labelled == null || labelled.isEmpty() ? UNLABELLED + " " + position : labelled;
    }
}
