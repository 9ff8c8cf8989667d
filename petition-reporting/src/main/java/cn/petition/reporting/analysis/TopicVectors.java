package cn.petition.reporting.analysis;

import cn.petition.domain.text.CharacterPairs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each text as a line of weights of length 1: the pairs of characters that at least three texts have, a pair for more
 * the fewer texts have it, and for more than double in a title. What nearly every text says weighs next to nothing.
 */
final class TopicVectors {

    /** Beginning of a text that is compared; what follows repeats or goes into detail. */
    static final int COMPARED_CHARACTERS = 200;

    /** A pair that fewer texts have tells of no topic. */
    private static final int FEWEST_TEXTS = 3;

    /** The heaviest pairs of a text are enough to compare it. */
    private static final int MOST_PAIRS = 60;

    private static final double WEIGHT_OF_TITLE = 2.2;

    /** A pair in less than this part of the texts is no more telling than one in just this part. */
    private static final double RARE = 0.004;

    /** In this part the pairs count that nearly no other text has. */
    private static final double OWN_PAIRS = 0.3;

    private static final long LOW = 0xFFFFFFFFL;

    private final int[][] pairs;
    private final float[][] weights;
    private final PairNumbers numbers;

    private TopicVectors(int size, PairNumbers numbers) {
        this.pairs = new int[size][];
        this.weights = new float[size][];
        this.numbers = numbers;
    }

    /** The pairs of a title, and those of a text that its title does not have. */
    private record Said(long[] title, long[] body) {

        static Said by(TopicText text) {
            var title = CharacterPairs.of(text.title());
            var body = Arrays.stream(CharacterPairs.of(beginning(text.text())))
                    .filter(pair -> Arrays.binarySearch(title, pair) < 0)
                    .toArray();
            return new Said(title, body);
        }
    }

    static TopicVectors of(List<TopicText> texts) {
        var numbers = new PairNumbers();
        var said = texts.parallelStream().map(Said::by).toList();
        // numbered one after the other, so that the same texts give the same numbers
        var titles = new int[texts.size()][];
        var bodies = new int[texts.size()][];
        for (int at = 0; at < texts.size(); at++) {
            titles[at] = Arrays.stream(said.get(at).title()).mapToInt(numbers::count).toArray();
            bodies[at] = Arrays.stream(said.get(at).body()).mapToInt(numbers::count).toArray();
        }
        var vectors = new TopicVectors(texts.size(), numbers);
        IntStream.range(0, texts.size()).parallel().forEach(at -> vectors.weigh(at, titles[at], bodies[at]));
        return vectors;
    }

    static String beginning(String text) {
        return text.length() <= COMPARED_CHARACTERS ? text : text.substring(0, COMPARED_CHARACTERS);
    }

    int size() {
        return pairs.length;
    }

    /** How many pairs there are; each is a number below. */
    int pairs() {
        return numbers.size();
    }

    int[] pairsOf(int text) {
        return pairs[text];
    }

    float[] weightsOf(int text) {
        return weights[text];
    }

    /** How alike another text is to each of some, by the pairs and weights of these texts. */
    double[] likeness(TopicText other, List<Integer> to) {
        var said = Said.by(other);
        var apart = new TopicVectors(1, numbers);
        apart.weigh(
                0,
                size(),
                Arrays.stream(said.title()).mapToInt(numbers::find).filter(pair -> pair >= 0).toArray(),
                Arrays.stream(said.body()).mapToInt(numbers::find).filter(pair -> pair >= 0).toArray());
        return to.stream()
                .mapToDouble(text -> product(pairs[text], weights[text], apart.pairs[0], apart.weights[0]))
                .toArray();
    }

    private static double product(int[] one, float[] oneWeights, int[] other, float[] otherWeights) {
        double sum = 0;
        int right = 0;
        for (int left = 0; left < one.length; left++) {
            while (right < other.length && other[right] < one[left]) {
                right++;
            }
            if (right < other.length && other[right] == one[left]) {
                sum += oneWeights[left] * otherWeights[right];
            }
        }
        return sum;
    }

    private void weigh(int at, int[] title, int[] body) {
        weigh(at, size(), title, body);
    }

    private void weigh(int at, int all, int[] title, int[] body) {
        var ordered = new long[title.length + body.length];
        int count = add(title, WEIGHT_OF_TITLE, all, ordered, 0);
        count = add(body, 1, all, ordered, count);
        Arrays.sort(ordered, 0, count);
        int kept = Math.min(count, MOST_PAIRS);
        var heaviest = new long[kept];
        for (int i = 0; i < kept; i++) {
            long one = ordered[count - 1 - i];
            heaviest[i] = LOW - (one & LOW) << 32 | one >>> 32;
        }
        Arrays.sort(heaviest);
        pairs[at] = new int[kept];
        weights[at] = new float[kept];
        double length = OWN_PAIRS * own(title, WEIGHT_OF_TITLE, all) + OWN_PAIRS * own(body, 1, all);
        for (int i = 0; i < kept; i++) {
            pairs[at][i] = (int) (heaviest[i] >>> 32);
            weights[at][i] = Float.intBitsToFloat((int) heaviest[i]);
            length += weights[at][i] * weights[at][i];
        }
        float whole = (float) Math.sqrt(length);
        for (int i = 0; i < kept; i++) {
            weights[at][i] /= whole;
        }
    }

    /** What the pairs weigh that nearly no other text has; a text that says much of its own is less like any other. */
    private double own(int[] some, double factor, int all) {
        double heaviest = factor * -Math.log(Math.min(Math.max(1, RARE * all) / (all + 1.0), 0.999));
        long pairs = Arrays.stream(some).filter(pair -> numbers.textsWith(pair) < FEWEST_TEXTS).count();
        return pairs * heaviest * heaviest;
    }

    /** Weight above, number of the pair below: sorted by weight, among equal weights the pair that came first is last. */
    private int add(int[] some, double factor, int all, long[] ordered, int from) {
        int count = from;
        for (int pair : some) {
            int having = numbers.textsWith(pair);
            if (having >= FEWEST_TEXTS) {
                double share = Math.min(Math.max(having, RARE * all) / (all + 1.0), 0.999);
                float weight = (float) (factor * -Math.log(share));
                ordered[count++] = (long) Float.floatToIntBits(weight) << 32 | LOW - pair;
            }
        }
        return count;
    }
}
