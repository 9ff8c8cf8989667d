package cn.petition.bench;

import cn.petition.domain.petition.Channel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * When, where and how each filing comes in. Drawn in one pass before the texts, so that the numbers of each organ,
 * year and channel follow each other without a gap whatever the threads do afterwards.
 */
final class Arrivals {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static final int OPENS = 8 * 3600;
    private static final int OPEN_SECONDS = 10 * 3600;
    private static final double CITY = 0.35;
    private static final double SEALED = 0.005;

    /** A counter of the product: the organ, the year, the letter of the channel. */
    record Series(int office, int year, String letter) {}

    private final long[] seconds;
    private final byte[] office;
    private final byte[] channel;
    private final boolean[] sealed;
    private final int[] serial;
    private final Map<Series, Integer> last = new HashMap<>();

    Arrivals(int count, int offices, long seed) {
        this.seconds = new long[count];
        this.office = new byte[count];
        this.channel = new byte[count];
        this.sealed = new boolean[count];
        this.serial = new int[count];
        Draw draw = new Draw(seed, -2);
        spread(draw);
        for (int index = 0; index < count; index++) {
            office[index] = (byte) (draw.chance(CITY) ? 0 : 1 + draw.below(offices - 1));
            channel[index] = (byte) draw.weighted(0.22, 0.13, 0.20, 0.45);
            sealed[index] = draw.chance(SEALED);
            if (!sealed[index]) {
                serial[index] = last.merge(series(index), 1, Integer::sum);
            }
        }
    }

    /** More each year, few at weekends, within office hours, one after the other. */
    private void spread(Draw draw) {
        int days = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
        double[] until = new double[days + 1];
        for (int day = 0; day < days; day++) {
            var date = FIRST_DAY.plusDays(day);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            until[day + 1] = until[day] + (weekend ? 0.15 : 1) * (1 + 0.5 * day / days);
        }
        int day = 0;
        for (int index = 0; index < seconds.length; index++) {
            double at = (index + draw.fraction()) / seconds.length * until[days];
            while (day < days - 1 && until[day + 1] <= at) {
                day++;
            }
            double within = (at - until[day]) / (until[day + 1] - until[day]);
            var midnight = FIRST_DAY.plusDays(day).atStartOfDay(ZONE).toEpochSecond();
            seconds[index] = midnight + OPENS + (long) (within * OPEN_SECONDS);
        }
    }

    int count() {
        return seconds.length;
    }

    Instant at(int index) {
        return Instant.ofEpochSecond(seconds[index]);
    }

    LocalDate day(int index) {
        return LocalDate.ofInstant(at(index), ZONE);
    }

    int office(int index) {
        return office[index];
    }

    Channel channel(int index) {
        return Channel.values()[channel[index]];
    }

    boolean sealed(int index) {
        return sealed[index];
    }

    /** The number of the filing, in the form of the product. */
    String number(int index, String organCode, Draw draw) {
        if (sealed[index]) {
            return "%s-%d-S-%s".formatted(organCode, day(index).getYear(), tail(draw));
        }
        return "%s-%d-%s-%06d".formatted(organCode, day(index).getYear(), letter(channel(index)), serial[index]);
    }

    /** The last number of each series, from which the product counts on. */
    Map<Series, Integer> last() {
        return last;
    }

    private Series series(int index) {
        return new Series(office[index], day(index).getYear(), letter(channel(index)));
    }

    private static String letter(Channel channel) {
        return channel.name().substring(0, 1);
    }

    private static String tail(Draw draw) {
        StringBuilder tail = new StringBuilder();
        for (int left = 10; left > 0; left--) {
            tail.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(draw.below(32)));
        }
        return tail.toString();
    }
}
