package cn.petition.domain.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The published public holidays of 2020 to 2026. */
public final class CalendarFixture {

    private static final List<DeclaredDay> DECLARED_DAYS = read();

    private CalendarFixture() {}

    /** The calendar of 2020 to 2026; other years are unknown. */
    public static WorkingCalendar calendar() {
        return new WorkingCalendar(declaredDays(), years(2020, 2026));
    }

    /** The calendar as it was known when the notice of the following year was not published. */
    public static WorkingCalendar knownUpTo(int year) {
        return new WorkingCalendar(
                declaredDays().stream().filter(day -> day.date().getYear() <= year).toList(), years(2020, year));
    }

    /** A calendar without a single notice. */
    public static WorkingCalendar unknown() {
        return new WorkingCalendar(List.of(), Set.of());
    }

    public static List<DeclaredDay> declaredDays() {
        return DECLARED_DAYS;
    }

    private static Set<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
    }

    private static List<DeclaredDay> read() {
        InputStream file = CalendarFixture.class.getResourceAsStream("public-holidays.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(cells -> new DeclaredDay(LocalDate.parse(cells[0]), cells[1].equals("off"), cells[2]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
