package cn.petition.domain.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Computes last days by another algorithm than the product's: all working days of 2020 to 2026 are listed once,
 * straight from the file of public holidays, and a period is a step in that list. Nothing here asks the product.
 */
final class DateOracle {

    /** 1 January 1970 was a Thursday; day 0 of the week is Monday. */
    private static final int THURSDAY = 3;

    private final long[] workingDays;

    DateOracle() {
        Map<Long, Boolean> worked = new HashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",");
            worked.put(LocalDate.parse(cells[0]).toEpochDay(), cells[1].equals("on"));
        }
        this.workingDays = LongStream.range(
                        LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2027, 1, 1).toEpochDay())
                .filter(day -> worked.getOrDefault(day, Math.floorMod(day + THURSDAY, 7) < 5))
                .toArray();
    }

    /** The n-th calendar day after the start. */
    LocalDate days(LocalDate start, int amount) {
        return LocalDate.ofEpochDay(start.toEpochDay() + amount);
    }

    /** The n-th working day after the start. */
    LocalDate workingDays(LocalDate start, int amount) {
        int firstAfter = firstAtOrAfter(start.toEpochDay() + 1);
        return LocalDate.ofEpochDay(workingDays[firstAfter + amount - 1]);
    }

    /** The day itself when it is worked, otherwise the next one that is. */
    LocalDate rolled(LocalDate day) {
        return LocalDate.ofEpochDay(workingDays[firstAtOrAfter(day.toEpochDay())]);
    }

    private int firstAtOrAfter(long day) {
        int found = Arrays.binarySearch(workingDays, day);
        return found < 0 ? -found - 1 : found;
    }

    private static List<String> lines() {
        var file = DateOracle.class.getResourceAsStream("public-holidays.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
