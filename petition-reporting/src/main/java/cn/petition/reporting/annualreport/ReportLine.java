package cn.petition.reporting.annualreport;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a section: a heading, a paragraph, or a paragraph that begins with a heading.
 *
 * @param level of the heading, 0 without one
 * @param head the heading
 * @param text the paragraph, empty for a heading of its own
 * @param open whether it stands in the public edition
 */
record ReportLine(int level, @Nullable String head, String text, boolean open) {

    static final String INNER = "【不公开】";

    private static final Pattern HEAD = Pattern.compile("(#{1,3})(?!#)\\s*(.+?)\\s*(?:(?<!#)\\1(?!#)\\s*(.*))?");

    static List<ReportLine> of(String body) {
        return body.lines().filter(line -> !line.isBlank()).map(ReportLine::parsed).toList();
    }

    private static ReportLine parsed(String line) {
        var text = line.strip();
        boolean inner = text.startsWith(INNER);
        if (inner) {
            text = text.substring(INNER.length()).strip();
        }
        var head = HEAD.matcher(text);
        if (!head.matches()) {
            return new ReportLine(0, null, text, !inner);
        }
        return new ReportLine(
                head.group(1).length(), head.group(2), head.group(3) == null ? "" : head.group(3), !inner);
    }

    /** Whether the heading runs into the paragraph; a first-level heading never does. */
    boolean leads() {
        return level > 1 && !text.isEmpty();
    }
}
