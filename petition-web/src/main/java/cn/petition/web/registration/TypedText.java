package cn.petition.web.registration;

import java.util.Optional;

/** What a text field may hold: sound characters, and no more of them than fit, counted as a person counts. */
final class TypedText {

    private TypedText() {}

    /** The sentence of what is wrong with it, if anything is; line breaks and tabs are sound. */
    static Optional<String> problem(String label, String text, int longest) {
        if (text.codePoints().anyMatch(TypedText::isUnsound)) {
            return Optional.of(label + "含有无法保存的字符（控制字符或残缺的字），请删除后重新填写。");
        }
        int length = text.strip().codePointCount(0, text.strip().length());
        return length > longest
                ? Optional.of(label + "最多 " + String.format("%,d", longest) + " 字，现有 " + String.format("%,d", length)
                        + " 字，请删减。")
                : Optional.empty();
    }

    /** The text without what cannot be looked up, for hints while somebody is still typing. */
    static String sound(String text) {
        return text.codePoints()
                .filter(c -> !isUnsound(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnsound(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
