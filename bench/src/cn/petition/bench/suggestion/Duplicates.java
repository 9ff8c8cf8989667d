package cn.petition.bench.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of texts whose sets of four neighbouring letters or digits have a Jaccard index of at least one half. All pairs
 * that share any four characters are counted by an inverted index, so none is missed.
 */
final class Duplicates {

    private static final double HALF = 0.5;
    private static final int GRAM = 4;

    record Pair(int one, int other) {}

    private Duplicates() {}

    static List<Pair> among(List<String> texts) {
        Map<String, List<Integer>> holders = new HashMap<>();
        int[] sizes = new int[texts.size()];
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            Set<String> grams = grams(texts.get(at));
            sizes[at] = grams.size();
            Map<Integer, Integer> shared = new HashMap<>();
            for (String gram : grams) {
                List<Integer> earlier = holders.computeIfAbsent(gram, key -> new ArrayList<>());
                earlier.forEach(one -> shared.merge(one, 1, Integer::sum));
                earlier.add(at);
            }
            for (var one : shared.entrySet()) {
                int both = sizes[at] + sizes[one.getKey()] - one.getValue();
                if (one.getValue() >= HALF * both) {
                    pairs.add(new Pair(one.getKey(), at));
                }
            }
        }
        return pairs;
    }

    private static Set<String> grams(String text) {
        int[] plain = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        Set<String> grams = new HashSet<>();
        for (int at = 0; at + GRAM <= plain.length; at++) {
            grams.add(new String(plain, at, GRAM));
        }
        return grams;
    }
}
