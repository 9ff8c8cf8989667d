package cn.petition.web.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Bounds failed sign-ins from one address. A success costs nothing, so a whole office behind one address can start
 * its day; what was counted is forgotten with the process.
 */
final class LoginThrottle {

    private static final int ADDRESSES = 10_000;

    private final int failuresPerMinute;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    LoginThrottle(int failuresPerMinute) {
        this.failuresPerMinute = failuresPerMinute;
    }

    boolean allows(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    void failed(String address) {
        bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        return buckets.computeIfAbsent(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(failuresPerMinute)
                        .refillGreedy(failuresPerMinute, Duration.ofMinutes(1)))
                .build());
    }
}
