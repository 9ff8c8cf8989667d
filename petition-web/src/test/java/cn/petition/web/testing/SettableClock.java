package cn.petition.web.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; each test finds it at {@link #START}. */
public final class SettableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Monday morning in the office, far from holidays. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 3, 16, 9, 0);

    private volatile Instant instant = START.atZone(ZONE).toInstant();

    public void set(LocalDateTime local) {
        instant = local.atZone(ZONE).toInstant();
    }

    public void advance(Duration duration) {
        instant = instant.plus(duration);
    }

    void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
