package cn.petition.reporting.check;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.function.Consumer;

/** The same words with the same unit and another number. */
final class SameThingTwice implements Rule {

    private static final int WORDS = 4;

    private record First(String words, ReadPaper.Line line, Measure measure) {}

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        var first = new HashMap<String, First>();
        for (var line : paper.lines()) {
            if (line.isPlan()) {
                continue;
            }
            for (var sentence : line.sentences()) {
                if (Said.ofAnotherTime(sentence, paper.year())) {
                    continue;
                }
                for (var measure : sentence.measures()) {
                    boolean compared = measure.isCount() || measure.isPercent();
                    var words = Said.about(sentence, measure);
                    if (!compared || words.length() < WORDS) {
                        continue;
                    }
                    var before = first.putIfAbsent(words + measure.kind(), new First(words, line, measure));
                    if (before != null && differs(before.measure(), measure) && !bothPlaced(before, line, measure)) {
                        found.accept(new Finding(
                                PaperRule.SAID_TWICE,
                                line.place(measure.from(), measure.to()),
                                measure.printed(),
                                "“" + words + "”在" + before.line().place().words() + "是 "
                                        + before.measure().printed() + "，这里是 " + measure.printed()
                                        + "；说的是同一件事的请改为一致。"));
                    }
                }
            }
        }
    }

    /** Two figures of the product are two definitions, whatever the words beside them. */
    private static boolean bothPlaced(First before, ReadPaper.Line line, Measure measure) {
        return before.line().paragraph().isPlaced(before.measure().from(), before.measure().to())
                && line.paragraph().isPlaced(measure.from(), measure.to());
    }

    private static boolean differs(Measure one, Measure other) {
        if (one.isPercent()) {
            int digits = Math.min(one.value().scale(), other.value().scale());
            return one.value().setScale(digits, RoundingMode.HALF_UP)
                            .compareTo(other.value().setScale(digits, RoundingMode.HALF_UP))
                    != 0;
        }
        return one.value().compareTo(other.value()) != 0;
    }
}
