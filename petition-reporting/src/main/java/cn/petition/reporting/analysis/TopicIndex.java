package cn.petition.reporting.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds for a text all others that are at least so much alike: the sum of what the shared pairs of characters weigh in
 * both. Pairs that so many texts have that looking at them would take too long are left out for all texts alike.
 */
final class TopicIndex {

    /** Steps of one pass over all texts. */
    private static final long MOST_STEPS = 300_000_000L;

    private final TopicVectors texts;
    private final double alike;
    private final int[][] places;
    private final float[][] weights;
    private final ThreadLocal<float[]> sums;

    /** The texts alike to one, in their order, and how much; without the text itself. */
    record Alike(int[] texts, float[] likeness) {}

    TopicIndex(TopicVectors texts, double alike) {
        this.texts = texts;
        this.alike = alike;
        int size = texts.size();
        int pairs = texts.pairs();
        this.places = new int[pairs][];
        this.weights = new float[pairs][];
        this.sums = ThreadLocal.withInitial(() -> new float[size]);
        fill(pairs);
    }

    private void fill(int pairs) {
        var texting = new int[pairs];
        for (int at = 0; at < texts.size(); at++) {
            for (int pair : texts.pairsOf(at)) {
                texting[pair]++;
            }
        }
        int most = mostTexts(texting);
        for (int pair = 0; pair < pairs; pair++) {
            if (texting[pair] > 1 && texting[pair] <= most) {
                places[pair] = new int[texting[pair]];
                weights[pair] = new float[texting[pair]];
            }
        }
        var filled = new int[pairs];
        for (int at = 0; at < texts.size(); at++) {
            for (int i = 0; i < texts.pairsOf(at).length; i++) {
                int pair = texts.pairsOf(at)[i];
                if (places[pair] != null) {
                    places[pair][filled[pair]] = at;
                    weights[pair][filled[pair]++] = texts.weightsOf(at)[i];
                }
            }
        }
    }

    private static int mostTexts(int[] texting) {
        var ordered = texting.clone();
        Arrays.sort(ordered);
        long steps = 0;
        for (int texts : ordered) {
            steps += (long) texts * texts;
            if (steps > MOST_STEPS) {
                return texts - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** For each text how many others are alike. */
    int[] countAll() {
        return IntStream.range(0, texts.size())
                .parallel()
                .map(at -> of(at).texts().length)
                .toArray();
    }

    Alike of(int text) {
        var sum = sums.get();
        int[] touched = new int[64];
        int count = 0;
        var own = texts.pairsOf(text);
        for (int i = 0; i < own.length; i++) {
            int pair = own[i];
            if (places[pair] == null) {
                continue;
            }
            float weight = texts.weightsOf(text)[i];
            var where = places[pair];
            var theirs = weights[pair];
            if (count + where.length > touched.length) {
                touched = Arrays.copyOf(touched, Math.min(texts.size(), 2 * touched.length + where.length));
            }
            for (int j = 0; j < where.length; j++) {
                int other = where[j];
                if (sum[other] == 0) {
                    touched[count++] = other;
                }
                sum[other] += weight * theirs[j];
            }
        }
        return alike(text, touched, count, sum);
    }

    private Alike alike(int text, int[] touched, int count, float[] sum) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (other != text && sum[other] >= alike) {
                touched[kept++] = other;
            } else {
                sum[other] = 0;
            }
        }
        var found = Arrays.copyOf(touched, kept);
        Arrays.sort(found);
        var likeness = new float[kept];
        for (int i = 0; i < kept; i++) {
            likeness[i] = sum[found[i]];
            sum[found[i]] = 0;
        }
        return new Alike(found, likeness);
    }
}
