package cn.petition.seed;

import java.time.LocalDate;
import java.time.Year;

/** The days of a year, over which a generator spreads what happened: by arithmetic, so that every run gives the same. */
public record SeedYear(int year) {

    private static final int STEP = 97;

    /** The day of the {@code n}-th of many things; neighbours lie far apart, and all days get about as many. */
    public LocalDate day(int n) {
        return dayOf(n, 0, Year.of(year).length());
    }

    /** The same within the first part of the year, so that what follows from it still falls into the year. */
    public LocalDate early(int n, int daysLeft) {
        return dayOf(n, 0, Year.of(year).length() - daysLeft);
    }

    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    private LocalDate dayOf(int n, int from, int days) {
        return LocalDate.of(year, 1, 1).plusDays(from + Math.floorMod((long) n * STEP, (long) days));
    }
}
