package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.TellingTerm.Sign;
import cn.petition.workflow.suggestion.learning.ChineseWords;
import cn.petition.workflow.suggestion.learning.ChineseWords.Word;
import cn.petition.workflow.suggestion.learning.TextFeatures.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Terms of other procedures, found where they are words: not across words (网上诉求), not as a place (新法院旁), not in
 * the name of a law or of an interpretation (最高人民法院关于…的解释). They need no training, find few of the matters and
 * are measured beside the trained classifier.
 */
public final class TellingTerms {

    private static final Map<String, Sign> TERMS = new TreeMap<>();

    static {
        List.of(
                        "法院", "检察院", "诉讼", "起诉", "上诉", "申诉", "抗诉", "判决", "判决书", "裁定", "裁定书", "一审", "二审", "再审", "终审",
                        "开庭", "庭审", "庭长", "强制执行", "执行局", "被执行人", "执行难", "调解书", "立案侦查", "不予立案", "不立案", "刑事案件",
                        "刑事拘留", "取保候审", "批捕", "原告", "被告", "败诉", "胜诉", "冤案", "错案")
                .forEach(term -> TERMS.put(term, Sign.COURT));
        List.of("仲裁", "仲裁委", "劳动仲裁", "仲裁裁决", "裁决书").forEach(term -> TERMS.put(term, Sign.ARBITRATION));
        List.of("行政复议", "复议", "行政处罚决定书", "工伤认定", "信息公开", "行政许可", "行政裁决")
                .forEach(term -> TERMS.put(term, Sign.ADMINISTRATIVE_PROCEDURE));
        List.of("贪污", "受贿", "行贿", "索贿", "贪污受贿", "挪用公款", "滥用职权", "以权谋私", "违纪", "徇私", "吃拿卡要", "套取", "侵吞", "保护伞", "优亲厚友")
                .forEach(term -> TERMS.put(term, Sign.ACCUSATION));
    }

    /** Names of laws and judicial interpretations: who quotes the law is not at court yet. */
    private static final Pattern QUOTED = Pattern.compile(
            "《[^》]{1,60}》|最高人民(?:法院|检察院)[^。；！？\\n]{0,60}?(?:解释|规定|批复|意见|通知)|(?:民事|行政|刑事)诉讼法");

    /** A court as a landmark, or a house of its staff. */
    private static final Pattern LANDMARK =
            Pattern.compile("^(?:大楼|办公楼|家属|宿舍|小区|门口|门前|旁|附近|对面|隔壁|后面|前面|斜对|东侧|西侧|南侧|北侧|路|街|公交|站|周边|路口|地块|新址|搬迁)");

    private TellingTerms() {}

    /** Every term with what it speaks for. */
    public static Map<String, Sign> all() {
        return Map.copyOf(TERMS);
    }

    /** The terms of a text in their order. */
    public static List<TellingTerm> in(String text) {
        BitSet inside = new BitSet(text.length() + 1);
        for (Word word : ChineseWords.of(text)) {
            inside.set(word.from() + 1, word.to());
        }
        BitSet quoted = quoted(text);
        List<TellingTerm> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            TellingTerm longest = longestAt(text, at, inside);
            if (longest != null && !quoted.get(at)) {
                found.add(longest);
                at = longest.place().to() - 1;
            }
        }
        return found;
    }

    private static @Nullable TellingTerm longestAt(String text, int at, BitSet inside) {
        TellingTerm longest = null;
        for (var one : TERMS.entrySet()) {
            String term = one.getKey();
            int to = at + term.length();
            if (text.startsWith(term, at)
                    && isWordOrPartOfOne(inside, at, to)
                    && !isPartOfOther(text, term, to)
                    && (longest == null || longest.term().length() < term.length())) {
                longest = new TellingTerm(one.getValue(), term, new Span(at, to));
            }
        }
        return longest;
    }

    /**
     * Either words begin and end with the term, or it lies within one word (中级人民法院); a term that takes the end of
     * one word and the beginning of the next is none.
     *
     * @param inside places between characters that lie within a word
     */
    private static boolean isWordOrPartOfOne(BitSet inside, int from, int to) {
        boolean whole = !inside.get(from) && !inside.get(to);
        return whole || inside.nextClearBit(from + 1) >= to;
    }

    private static boolean isPartOfOther(String text, String term, int to) {
        return term.equals("上诉") && text.startsWith("求", to)
                || term.length() == 2 && term.endsWith("审") && to < text.length() && "核批查计".indexOf(text.charAt(to)) >= 0
                || (term.equals("法院") || term.equals("检察院"))
                        && LANDMARK.matcher(text.substring(to, Math.min(text.length(), to + 4))).find();
    }

    private static BitSet quoted(String text) {
        BitSet quoted = new BitSet(text.length());
        var names = QUOTED.matcher(text);
        while (names.find()) {
            quoted.set(names.start(), names.end());
        }
        return quoted;
    }
}
