package cn.petition.web.reportcheck;

import cn.petition.reporting.check.CheckedPaper;
import cn.petition.reporting.check.Finding;
import cn.petition.reporting.check.PaperReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the checker shows.
 *
 * @param refusal why nothing was read, or {@code null}
 * @param text what was pasted, to be corrected and read again
 */
record ReportCheckPage(@Nullable String refusal, String text, @Nullable Result result) {

    private static final int BESIDE = 40;

    /** What was found in one paper. */
    record Result(
            String source, PaperReading reading, long problems, long hints, List<Item> items, List<Para> paragraphs) {}

    /** @param anchor where the paragraph stands below, or {@code null} for a table or the whole paper */
    record Item(
            String rule,
            boolean problem,
            String place,
            String before,
            String words,
            String after,
            String message,
            @Nullable String anchor) {}

    /** A paragraph of the paper with the words that were found. */
    record Para(int number, List<Piece> pieces, boolean found) {}

    record Piece(String text, boolean marked) {}

    static ReportCheckPage empty() {
        return new ReportCheckPage(null, "", null);
    }

    static ReportCheckPage refused(String words, String text) {
        return new ReportCheckPage(words, text, null);
    }

    static ReportCheckPage read(
            String source, String text, CheckedPaper paper, PaperReading reading, List<Finding> findings) {
        long problems = findings.stream().filter(finding -> finding.rule().isProblem()).count();
        Set<Integer> numbers = new HashSet<>();
        paper.paragraphs().forEach(one -> numbers.add(one.number()));
        return new ReportCheckPage(null, text, new Result(
                source,
                reading,
                problems,
                findings.size() - problems,
                findings.stream().map(finding -> item(finding, numbers)).toList(),
                paragraphs(paper, findings)));
    }

    /** @param numbers paragraphs that stand below on the same page, or {@code null} */
    static Item item(Finding finding, @Nullable Set<Integer> numbers) {
        var place = finding.place();
        return new Item(
                finding.rule().title(),
                finding.rule().isProblem(),
                place.words(),
                place.before(BESIDE),
                place.marked(),
                place.after(BESIDE),
                finding.message(),
                numbers != null && numbers.contains(place.paragraph()) ? "#p" + place.paragraph() : null);
    }

    private static List<Para> paragraphs(CheckedPaper paper, List<Finding> findings) {
        Map<Integer, boolean[]> marks = new HashMap<>();
        for (var finding : findings) {
            var place = finding.place();
            var marked = marks.computeIfAbsent(place.paragraph(), number -> new boolean[place.text().length()]);
            for (int i = place.from(); i < place.to(); i++) {
                marked[i] = true;
            }
        }
        return paper.paragraphs().stream()
                .map(one -> {
                    var marked = marks.getOrDefault(one.number(), new boolean[one.text().length()]);
                    return new Para(one.number(), pieces(one.text(), marked), marks.containsKey(one.number()));
                })
                .toList();
    }

    private static List<Piece> pieces(String text, boolean[] marked) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marked[i] != marked[from]) {
                pieces.add(new Piece(text.substring(from, i), marked[from]));
                from = i;
            }
        }
        return pieces;
    }
}
