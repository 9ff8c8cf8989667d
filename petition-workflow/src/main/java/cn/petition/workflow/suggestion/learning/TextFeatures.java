package cn.petition.workflow.suggestion.learning;

import cn.petition.workflow.suggestion.learning.ChineseWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a classifier sees of a matter: the words of title and text and each two neighbouring Chinese characters. Their
 * places are kept, so that whatever spoke for an answer can be shown where it stands.
 *
 * @param text title and text, one after the other
 * @param counts how much each feature counts: more when it recurs, more when it stands in the title
 * @param places where each feature stands in the text
 */
public record TextFeatures(String text, Map<String, Float> counts, Map<String, List<Span>> places) {

    static final String WORD = "词";
    static final String PAIR = "字";

    /** A title says in ten characters what the letter is about. */
    private static final double IN_THE_TITLE = 2;

    /** Characters from (inclusive) to (exclusive) of a text. */
    public record Span(int from, int to) {}

    public static TextFeatures of(String title, String body) {
        String text = title + "\n" + body;
        Map<String, List<Span>> places = new LinkedHashMap<>();
        for (Word word : ChineseWords.of(text)) {
            if (isTelling(word.text())) {
                places.computeIfAbsent(WORD + word.text(), feature -> new ArrayList<>(2))
                        .add(new Span(word.from(), word.to()));
            }
        }
        int end = Math.min(text.length(), ChineseWords.READ_CHARACTERS);
        for (int at = 0; at + 1 < end; at++) {
            if (isChinese(text.charAt(at)) && isChinese(text.charAt(at + 1))) {
                places.computeIfAbsent(PAIR + text.substring(at, at + 2), feature -> new ArrayList<>(2))
                        .add(new Span(at, at + 2));
            }
        }
        Map<String, Float> counts = new LinkedHashMap<>();
        places.forEach((feature, where) -> {
            double weight = where.get(0).from() < title.length() ? IN_THE_TITLE : 1;
            counts.put(feature, (float) (weight * (1 + Math.log(where.size()))));
        });
        return new TextFeatures(text, counts, places);
    }

    /** Numbers are house numbers, phones and sums: they tell matters apart, not kinds of matters. */
    private static boolean isTelling(String word) {
        return word.chars().anyMatch(c -> isChinese((char) c));
    }

    private static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
