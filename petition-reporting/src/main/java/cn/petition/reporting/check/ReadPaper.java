package cn.petition.reporting.check;

import cn.petition.reporting.check.CheckedPaper.Paragraph;
import cn.petition.reporting.check.CheckedPaper.Sheet;
import cn.petition.reporting.check.NumberMark.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paper with what a reader sees at once: which year and which kind of report, its sections, its date. */
final class ReadPaper {

    /** Which paper by its title; only these two have parts that the law names. */
    enum Kind {
        RULE_OF_LAW("法治政府建设年度报告"),
        PETITIONS("信访情况年度报告"),
        OTHER("其他文稿");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * A paragraph in its section.
     *
     * @param chapter text of the chapter heading above it, empty before the first
     */
    record Line(Paragraph paragraph, String section, String chapter, @Nullable NumberMark mark, boolean heading, List<Measure> measures) {

        Line {
            measures = List.copyOf(measures);
        }

        String text() {
            return paragraph.text();
        }

        Place place(int from, int to) {
            return new Place(section, "第 " + paragraph.number() + " 段", paragraph.number(), text(), from, to);
        }

        Place place() {
            return place(0, text().length());
        }

        /** Speaks of what shall be, not of what was. */
        boolean isPlan() {
            return PLAN.matcher(chapter).find();
        }

        List<Sentence> sentences() {
            var sentences = new ArrayList<Sentence>();
            var parts = SENTENCE.matcher(text());
            while (parts.find()) {
                sentences.add(new Sentence(this, parts.start(), parts.end()));
            }
            return sentences;
        }
    }

    /** Part of a paragraph up to a full stop or semicolon. */
    record Sentence(Line line, int from, int to) {

        String text() {
            return line.text().substring(from, to);
        }

        /** Measures with places in the paragraph. */
        List<Measure> measures() {
            return line.measures().stream()
                    .filter(one -> one.from() >= from && one.to() <= to)
                    .toList();
        }
    }

