package cn.petition.reporting.check;

import cn.petition.reporting.check.PaperFacts.KnownFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** In a paper of the product a number is placed, not typed; a typed one that means a figure must be that figure. */
final class TypedFigures implements Rule {

    private static final Pattern UNKNOWN = Pattern.compile("（没有“([^”]+)”这个数字）");
    private static final double ALIKE = 0.8;
    private static final int NAME = 3;

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        if (!paper.facts().ours()) {
            return;
        }
        for (var line : paper.lines()) {
            for (var sentence : line.sentences()) {
                for (var measure : sentence.measures()) {
                    if (!line.paragraph().isPlaced(measure.from(), measure.from() + measure.digits().length())) {
                        typed(paper, sentence, measure, found);
                    }
                }
            }
        }
        unknown(paper, found);
        paper.facts().figures().stream()
                .filter(figure -> figure.unit().equals("%") && figure.value() != null)
                .filter(figure -> figure.value().compareTo(BigDecimal.valueOf(100)) > 0)
                .forEach(figure -> above(paper, figure, found));
        paper.facts().figures().stream()
                .filter(figure -> figure.value() == null && !figure.unit().equals("%"))
                .forEach(figure -> found.accept(new Finding(
                        PaperRule.OPEN_FIGURE,
                        open(paper, figure),
                        figure.name(),
                        "“" + figure.name() + "”尚未填报，请填写数字和出处，或者从文中删去。")));
    }

    private static void unknown(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            var places = UNKNOWN.matcher(line.text());
            while (places.find()) {
                found.accept(new Finding(
                        PaperRule.OPEN_FIGURE,
                        line.place(places.start(), places.end()),
                        places.group(1),
                        "用了没有定义的数字“" + places.group(1) + "”，请改正。"));
            }
        }
    }

    /** A rate above 100 % is explained in the text by its two numbers. */
    private static void above(ReadPaper paper, KnownFigure figure, Consumer<Finding> found) {
        var place = open(paper, figure);
        boolean explained = paper.lines().stream()
                .filter(line -> line.paragraph().number() == place.paragraph())
                .flatMap(line -> line.sentences().stream())
                .filter(sentence -> sentence.from() <= place.from() && place.to() <= sentence.to())
                .anyMatch(sentence -> sentence.measures().stream().filter(Measure::isCount).count() > 1);
        if (!explained) {
            found.accept(new Finding(
                    PaperRule.ABOVE_WHOLE, place, figure.name(), "“" + figure.name() + "”大于 100%，请核对分子和分母，并在文中写明两个数。"));
        }
    }

    private static Place open(ReadPaper paper, KnownFigure figure) {
        return paper.lines().stream()
                .flatMap(line -> line.paragraph().placed().stream()
                        .filter(one -> one.key().equals(figure.key()))
                        .map(one -> line.place(one.from(), one.to())))
                .findFirst()
                .orElse(Place.WHOLE);
    }

    private static void typed(
            ReadPaper paper, ReadPaper.Sentence sentence, Measure measure, Consumer<Finding> found) {
        boolean compared = measure.isCount() || measure.isPercent();
        if (!compared || sentence.line().isPlan() || Said.ofAnotherTime(sentence, paper.year())) {
            return;
        }
        var place = sentence.line().place(measure.from(), measure.to());
        var meant = paper.facts().figures().stream()
                .filter(figure -> figure.value() != null && unit(figure).equals(measure.kind()))
                .filter(figure -> figure.name().length() >= NAME && alike(sentence, measure, figure) >= ALIKE)
                .max(Comparator.comparingDouble((KnownFigure figure) -> alike(sentence, measure, figure))
                        .thenComparingInt(figure -> figure.name().length()));
        if (meant.isPresent() && differs(measure, meant.get())) {
            found.accept(new Finding(
                    PaperRule.TYPED_DIFFERS,
                    place,
                    measure.printed(),
                    "手写的是 " + measure.printed() + "，“" + meant.get().name() + "”统计是 "
                            + shown(meant.get()) + "；请改为放置的数字 {" + meant.get().key() + "}。"));
        } else if (measure.isPercent()) {
            found.accept(new Finding(
                    PaperRule.TYPED_RATE,
                    place,
                    measure.printed(),
                    "这是手写的百分比，请改为由系统计算的数字，以便与分子、分母一致。"));
        }
    }

    private static String shown(KnownFigure figure) {
        var value = figure.value();
        return (value == null ? "" : value.stripTrailingZeros().toPlainString()) + figure.unit();
    }

    private static boolean differs(Measure measure, KnownFigure figure) {
        var value = figure.value();
        return value != null
                && value.setScale(measure.value().scale(), RoundingMode.HALF_UP).compareTo(measure.value()) != 0;
    }

    private static String unit(KnownFigure figure) {
        return switch (figure.unit()) {
            case "起", "宗" -> "件";
            case "名" -> "人";
            case "批次" -> "批";
            default -> figure.unit();
        };
    }

    /** Share of the figure's name that stands, in its order, beside the number. */
    private static double alike(ReadPaper.Sentence sentence, Measure measure, KnownFigure figure) {
        var words = Said.about(sentence, measure);
        int same = common(figure.name(), words);
        return (double) same / figure.name().length();
    }

    private static int common(String one, String other) {
        var before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                now[j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? before[j - 1] + 1
                        : Math.max(before[j], now[j - 1]);
            }
            before = now;
        }
        return before[other.length()];
    }
}
