package cn.petition.reporting.check;

import cn.petition.reporting.check.CitedPapers.Entry;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names, years and numbers of cited papers against the maintained list; papers that are not in it are not asked. */
final class NamesOfCitedPapers implements Rule {

    private static final Pattern CITED = Pattern.compile("《([^《》]{3,80})》");
    private static final Pattern YEARS = Pattern.compile("[（(]([0-9]{4})[-—–－~～至]{1,2}([0-9]{4})年?[）)]");
    private static final Pattern YEARS_BEHIND = Pattern.compile("^[（(]([0-9]{4})[-—–－~～至]{1,2}([0-9]{4})年?[）)]");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(][^）)]{0,20}[）)])?[（(]?([\\p{IsHan}]{2,8}[〔\\[［(（][0-9]{4}[〕\\]］)）][0-9]+号|国务院令第[0-9]+号)");
    private static final int LONG = 8;
    private static final int VERY_LONG = 16;

    private final CitedPapers papers;

    NamesOfCitedPapers(CitedPapers papers) {
        this.papers = papers;
    }

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            var cited = CITED.matcher(line.text());
            while (cited.find()) {
                check(line, cited, found);
            }
        }
    }

    private void check(ReadPaper.Line line, Matcher cited, Consumer<Finding> found) {
        var behind = line.text().substring(cited.end());
        var years = years(cited.group(1), behind);
        var name = YEARS.matcher(cited.group(1)).replaceAll("").replace("中华人民共和国", "");
        var known = papers.entries().stream()
                .filter(entry -> same(entry.name(), name) || entry.others().contains(name))
                .toList();
        var place = line.place(cited.start(), cited.end());
        if (known.isEmpty()) {
            similar(name).ifPresent(entry -> found.accept(new Finding(
                    PaperRule.CITED_PAPER, place, cited.group(), "与名录中的" + entry.official() + "只差一两个字，请核对名称。")));
            return;
        }
        var meant = known.stream().filter(entry -> years.isEmpty() || entry.years().equals(years)).toList();
        if (meant.isEmpty()) {
            found.accept(new Finding(
                    PaperRule.CITED_PAPER,
                    place,
                    cited.group(),
                    "正式名称是" + known.stream().map(Entry::official).collect(Collectors.joining("或者")) + "，请核对年份。"));
            return;
        }
        number(line, cited, behind, meant, found);
    }

    private static void number(
            ReadPaper.Line line, Matcher cited, String behind, List<Entry> meant, Consumer<Finding> found) {
        var number = NUMBER.matcher(behind);
        boolean listed = meant.stream().noneMatch(entry -> entry.number().isEmpty());
        if (!number.find() || !listed) {
            return;
        }
        var written = brackets(number.group(1));
        if (meant.stream().noneMatch(entry -> brackets(entry.number()).equals(written))) {
            found.accept(new Finding(
                    PaperRule.CITED_PAPER,
                    line.place(cited.end() + number.start(1), cited.end() + number.end(1)),
                    number.group(1),
                    meant.get(0).official() + "的文号是" + meant.stream().map(Entry::number)
                            .collect(Collectors.joining("或者")) + "，请核对。"));
        }
    }

    private static String years(String name, String behind) {
        var inside = YEARS.matcher(name);
        if (inside.find()) {
            return inside.group(1) + "—" + inside.group(2);
        }
        var after = YEARS_BEHIND.matcher(behind);
        return after.find() ? after.group(1) + "—" + after.group(2) : "";
    }

    private static boolean same(String official, String cited) {
        return brackets(official).equals(brackets(cited));
    }

    private static String brackets(String text) {
        return text.replaceAll("[（(〔\\[［]", "(").replaceAll("[）)〕\\]］]", ")");
    }

    private java.util.Optional<Entry> similar(String name) {
        return papers.entries().stream()
                .filter(entry -> entry.name().length() >= LONG && name.length() >= LONG)
                .filter(entry -> distance(entry.name(), name) <= (entry.name().length() >= VERY_LONG ? 2 : 1))
                .findFirst();
    }

    /** Characters to change, add or leave out. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
