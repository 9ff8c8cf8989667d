package cn.petition.bench.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** How long the same thing took for each message, in milliseconds. */
final class Times {

    private final List<Double> taken = new ArrayList<>();

    <T> T of(Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        taken.add((System.nanoTime() - began) / 1e6);
        return result;
    }

    String inWords() {
        Collections.sort(taken);
        return "p50 %.1f ms, p95 %.1f ms, most %.1f ms".formatted(at(0.5), at(0.95), at(1));
    }

    private double at(double share) {
        return taken.get(Math.max(0, (int) Math.ceil(share * taken.size()) - 1));
    }
}