    static final Pattern PLAN = Pattern.compile("打算|计划|安排|下一步|下步|下阶段|思路|展望|目标任务|明年|对策建议");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？!?]+[。；;！？!?]?[”\"』」）)]*");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?:度)?");
    private static final Pattern SIGNED = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日$");
    private static final Pattern SIGNED_IN_WORDS =
            Pattern.compile("(二[〇○零0][〇○零0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$");
    private static final Pattern TITLE = Pattern.compile("[\\p{IsHan}、0-9，“”（）]+");
    private static final int HEADING = 60;
    private static final int UNNUMBERED = 30;
    private static final int SIGNATURE = 40;
    private static final int LAST_LINES = 4;

    private final CheckedPaper source;
    private final PaperFacts facts;
    private final List<Line> lines = new ArrayList<>();
    private final int titleLines;
    private final @Nullable Line signed;
    private final List<Line> unnumbered;

    ReadPaper(CheckedPaper source, PaperFacts facts) {
        this.source = source;
        this.facts = facts;
        String chapter = "";
        String section = "";
        String words = "";
        for (var paragraph : source.paragraphs()) {
            var mark = NumberMark.at(paragraph.text()).orElse(null);
            boolean heading = false;
            if (mark != null && mark.level() == Level.CHAPTER) {
                chapter = NumberMark.chinese(mark.number());
                section = "";
                words = paragraph.text().substring(0, Math.min(HEADING, paragraph.text().length()));
                heading = isHeading(paragraph.text());
            } else if (mark != null && mark.level() == Level.SECTION) {
                section = "（" + NumberMark.chinese(mark.number()) + "）";
                heading = isHeading(paragraph.text());
            }
            lines.add(new Line(paragraph, chapter + section, words, mark, heading, Measure.in(paragraph.text())));
        }
        this.titleLines = titleLength();
        this.signed = lines.stream()
                .skip(Math.max(0, lines.size() - LAST_LINES))
                .filter(line -> line.text().length() <= SIGNATURE && signature(line.text()).isPresent())
                .reduce((first, second) -> second)
                .orElse(null);
        this.unnumbered = findUnnumbered();
    }

    private static boolean isHeading(String text) {
        return text.length() <= HEADING && !text.endsWith("。") && !text.endsWith("；");
    }

    private int titleLength() {
        int length = 0;
        for (var line : lines) {
            boolean body = line.mark() != null || line.text().length() > HEADING || line.text().endsWith("。");
            if (body || length == LAST_LINES) {
                break;
            }
            length++;
        }
        return length;
    }

    CheckedPaper source() {
        return source;
    }

    PaperFacts facts() {
        return facts;
    }

    List<Line> lines() {
        return lines;
    }

    /** Lines that are neither title nor recipient. */
    List<Line> body() {
        return lines.subList(Math.min(titleLines, lines.size()), lines.size());
    }

    List<Line> titleLines() {
        return lines.subList(0, titleLines);
    }

    /** Short lines without a stop in a paper with numbered chapters: they look like headings that lost their number. */
    List<Line> unnumbered() {
        return unnumbered;
    }

    private List<Line> findUnnumbered() {
        var unnumbered = new ArrayList<Line>();
        var body = body();
        boolean numbered = body.stream().anyMatch(line -> isChapter(line) && line.heading());
        boolean begun = false;
        for (int i = 0; numbered && i < body.size() - 1; i++) {
            var line = body.get(i);
            var next = body.get(i + 1).text();
            begun |= line.text().length() > UNNUMBERED || isChapter(line);
            boolean plain = line.mark() == null
                    && line.text().length() <= UNNUMBERED
                    && TITLE.matcher(line.text()).matches()
                    && signature(line.text()).isEmpty()
                    && !line.text().startsWith("附件");
            boolean signs = i >= body.size() - LAST_LINES && signature(next).isPresent();
            if (begun && plain && !signs && (next.length() > UNNUMBERED || NumberMark.at(next).isPresent())) {
                unnumbered.add(line);
            }
        }
        return unnumbered;
    }

    private static boolean isChapter(Line line) {
        var mark = line.mark();
        return mark != null && mark.level() == Level.CHAPTER;
    }

    List<Sheet> sheets() {
        return source.sheets();
    }

    String title() {
        return String.join("", titleLines().stream().map(Line::text).toList());
    }

    Kind kind() {
        var title = title();
        if (title.contains("法治政府")) {
            return Kind.RULE_OF_LAW;
        }
        return title.contains("信访") && title.matches(".*(信访情况|信访工作)(年度)?(情况)?报告.*") ? Kind.PETITIONS : Kind.OTHER;
    }

    /** The year reported; 0 where the paper does not say. */
    int year() {
        if (facts.year() != null) {
            return facts.year();
        }
        var year = YEAR.matcher(title());
        if (year.find()) {
            return Integer.parseInt(year.group(1));
        }
        return lines.stream()
                .limit(LAST_LINES)
                .map(line -> YEAR.matcher(line.text()))
                .filter(java.util.regex.Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    Optional<Line> signedLine() {
        return Optional.ofNullable(signed);
    }

    /** 成文日期. */
    Optional<LocalDate> dated() {
        if (facts.dated() != null) {
            return Optional.of(facts.dated());
        }
        return signedLine().flatMap(line -> signature(line.text())).flatMap(Signature::day);
    }

    /** Digits of a date at the end of a line, existing or not. */
    record Signature(int from, int to, int year, int month, int dayOfMonth) {

        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.of(year, month, dayOfMonth));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    static Optional<Signature> signature(String text) {
        var digits = SIGNED.matcher(text);
        if (digits.find()) {
            return Optional.of(new Signature(
                    digits.start(),
                    digits.end(),
                    Integer.parseInt(digits.group(1)),
                    Integer.parseInt(digits.group(2)),
                    Integer.parseInt(digits.group(3))));
        }
        var words = SIGNED_IN_WORDS.matcher(text);
        if (words.find()) {
            int year = 0;
            for (var one : words.group(1).toCharArray()) {
                year = year * 10 + "一二三四五六七八九".indexOf(one) + 1;
            }
            return Optional.of(new Signature(
                    words.start(),
                    words.end(),
                    year,
                    NumberMark.number(words.group(2)),
                    NumberMark.number(words.group(3))));
        }
        return Optional.empty();
    }
}
