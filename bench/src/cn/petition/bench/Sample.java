package cn.petition.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All durations of one measurement and what failed. Clients wait for each answer before they ask again, so a slow
 * answer delays the next question instead of making it wait: these are times of service, not of a queue at a counter.
 */
record Sample(long[] nanos, Map<String, Integer> errors, double seconds) {

    static Sample of(List<long[]> perClient, Map<String, Integer> errors, double seconds) {
        long[] all = perClient.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Sample(all, new TreeMap<>(errors), seconds);
    }

    int count() {
        return nanos.length;
    }

    int errorCount() {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In milliseconds, by nearest rank over every sample. */
    double percentile(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    double most() {
        return nanos.length == 0 ? Double.NaN : nanos[nanos.length - 1] / 1e6;
    }

    double perSecond() {
        return count() / seconds;
    }
}
