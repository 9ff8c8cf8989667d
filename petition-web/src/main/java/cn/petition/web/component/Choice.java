package cn.petition.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One value that an officer can choose, in a select, among radio buttons or in a picker.
 *
 * @param value what the form sends
 * @param hint a few words that tell similar choices apart
 */
public record Choice(String value, String words, @Nullable String hint) {

    public Choice(String value, String words) {
        this(value, words, null);
    }
}
