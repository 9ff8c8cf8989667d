package cn.petition.reporting.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** “零上访”: that something did not happen is a result of counting, not of having no numbers. */
final class ZeroStatements implements Rule {

    private static final Pattern ZERO = Pattern.compile("[“\"]?零[”\"]?(?:上访|非访|进京访?|赴京访?|赴省访?|集体访|越级访?|登记|发生|极端事件|极端|事件|舆情|炒作|聚集|重复访)[”\"]?");
    private static final Pattern NOTHING = Pattern.compile("(?:未|没有)(?:发生|出现)[^，。；]{0,16}(?:上访|非访|集体访|越级访|极端[^，。；]{0,4}|聚集|事件|舆情)");
    private static final Pattern FIGURE = Pattern.compile("(?<![0-9])0(?:件|起|批|人次|人|次|宗)");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var line : paper.lines()) {
            if (line.isPlan()) {
                continue;
            }
            for (var sentence : line.sentences()) {
                if (!FIGURE.matcher(sentence.text()).find()) {
                    find(ZERO, sentence, found);
                    find(NOTHING, sentence, found);
                }
            }
        }
    }

    private static void find(Pattern words, ReadPaper.Sentence sentence, Consumer<Finding> found) {
        var places = words.matcher(sentence.text());
        while (places.find()) {
            var place = sentence.line().place(sentence.from() + places.start(), sentence.from() + places.end());
            boolean counted = sentence.line().paragraph().placed().stream()
                    .anyMatch(one -> one.from() >= sentence.from() && one.to() <= sentence.to());
            if (!counted) {
                found.accept(new Finding(
                        PaperRule.ZERO,
                        place,
                        places.group(),
                        "“零”的结论没有数字，也没有写明统计的范围和出处；应由登记的事实查询得出 0，不能因为没有数据就写零。"));
            }
        }
    }
}
