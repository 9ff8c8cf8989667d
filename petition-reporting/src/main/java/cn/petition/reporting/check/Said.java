package cn.petition.reporting.check;

import java.util.regex.Pattern;

/** What a number in a sentence is about: the words beside it without those that say nothing. */
final class Said {

    private static final Pattern FILLER = Pattern.compile("今年以来|今年来|一年来|全年|本年度|年内|截至目前|截至年底|目前|其中|分别为|分别|先后|累计|共计|合计|总计|一共|共有|共|已经|已|了|约为|达到|达|为|有|的|全市|全县|全区|全省|我局|我市|我县|数量|总数|总量|20[0-9]{2}年度?");
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}“”]+$");
    private static final Pattern AFTER = Pattern.compile("^[\\p{IsHan}“”]{1,10}");
    private static final Pattern OTHER_TIME =
            Pattern.compile("去年|上年|上一年|同期|同比|环比|上半年|下半年|季度|[0-9]月|当月|每月|年初|目标|力争|计划");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final int LONGEST = 30;

    private Said() {}

    /** Words before and after, for comparing two numbers; empty where there are too few. */
    static String about(ReadPaper.Sentence sentence, Measure measure) {
        return before(sentence, measure) + after(sentence, measure);
    }

    static String before(ReadPaper.Sentence sentence, Measure measure) {
        var text = sentence.line().text().substring(Math.max(sentence.from(), measure.from() - LONGEST), measure.from());
        var words = BEFORE.matcher(text);
        return words.find() ? bare(words.group()) : "";
    }

    static String after(ReadPaper.Sentence sentence, Measure measure) {
        var text = sentence.line().text().substring(measure.to(), sentence.to());
        var words = AFTER.matcher(text);
        return words.find() ? bare(words.group()) : "";
    }

    private static String bare(String words) {
        return FILLER.matcher(words).replaceAll("").replaceAll("[“”]", "");
    }

    /** Speaks of another year, of a month or of a target. */
    static boolean ofAnotherTime(ReadPaper.Sentence sentence, int year) {
        if (OTHER_TIME.matcher(sentence.text()).find()) {
            return true;
        }
        var years = YEAR.matcher(sentence.text());
        while (years.find()) {
            if (year != 0 && Integer.parseInt(years.group(1)) != year) {
                return true;
            }
        }
        return false;
    }
}
