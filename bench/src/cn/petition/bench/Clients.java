package cn.petition.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several clients do the same thing at once, each for itself, bounded in count and time. */
final class Clients {

    /** One action of one client; answers {@code null} when it went well and what was wrong otherwise. */
    interface Action {

        /** What comes before it, such as opening a form, and is not timed. */
        default void prepare(int turn) throws Exception {}

        String run(int turn) throws Exception;
    }

    /** Makes the action of a client; preparing it (signing in) is not measured. */
    interface Preparation {
        Action of(int client) throws Exception;
    }

    private Clients() {}

    static Sample measure(Preparation preparation, int clients, int warmUpEach, int each, double mostSeconds)
            throws Exception {
        var executor = Executors.newFixedThreadPool(clients);
        Map<String, Integer> errors = new ConcurrentHashMap<>();
        var ready = new CountDownLatch(clients);
        try {
            List<Future<long[]>> futures = new ArrayList<>();
            long[] span = new long[2];
            var go = new CountDownLatch(1);
            for (int client = 0; client < clients; client++) {
                int number = client;
                Callable<long[]> work = () -> {
                    Action action;
                    try {
                        action = preparation.of(number);
                        long until = System.nanoTime() + (long) (mostSeconds / 3 * 1e9);
                        for (int turn = 0; turn < warmUpEach && System.nanoTime() < until; turn++) {
                            action.prepare(number * 1_000_003 + turn);
                            action.run(number * 1_000_003 + turn);
                        }
                    } finally {
                        ready.countDown();
                    }
                    go.await();
                    return run(action, number, warmUpEach, each, mostSeconds, errors);
                };
                futures.add(executor.submit(work));
            }
            ready.await();
            span[0] = System.nanoTime();
            go.countDown();
            List<long[]> all = new ArrayList<>();
            for (var future : futures) {
                all.add(future.get());
            }
            span[1] = System.nanoTime();
            return Sample.of(all, errors, (span[1] - span[0]) / 1e9);
        } finally {
            executor.shutdownNow();
        }
    }

    private static long[] run(
            Action action, int client, int from, int each, double mostSeconds, Map<String, Integer> errors) {
        long[] nanos = new long[each];
        long until = System.nanoTime() + (long) (mostSeconds * 1e9);
        int done = 0;
        while (done < each && System.nanoTime() < until) {
            long began = System.nanoTime();
            String wrong;
            try {
                action.prepare(client * 1_000_003 + from + done);
                began = System.nanoTime();
                wrong = action.run(client * 1_000_003 + from + done);
            } catch (Exception failure) {
                wrong = failure.getClass().getSimpleName() + " " + failure.getMessage();
            }
            nanos[done++] = System.nanoTime() - began;
            if (wrong != null) {
                errors.merge(wrong, 1, Integer::sum);
            }
        }
        return Arrays.copyOf(nanos, done);
    }
}
