package cn.petition.reporting.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number and its parts in a sentence: 共 A 件，其中甲 B 件、乙 C 件; what was handed down, repeated and merged; what was
 * settled and what is still open. Parts of two units are never one sum.
 */
final class SumsInText implements Rule {

    private static final Pattern NEXT_PART =
            Pattern.compile("^[\\p{IsHan}“”]{0,8}[、，,；和及][\\p{IsHan}“”、]{1,16}$");
    private static final Pattern NO_PART = Pattern.compile("其中|率|占|办结|化解|重复|去重|合并|不包含|不含|剔除|比|共|合计|总计|正在|尚|未|同比");
    private static final Pattern ALL_PARTS = Pattern.compile("包括|分别|分为|即|由|：|:|——");
    private static final Pattern SOME_PARTS = Pattern.compile("其中|含");
    private static final Pattern TOTAL_BEHIND = Pattern.compile("^[\\p{IsHan}“”]{0,10}[，,、；]?[\\p{IsHan}]{0,6}(共|合计|总计|共计|累计|一共)[\\p{IsHan}“”]{0,10}$");
    private static final Pattern ALL_OF_THEM = Pattern.compile("^[\\p{IsHan}“”]{0,10}(全部|均|都)");
    private static final Pattern REPEATED = Pattern.compile("重复");
    private static final Pattern MERGED = Pattern.compile("去重|合并");
    private static final Pattern LEFT_OUT = Pattern.compile("不包含|不包括|不含|剔除|除去|另有");
    private static final Pattern OPEN = Pattern.compile("正在办理|正在化解|在办|未办结|尚未办结|未化解|尚未化解|未完成|办理中|未答复");
    private static final Pattern DONE = Pattern.compile("办结|化解|完成|答复");
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.9");
    private static final int CLOSE = 10;

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            var sentences = line.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                var sentence = sentences.get(i);
                if (handDown(sentence, found)) {
                    continue;
                }
                var counts = sentence.measures().stream().filter(Measure::isCount).toList();
                settledAndOpen(sentence, counts, found);
                groups(sentences, i, counts, found);
            }
        }
    }

    /** 交办 A 件，重复 B 件，合并去重后 C 件（不包含县外 D 件）: what is left over is named with its size. */
    private static boolean handDown(ReadPaper.Sentence sentence, Consumer<Finding> found) {
        @Nullable Measure all = null;
        @Nullable Measure repeated = null;
        @Nullable Measure merged = null;
        @Nullable Measure outside = null;
        for (var count : sentence.measures()) {
            if (!count.isCount() || all != null && !count.sameKind(all)) {
                continue;
            }
            var words = label(sentence, count);
            if (LEFT_OUT.matcher(words).find() && merged != null && outside == null) {
                outside = count;
            } else if (MERGED.matcher(words).find() && all != null && merged == null) {
                merged = count;
            } else if (REPEATED.matcher(words).find() && all != null && repeated == null) {
                repeated = count;
            } else if (all == null && count.kind().equals("件")) {
                all = count;
            }
        }
        if (all == null || repeated == null || merged == null) {
            return false;
        }
        var rest = all.value().subtract(repeated.value());
        var unexplained = rest.subtract(merged.value());
        var words = all.digits() + " − " + repeated.digits() + " ＝ " + rest + "，与 " + merged.digits() + " 相差 "
                + unexplained.abs();
        if (outside != null) {
            unexplained = unexplained.subtract(outside.value());
            words += "；除去不包含的 " + outside.digits() + " " + outside.unit() + "，还有 " + unexplained.abs();
        }
        if (unexplained.signum() != 0) {
            found.accept(new Finding(
                    PaperRule.REMAINDER,
                    sentence.line().place(all.from(), merged.to()),
                    all.printed() + "……" + merged.printed(),
                    words + " " + all.unit()
                            + "没有说明。“同一件再次交办”和“并入另一事项”是两个事实，请分别写明，不要用减法推出。"));
        }
        return true;
    }

    /** Words between the number before and this one. */
    private static String label(ReadPaper.Sentence sentence, Measure measure) {
        int from = sentence.measures().stream()
                .filter(one -> one.to() <= measure.from())
                .mapToInt(Measure::to)
                .max()
                .orElse(sentence.from());
        return sentence.line().text().substring(from, measure.from());
    }

    private static void settledAndOpen(ReadPaper.Sentence sentence, List<Measure> counts, Consumer<Finding> found) {
        for (int i = 2; i < counts.size(); i++) {
            var open = counts.get(i);
            var done = counts.get(i - 1);
            var all = counts.get(i - 2);
            boolean pair = OPEN.matcher(label(sentence, open)).find()
                    && DONE.matcher(label(sentence, done)).find()
                    && !OPEN.matcher(label(sentence, done)).find();
            if (pair && all.sameKind(done) && done.sameKind(open)) {
                sum(sentence.line(), all, List.of(done, open), true, found);
            }
        }
    }

    private static void groups(
            List<ReadPaper.Sentence> sentences, int at, List<Measure> counts, Consumer<Finding> found) {
        var sentence = sentences.get(at);
        for (int depth = 0; depth <= 1; depth++) {
            var level = atDepth(sentence, counts, depth);
            int i = 0;
            while (i < level.size()) {
                int end = i;
                while (end + 1 < level.size() && together(sentence, level.get(end), level.get(end + 1))) {
                    end++;
                }
                if (end > i) {
                    group(sentences, at, counts, level.subList(i, end + 1), found);
                }
                i = end + 1;
            }
        }
    }

    /** Counts outside (0) or inside (1) of parentheses. */
    private static List<Measure> atDepth(ReadPaper.Sentence sentence, List<Measure> counts, int wanted) {
        var level = new ArrayList<Measure>();
        for (var count : counts) {
            int depth = 0;
            for (var one : sentence.line().text().substring(sentence.from(), count.from()).toCharArray()) {
                depth += one == '（' || one == '(' ? 1 : one == '）' || one == ')' ? -1 : 0;
            }
            if (Math.min(1, Math.max(0, depth)) == wanted) {
                level.add(count);
            }
        }
        return level;
    }

    private static boolean together(ReadPaper.Sentence sentence, Measure one, Measure next) {
        var between = sentence.line().text().substring(one.to(), next.from()).replaceAll("（[^（）]*）", "");
        return NEXT_PART.matcher(between).matches() && !NO_PART.matcher(between).find();
    }

    private static void group(
            List<ReadPaper.Sentence> sentences,
            int at,
            List<Measure> counts,
            List<Measure> parts,
            Consumer<Finding> found) {
        var sentence = sentences.get(at);
        var line = sentence.line();
        var first = parts.get(0);
        var last = parts.get(parts.size() - 1);
        var behind = counts.stream().filter(one -> one.from() >= last.to()).findFirst();
        if (behind.isPresent()
                && TOTAL_BEHIND
                        .matcher(line.text().substring(last.to(), behind.get().from()))
                        .matches()) {
            mixedOrSum(line, behind.get(), parts, true, found);
            return;
        }
        var before = counts.stream().filter(one -> one.to() <= first.from()).reduce((a, b) -> b);
        if (before.isPresent()) {
            var between = line.text().substring(before.get().to(), first.from());
            if (ALL_PARTS.matcher(between).find() || SOME_PARTS.matcher(between).find()) {
                mixedOrSum(line, before.get(), parts, !SOME_PARTS.matcher(between).find(), found);
                return;
            }
            if (parts.size() > 2 && between.matches("[，,（(：:\\p{IsHan}]{0,12}")) {
                mixedOrSum(line, before.get(), parts, false, found);
            }
            return;
        }
        allOfThem(sentences, at, parts).ifPresent(total -> sum(line, total, parts, true, found));
    }

    /** 甲 21 起、乙 12 起……。33 起案件已全部化解 */
    private static Optional<Measure> allOfThem(List<ReadPaper.Sentence> sentences, int at, List<Measure> parts) {
        for (int i = at; i < Math.min(sentences.size(), at + 3); i++) {
            var sentence = sentences.get(i);
            for (var count : sentence.measures()) {
                boolean later = count.from() >= parts.get(parts.size() - 1).to();
                boolean counted = count.isCount() && later && count.sameKind(parts.get(0));
                if (counted
                        && ALL_OF_THEM
                                .matcher(sentence.line().text().substring(count.to(), sentence.to()))
                                .find()) {
                    return Optional.of(count);
                }
                if (counted) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static void mixedOrSum(
            ReadPaper.Line line, Measure total, List<Measure> parts, boolean complete, Consumer<Finding> found) {
        boolean mixed = parts.stream().anyMatch(part -> !part.sameKind(parts.get(0)));
        boolean other = !mixed && !total.sameKind(parts.get(0));
        var sum = parts.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (mixed && (complete || sum.compareTo(total.value()) == 0)
                || other && sum.compareTo(total.value()) == 0) {
            var units = parts.stream().map(Measure::unit).distinct().collect(Collectors.joining("、"));
            found.accept(new Finding(
                    PaperRule.MIXED_UNITS,
                    place(line, total, parts),
                    total.printed(),
                    "把" + units + "合计成 " + total.printed() + "：不同的计量单位不能相加，请分别写明。"));
        } else if (!mixed && !other) {
            sum(line, total, parts, complete, found);
        }
    }

    private static Place place(ReadPaper.Line line, Measure total, List<Measure> parts) {
        int from = Math.min(total.from(), parts.get(0).from());
        int to = Math.max(total.to(), parts.get(parts.size() - 1).to());
        return line.place(from, Math.min(to, line.text().length()));
    }

    private static void sum(
            ReadPaper.Line line, Measure total, List<Measure> parts, boolean complete, Consumer<Finding> found) {
        var sum = parts.stream().map(Measure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(total.value());
        if (compared == 0) {
            return;
        }
        var terms = parts.stream().map(Measure::digits).collect(Collectors.joining(" ＋ "));
        var difference = total.value().subtract(sum).abs();
        if (complete || compared > 0) {
            found.accept(new Finding(
                    PaperRule.SUM,
                    place(line, total, parts),
                    total.printed(),
                    terms + " ＝ " + sum + "，不是 " + total.digits() + "，相差 " + difference + "，请核对。"));
        } else if (sum.compareTo(total.value().multiply(MOST_OF_IT)) >= 0 || difference.intValue() < CLOSE) {
            found.accept(new Finding(
                    PaperRule.REMAINDER,
                    place(line, total, parts),
                    total.printed(),
                    terms + " ＝ " + sum + "，比 " + total.digits() + " 少 " + difference + "，其余 " + difference
                            + total.unit() + "没有说明。"));
        }
    }
}
