package cn.petition.reporting.export;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text as a file format can carry it. Nothing is refused here: one bad character in one letter must not stop an annual
 * report, so it is shown as □, the printers' mark for a character that cannot be read.
 */
final class PrintableText {

    private static final char ILLEGIBLE = '□';

    private PrintableText() {}

    /** Replaces what XML cannot carry: NUL and other controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
    static String legible(String text) {
        if (text.codePoints().allMatch(PrintableText::isXmlCharacter)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legible.appendCodePoint(isXmlCharacter(c) ? c : ILLEGIBLE));
        return legible.toString();
    }

    /** Legible text with one kind of line end and without the marks that turn the reading direction around. */
    static String onPaper(String text) {
        String lines = legible(text).replace("\r\n", "\n").replace('\r', '\n');
        return without(lines, PrintableText::turnsDirection);
    }

    /**
     * Removes what has no picture of its own and would come out as a box: joiners, variation selectors, controls.
     * Twins of a character (⼈ as a radical, compatibility ideographs) become the character, so that a search finds it.
     */
    static String withGlyphOnly(String text) {
        String visible = without(legible(text), c -> turnsDirection(c) || isInvisible(c));
        if (visible.codePoints().noneMatch(PrintableText::isTwin)) {
            return visible;
        }
        StringBuilder plain = new StringBuilder(visible.length());
        visible.codePoints().forEach(c -> plain.append(
                isTwin(c) ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c)));
        return plain.toString();
    }

    private static String without(String text, IntPredicate unwanted) {
        if (text.codePoints().noneMatch(unwanted)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isTwin(int c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }

    private static boolean isInvisible(int c) {
        return c >= 0x7F && c <= 0x9F || c >= 0x200B && c <= 0x200F || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
