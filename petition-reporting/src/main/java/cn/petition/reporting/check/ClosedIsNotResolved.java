package cn.petition.reporting.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** 办结 and 化解 are two facts: where all are closed and fewer are resolved, the rest is named. */
final class ClosedIsNotResolved implements Rule {

    private static final Pattern ALL_CLOSED = Pattern.compile("(全部|均已?|都已?)办结");
    private static final Pattern RESOLVED = Pattern.compile("化解$");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            for (var sentence : line.sentences()) {
                var closed = ALL_CLOSED.matcher(sentence.text());
                if (closed.find()) {
                    resolved(sentence, sentence.from() + closed.start(), sentence.from() + closed.end(), found);
                }
            }
        }
    }

    private static void resolved(ReadPaper.Sentence sentence, int from, int to, Consumer<Finding> found) {
        var counts = sentence.measures().stream().filter(Measure::isCount).toList();
        var resolved = counts.stream()
                .filter(one -> one.from() >= to)
                .filter(one -> RESOLVED.matcher(Said.before(sentence, one)).find())
                .findFirst();
        boolean rated = sentence.measures().stream().anyMatch(Measure::isPercent);
        if (resolved.isEmpty() || rated) {
            return;
        }
        var part = resolved.get();
        counts.stream()
                .filter(one -> one.to() <= from && one.sameKind(part) && !isAside(sentence, one))
                .reduce((first, second) -> second)
                .filter(all -> all.value().compareTo(part.value()) > 0)
                .ifPresent(all -> found.accept(new Finding(
                        PaperRule.CLOSED_NOT_RESOLVED,
                        sentence.line().place(from, part.to()),
                        sentence.line().text().substring(from, part.to()),
                        "办结 " + all.printed() + "，化解 " + part.printed() + "：其余 "
                                + all.value().subtract(part.value()) + " " + all.unit()
                                + "办结而没有化解，文中没有说明，也没有写化解率；办结与化解是两个事实，请分别写明。")));
    }

    /** Stands in parentheses. */
    private static boolean isAside(ReadPaper.Sentence sentence, Measure measure) {
        var before = sentence.line().text().substring(sentence.from(), measure.from());
        int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return open > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
    }
}
