package cn.petition.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Random choices that come out the same in every run. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, long stream) {
        // neighbouring streams must not resemble each other
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + stream * 0xBF58476D1CE4E5B9L);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the first choices far more often than one of the last, as it is with causes of complaint. */
    <T> T mostlyEarly(List<T> choices) {
        double skewed = random.nextDouble();
        return choices.get((int) (skewed * skewed * choices.size()));
    }

    /** The index of one weight out of several. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int index = 0; index < weights.length; index++) {
            left -= weights[index];
            if (left < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    /** An identity of version 7 for a row made at this millisecond. */
    UUID identity(long millis) {
        long high = millis << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
