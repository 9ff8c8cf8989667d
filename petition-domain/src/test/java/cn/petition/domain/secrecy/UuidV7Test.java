package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T01:00:00.123Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void carries_version_variant_and_time() {
        UUID id = new UuidV7(CLOCK).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(CLOCK.millis());
    }

    @Test
    void grows_within_one_millisecond_and_when_the_clock_goes_back() {
        boolean[] set = {false};
        Clock back = new Clock() {
            @Override
            public ZoneId getZone() {
                return CLOCK.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return set[0] ? CLOCK.instant().minus(Duration.ofDays(1)) : CLOCK.instant();
            }
        };
        UuidV7 ids = new UuidV7(back);
        List<String> made = IntStream.range(0, 20_000)
                .mapToObj(i -> {
                    set[0] = i > 10_000;
                    return ids.next().toString();
                })
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void is_unique_among_threads() {
        UuidV7 ids = new UuidV7(CLOCK);
        Collection<UUID> made = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 20_000).parallel().forEach(i -> made.add(ids.next()));

        assertThat(made).doesNotHaveDuplicates();
        assertThat(made.stream().map(UUID::getMostSignificantBits)).doesNotHaveDuplicates();
    }
}
