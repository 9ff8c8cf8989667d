package cn.petition.reporting.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A percentage is part ÷ whole of one unit, rounded at its decimals; one that nobody can recompute is a hint. */
final class SharesInText implements Rule {

    private static final Pattern CHANGE = Pattern.compile("(同比|环比|上升|下降|增长|增加|减少|提高|降低|提升|回落|压降)[^，。；]{0,12}$");
    private static final Pattern TARGET_BEFORE = Pattern.compile("(力争|确保|不低于|争取|要求)[^。；]{0,30}$");
    private static final Pattern TARGET_BEHIND = Pattern.compile("^[”\"]?(以上|以内|左右|的目标任务|目标)");
    private static final Pattern ACHIEVED = Pattern.compile("实现了|达到了|完成了");
    private static final Pattern NAME = Pattern.compile("([\\p{IsHan}]{1,10}率)[^率]{0,10}$");
    private static final Pattern ALL = Pattern.compile("全部|均|都|无一");
    private static final Pattern MAY_EXCEED = Pattern.compile("排查率|完成率|任务");
    private static final Pattern OPEN = Pattern.compile("未|正在|在办|尚");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final int BESIDE = 10;

    private record Pair(Measure part, Measure whole, BigDecimal rate) {}

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            if (line.isPlan()) {
                continue;
            }
            var measures = line.measures();
            for (var sentence : line.sentences()) {
                for (var percent : sentence.measures()) {
                    boolean typed = !line.paragraph().isPlaced(percent.from(), percent.to());
                    if (percent.isPercent() && typed && isShare(sentence, percent)) {
                        share(paper, line, sentence, percent, measures, found);
                    }
                }
            }
        }
    }

    private static boolean isShare(ReadPaper.Sentence sentence, Measure percent) {
        var before = sentence.line().text().substring(sentence.from(), percent.from());
        var behind = sentence.line().text().substring(percent.to(), sentence.to());
        boolean target = !ACHIEVED.matcher(before).find()
                && (TARGET_BEFORE.matcher(before).find() || TARGET_BEHIND.matcher(behind).find());
        return !percent.about() && !target && !CHANGE.matcher(before).find();
    }

    private static void share(
            ReadPaper paper,
            ReadPaper.Line line,
            ReadPaper.Sentence sentence,
            Measure percent,
            List<Measure> all,
            Consumer<Finding> found) {
        int opened = openedAt(line, percent);
        var inside = sentence.measures().stream().filter(Measure::isCount).toList();
        var near = all.stream()
                .filter(one -> one.isCount() && one.from() >= opened && one.from() < sentence.to())
                .toList();
        var place = line.place(percent.from(), percent.to());
        var name = name(sentence, percent);
        var pairs = new ArrayList<>(pairs(inside, true));
        pairs.addAll(pairs(near, true));
        var exact = pairs.stream().filter(pair -> matches(pair, percent)).findFirst();
        if (exact.isPresent()) {
            if (percent.value().compareTo(HUNDRED) > 0 && !MAY_EXCEED.matcher(name).find()) {
                above(place, percent, name, found);
            }
            return;
        }
        boolean everyOne = percent.value().compareTo(HUNDRED) == 0
                && !near.isEmpty()
                && ALL.matcher(line.text().substring(opened, sentence.to())).find();
        if (everyOne) {
            return;
        }
        var mixed = pairs(inside, false).stream().filter(pair -> matches(pair, percent)).findFirst();
        if (mixed.isPresent() && !hasSame(inside)) {
            found.accept(new Finding(
                    PaperRule.MIXED_UNITS,
                    place,
                    percent.printed(),
                    percent.printed() + " 是用 " + mixed.get().part().printed() + " 除以 "
                            + mixed.get().whole().printed() + " 得出的：分子、分母的计量单位不同，不能相除。"));
            return;
        }
        wrongOrUnexplained(paper, sentence, percent, name, inside, near, found);
    }

    private static void wrongOrUnexplained(
            ReadPaper paper,
            ReadPaper.Sentence sentence,
            Measure percent,
            String name,
            List<Measure> inside,
            List<Measure> near,
            Consumer<Finding> found) {
        var place = sentence.line().place(percent.from(), percent.to());
        var candidates = candidates(sentence.line(), inside, percent, name);
        if (candidates.isEmpty()) {
            candidates = candidates(sentence.line(), near, percent, name);
        }
        var closest = candidates.stream()
                .min(Comparator.comparing(pair -> pair.rate().subtract(percent.value()).abs()));
        boolean about = closest.isPresent() && isAbout(sentence, closest.get(), percent, name);
        if (!about) {
            unexplained(place, percent, name, found);
            return;
        }
        var pair = closest.get();
        int digits = Math.max(0, percent.value().scale());
        var right = rounded(pair, digits, RoundingMode.HALF_UP);
        var message = pair.part().digits() + " ÷ " + pair.whole().digits() + " ＝ " + right.toPlainString() + "%，不是 "
                + percent.printed();
        if (rounded(pair, digits, RoundingMode.DOWN).compareTo(percent.value()) == 0) {
            message += "：应四舍五入，不能截去尾数";
        } else {
            var other = otherWhole(paper, pair.part(), percent);
            if (other != null) {
                message += "：像是除以了另一个总数 " + other.printed();
            }
        }
        found.accept(new Finding(PaperRule.SHARE, place, percent.printed(), message + "，请改正。"));
    }

    /** The numbers beside it are those it should come from: nearly so, or they bear its name. */
    private static boolean isAbout(ReadPaper.Sentence sentence, Pair pair, Measure percent, String name) {
        if (pair.rate().subtract(percent.value()).abs().compareTo(FAR) <= 0) {
            return true;
        }
        return bears(sentence.line(), pair.part(), name);
    }

    /** 化解 126 件 bears the name of 化解率; 未化解 does not. */
    private static boolean bears(ReadPaper.Line line, Measure part, String name) {
        var stem = name.replaceAll("率$", "");
        var beside = beside(line, part);
        return stem.length() >= 2
                && beside.contains(stem.substring(stem.length() - 2))
                && !OPEN.matcher(beside).find();
    }

    /** Words between the number before and this one. */
    private static String beside(ReadPaper.Line line, Measure measure) {
        var words = line.text().substring(Math.max(0, measure.from() - BESIDE), measure.from());
        return words.replaceAll("^.*[，。；、：]", "");
    }

    private static void unexplained(Place place, Measure percent, String name, Consumer<Finding> found) {
        if (percent.value().compareTo(HUNDRED) > 0) {
            above(place, percent, name, found);
            return;
        }
        found.accept(new Finding(
                PaperRule.SHARE_UNEXPLAINED,
                place,
                percent.printed(),
                (name.isEmpty() ? "" : "“" + name + "”") + "只写了 " + percent.printed()
                        + "，文中没有可以算出它的分子和分母；请写明两个数，并区分目标与结果。"));
    }

    private static void above(Place place, Measure percent, String name, Consumer<Finding> found) {
        boolean allowed = MAY_EXCEED.matcher(name).find();
        found.accept(new Finding(
                PaperRule.ABOVE_WHOLE,
                place,
                percent.printed(),
                allowed
                        ? "“" + name + "”" + percent.printed() + " 大于 100%：排查数可以多于任务数，不是错误；文中没有写任务数，请写明，以便读者核算。"
                        : percent.printed() + " 大于 100%，请核对分子和分母，并在文中说明。"));
    }

    /** Where the numbers begin that may belong to it: behind the percentage before or behind the last 一是. */
    private static int openedAt(ReadPaper.Line line, Measure percent) {
        int opened = 0;
        var items = Pattern.compile("[。；，：][一二三四五六七八九十]{1,2}是").matcher(line.text());
        while (items.find() && items.end() <= percent.from()) {
            opened = items.end();
        }
        return opened;
    }

    private static String name(ReadPaper.Sentence sentence, Measure percent) {
        var before = sentence.line().text().substring(sentence.from(), percent.from());
        var name = NAME.matcher(before);
        if (!name.find()) {
            return "";
        }
        var words = name.group(1).replaceAll("^.*(实现了|实现|达到|按期|，|其中)", "");
        return words.isEmpty() ? name.group(1) : words;
    }

    private static List<Pair> pairs(List<Measure> counts, boolean sameKind) {
        var pairs = new ArrayList<Pair>();
        for (var part : counts) {
            for (var whole : counts) {
                if (part != whole && whole.value().signum() > 0 && part.sameKind(whole) == sameKind) {
                    pairs.add(pair(part, whole));
                }
            }
        }
        return pairs;
    }

    /** The number that bears the name of the rate as part, or the nearest; any other of its kind as whole. */
    private static List<Pair> candidates(ReadPaper.Line line, List<Measure> counts, Measure percent, String name) {
        var before = counts.stream().filter(one -> one.to() <= percent.from()).toList();
        var pairs = new ArrayList<Pair>();
        for (var part : before) {
            if (bears(line, part, name)) {
                before.stream()
                        .filter(whole -> whole != part && whole.sameKind(part) && whole.value().signum() > 0)
                        .filter(whole -> !bears(line, whole, name) && !OPEN.matcher(beside(line, whole)).find())
                        .forEach(whole -> pairs.add(pair(part, whole)));
            }
        }
        if (!pairs.isEmpty()) {
            return pairs;
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
            var part = before.get(i);
            for (var whole : before) {
                if (whole != part && whole.sameKind(part) && whole.value().signum() > 0
                        && (whole.value().compareTo(part.value()) >= 0 || percent.value().compareTo(HUNDRED) > 0)) {
                    pairs.add(pair(part, whole));
                }
            }
            if (!pairs.isEmpty()) {
                break;
            }
        }
        return pairs;
    }

    private static boolean hasSame(List<Measure> counts) {
        return counts.stream().anyMatch(one -> counts.stream().anyMatch(other -> one != other && one.sameKind(other)));
    }

    private static Pair pair(Measure part, Measure whole) {
        return new Pair(
                part,
                whole,
                part.value().multiply(HUNDRED).divide(whole.value(), 8, RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(Pair pair, int digits, RoundingMode mode) {
        return pair.part().value().multiply(HUNDRED).divide(pair.whole().value(), digits, mode);
    }

    private static boolean matches(Pair pair, Measure percent) {
        int digits = Math.max(0, percent.value().scale());
        return rounded(pair, digits, RoundingMode.HALF_UP).compareTo(percent.value()) == 0;
    }

    private static @org.jspecify.annotations.Nullable Measure otherWhole(
            ReadPaper paper, Measure part, Measure percent) {
        return paper.lines().stream()
                .flatMap(line -> line.measures().stream())
                .filter(one -> one.isCount() && one.sameKind(part) && one.value().signum() > 0)
                .filter(one -> one.value().compareTo(part.value()) > 0 && matches(pair(part, one), percent))
                .findFirst()
                .orElse(null);
    }
}
