package cn.petition.reporting.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text copied from a page or a PDF: lines that a page break cut are one paragraph again. */
final class PastedText {

    /** A line of body text is longer than this; headings and signatures are not. */
    private static final int SHORT = 30;

    private static final int LONGEST_HEADING = 60;
    private static final Pattern MARKS = Pattern.compile("^(?:[-+•·>#]+\\s+)+");
    private static final Pattern FINISHED = Pattern.compile(".*[。！？；：!?;:”\"…]$");
    private static final Pattern DATE = Pattern.compile("[0-9〇○零一二三四五六七八九十]+年[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日$");

    private final String text;

    PastedText(String text) {
        this.text = text;
    }

    CheckedPaper paper() {
        var builder = new CheckedPaper.Builder();
        var lines = new ArrayList<String>();
        var table = new ArrayList<List<String>>();
        for (var raw : text.lines().toList()) {
            if (raw.chars().filter(one -> one == '\t').count() >= 2) {
                lines.forEach(builder::line);
                lines.clear();
                table.add(Arrays.stream(raw.split("\t", -1)).map(PlainText::clean).toList());
                continue;
            }
            builder.sheet("", table);
            table = new ArrayList<>();
            take(PlainText.clean(MARKS.matcher(raw.strip()).replaceFirst("")), lines);
        }
        lines.forEach(builder::line);
        builder.sheet("", table);
        return builder.paper();
    }

    private static void take(String line, List<String> lines) {
        if (line.isEmpty()) {
            return;
        }
        int last = lines.size() - 1;
        if (last >= 0 && goesOn(lines.get(last), line)) {
            lines.set(last, lines.get(last) + line);
        } else {
            lines.add(line);
        }
    }

    private static boolean goesOn(String before, String line) {
        boolean heading = NumberMark.at(before).isPresent() && before.length() <= LONGEST_HEADING
                && before.indexOf('。') < 0;
        return before.length() > SHORT
                && !heading
                && !FINISHED.matcher(before).matches()
                && NumberMark.at(line).isEmpty()
                && !DATE.matcher(line).find();
    }
}
