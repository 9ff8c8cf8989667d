package cn.petition.domain.text;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of neighbouring characters in a text, each once and in order, as numbers: what a great many texts are
 * compared by. A pair never reaches over punctuation.
 */
public final class CharacterPairs {

    private CharacterPairs() {}

    public static long[] of(String text) {
        List<NormalText.Run> runs = NormalText.runs(NormalText.of(text));
        long[] pairs = new long[runs.stream().mapToInt(run -> run.characters().length).sum()];
        int count = 0;
        for (NormalText.Run run : runs) {
            int[] characters = run.characters();
            for (int at = 0; at + 1 < characters.length; at++) {
                pairs[count++] = pair(characters[at], characters[at + 1]);
            }
        }
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (at == 0 || pairs[at] != pairs[at - 1]) {
                pairs[kept++] = pairs[at];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    /** Stretches without punctuation, as they are compared: half width, lower case. */
    public static List<String> runs(String text) {
        return NormalText.runs(NormalText.of(text)).stream().map(NormalText.Run::text).toList();
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second;
    }
}
