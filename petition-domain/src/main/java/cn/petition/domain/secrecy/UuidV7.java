package cn.petition.domain.secrecy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the identities of rows (UUID version 7): later ones sort after earlier ones, also within a millisecond and when
 * the clock is set back. They tell when a row was made and are therefore never shown to the public.
 */
public final class UuidV7 {

    private static final int COUNTER_BITS = 12;
    /** The counter starts in its lower half, so at least 2,048 identities fit before a millisecond is borrowed. */
    private static final int FIRST_COUNTER = 1 << (COUNTER_BITS - 1);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public UuidV7(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long start = (clock.millis() << COUNTER_BITS) | random.nextInt(FIRST_COUNTER);
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, start));
        long high = (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & ((1 << COUNTER_BITS) - 1));
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
