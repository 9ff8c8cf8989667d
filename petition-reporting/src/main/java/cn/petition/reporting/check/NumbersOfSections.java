package cn.petition.reporting.check;

import cn.petition.reporting.check.NumberMark.Level;
import cn.petition.reporting.check.ReadPaper.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of chapters, sections and 一是、二是 run from 1 without gap, none twice, none out of order. */
final class NumbersOfSections implements Rule {

    private static final Pattern INLINE =
            Pattern.compile("(?<=[。；，：:;,、！？”\"）)])([一二三四五六七八九十]{1,3})(是|要)(?![一二三四五六七八九十])");

    private static final int MOST = 300;
    private static final int DEEPEST = 6;

    /** A number with its place. */
    private record Numbered(Line line, Level level, int number, int from, int to, String words) {

        static Numbered of(Line line, NumberMark mark) {
            return new Numbered(line, mark.level(), mark.number(), 0, mark.words().length(), mark.words());
        }
    }

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        var lines = paper.body();
        headings(paper, found);
        unnumbered(paper, found);
        for (var part : parts(lines)) {
            items(part, found);
        }
    }

    private static void headings(ReadPaper paper, Consumer<Finding> found) {
        var chapters = new ArrayList<Numbered>();
        var open = new ArrayList<List<Numbered>>();
        for (int i = 0; i < 3; i++) {
            open.add(new ArrayList<>());
        }
        for (var line : paper.body()) {
            var mark = line.mark();
            if (mark == null || mark.level() == Level.ITEM) {
                continue;
            }
            int depth = mark.level().ordinal();
            if (depth == 0) {
                chapters.add(Numbered.of(line, mark));
            } else {
                open.get(depth - 1).add(Numbered.of(line, mark));
            }
            for (int deeper = depth; deeper < 3; deeper++) {
                sequence(open.get(deeper), paper, found);
                open.get(deeper).clear();
            }
        }
        open.forEach(rest -> sequence(rest, paper, found));
        sequence(chapters, paper, found);
    }

    /** The longest rising run is taken as right; what does not fit in, and gaps, are named. */
    private static void sequence(List<Numbered> all, ReadPaper paper, Consumer<Finding> found) {
        var marks = all.subList(0, Math.min(MOST, all.size()));
        var rising = rising(marks);
        for (int i = 0; i < marks.size(); i++) {
            if (!rising.contains(i)) {
                misfit(marks, i, rising, found);
            }
        }
        int before = -1;
        for (int i : rising) {
            int last = before < 0 ? 0 : marks.get(before).number();
            int missing = marks.get(i).number() - last - 1;
            boolean explained = i - before - 1 >= missing;
            if (missing > 0 && !explained && !isExplained(paper, marks.get(i), last)) {
                gap(marks.get(i), last, found);
            }
            before = i;
        }
    }

    private static void misfit(List<Numbered> marks, int at, List<Integer> rising, Consumer<Finding> found) {
        var mark = marks.get(at);
        int left = rising.stream().filter(one -> one < at).map(one -> marks.get(one).number()).reduce(0, (a, b) -> b);
        int right = rising.stream()
                .filter(one -> one > at)
                .map(one -> marks.get(one).number())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean twice = marks.stream().filter(one -> one.number() == mark.number()).count() > 1;
        var message = "序号“" + mark.words() + "”" + (twice ? "重复" : "次序不对") + "：前面是“"
                + (at == 0 ? "无" : marks.get(at - 1).words()) + "”"
                + (at + 1 < marks.size() ? "，后面是“" + marks.get(at + 1).words() + "”" : "");
        if (left + 1 < right) {
            message += "，应为“" + mark.level().written(left + 1) + "”";
        } else if (mark.level() == Level.CHAPTER) {
            message += "，像是“" + Level.SECTION.written(mark.number()) + "”";
        }
        accept(mark, message + "，请核对。", found);
    }

    private static void gap(Numbered mark, int last, Consumer<Finding> found) {
        var expected = mark.level().written(last + 1);
        accept(mark, "序号不连续：“" + mark.words() + "”之前没有“" + expected + "”，请核对。", found);
    }

    private static void accept(Numbered mark, String message, Consumer<Finding> found) {
        found.accept(new Finding(
                PaperRule.NUMBERING, mark.line().place(mark.from(), mark.to()), mark.words(), message));
    }

    /** Positions of a longest strictly rising subsequence. */
    private static List<Integer> rising(List<Numbered> marks) {
        int size = marks.size();
        var length = new int[size];
        var previous = new int[size];
        int best = -1;
        for (int i = 0; i < size; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean longer = length[j] + 1 > length[i];
                boolean closer = length[j] + 1 == length[i]
                        && previous[i] >= 0
                        && marks.get(j).number() + 1 == marks.get(i).number()
                        && marks.get(previous[i]).number() + 1 != marks.get(i).number();
                if (marks.get(j).number() < marks.get(i).number() && (longer || closer)) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) {
                best = i;
            }
        }
        var rising = new ArrayList<Integer>();
        for (int i = best; i >= 0; i = previous[i]) {
            rising.add(0, i);
        }
        return rising;
    }

    private static void unnumbered(ReadPaper paper, Consumer<Finding> found) {
        paper.unnumbered().forEach(line -> found.accept(
                new Finding(PaperRule.NUMBERING, line.place(), line.text(), "这一行像是标题，没有序号，请核对。")));
    }

    /** Whether a line that lost its number stands before this one, so that the gap is named there. */
    private static boolean isExplained(ReadPaper paper, Numbered mark, int last) {
        return mark.level() == Level.CHAPTER
                && paper.unnumbered().stream()
                        .anyMatch(line -> line.paragraph().number() < mark.line().paragraph().number()
                                && chapterOf(line) == last);
    }

    private static int chapterOf(Line line) {
        var words = line.section().replaceAll("（.*", "");
        return words.isEmpty() ? 0 : NumberMark.number(words);
    }

    /** Paragraphs between headings. */
    private static List<List<Line>> parts(List<Line> lines) {
        var parts = new ArrayList<List<Line>>();
        var part = new ArrayList<Line>();
        for (var line : lines) {
            var mark = line.mark();
            if (mark != null && mark.level() != Level.ITEM) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            part.add(line);
        }
        parts.add(part);
        return parts;
    }

    /**
     * 一是、二是: at the beginning of paragraphs and within them. A paragraph 四是 may hold 一是 to 三是 of its own; a
     * paragraph that begins with 一是 and goes on with 二是 is one run.
     */
    private static void items(List<Line> part, Consumer<Finding> found) {
        var initial = new ArrayList<Numbered>();
        var within = new ArrayList<Numbered>();
        var all = new ArrayList<Numbered>();
        for (var line : part) {
            var inline = inline(line);
            var mark = line.mark();
            if (mark != null && mark.level() == Level.ITEM) {
                var own = Numbered.of(line, mark);
                all.add(own);
                boolean nested = inline.isEmpty() || inline.get(0).number() == 1;
                if (nested) {
                    initial.add(own);
                } else {
                    within.add(own);
                }
            }
            within.addAll(inline);
            all.addAll(inline);
        }
        // 一是 may follow a heading in its line, with 二是 at the beginning of the next paragraph
        if (!initial.isEmpty() && initial.get(0).number() > 1 && !within.isEmpty()) {
            runs(all, found);
            return;
        }
        runs(initial, found);
        runs(within, found);
    }

    private static List<Numbered> inline(Line line) {
        var marks = new ArrayList<Numbered>();
        var found = INLINE.matcher(line.text());
        while (found.find()) {
            int number = NumberMark.number(found.group(1));
            if (number > 0) {
                marks.add(new Numbered(line, Level.ITEM, number, found.start(), found.end(), found.group()));
            }
        }
        return marks;
    }

    /** A one begins a run inside or after another; each other number goes on with an open run. */
    private static void runs(List<Numbered> marks, Consumer<Finding> found) {
        var open = new ArrayDeque<Integer>();
        @Nullable Numbered before = null;
        for (var mark : marks) {
            if (mark.number() == 1) {
                open.push(1);
                if (open.size() > DEEPEST) {
                    open.removeLast();
                }
            } else {
                while (open.size() > 1 && open.peek() + 1 != mark.number() && open.stream().anyMatch(one -> one + 1 == mark.number())) {
                    open.pop();
                }
                int last = open.isEmpty() ? 0 : open.pop();
                if (last + 1 != mark.number()) {
                    var message = before == null
                            ? "“" + mark.words() + "”之前没有“一" + mark.words().substring(mark.words().length() - 1) + "”，请核对。"
                            : "“" + before.words() + "”之后是“" + mark.words() + "”，" + (mark.number() <= last ? "重复或者次序不对" : "中间缺号") + "，请核对。";
                    accept(mark, message, found);
                }
                open.push(mark.number());
            }
            before = mark;
        }
    }
}
