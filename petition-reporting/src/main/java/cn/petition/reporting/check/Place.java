package cn.petition.reporting.check;

/**
 * Where in a paper: the numbered section, the paragraph or row, and the words in it.
 *
 * @param section numbers of the headings above, such as 二（四）; empty before the first
 * @param line 第 12 段, or a row of a table; empty for the whole paper
 * @param text the paragraph or row
 * @param from first character meant
 * @param to after the last one
 */
public record Place(String section, String line, int paragraph, String text, int from, int to) {

    static final Place WHOLE = new Place("", "", 0, "", 0, 0);

    /** Refuses words outside of their text. */
    public Place {
        if (from < 0 || to < from || to > text.length()) {
            throw new IllegalArgumentException("words " + from + ".." + to + " of " + text.length());
        }
    }

    /** The place in words. */
    public String words() {
        if (line.isEmpty()) {
            return "全文";
        }
        return section.isEmpty() ? line : section + "，" + line;
    }

    /** The words meant. */
    public String marked() {
        return text.substring(from, to);
    }

    /** At most so many characters before the words. */
    public String before(int most) {
        int begin = Math.max(0, from - most);
        return (begin > 0 ? "…" : "") + text.substring(begin, from);
    }

    /** At most so many characters after the words. */
    public String after(int most) {
        int end = Math.min(text.length(), to + most);
        return text.substring(to, end) + (end < text.length() ? "…" : "");
    }
}
