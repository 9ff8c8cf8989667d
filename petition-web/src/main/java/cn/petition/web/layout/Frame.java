package cn.petition.web.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param bureau name of the office that runs the installation
 * @param officer who is signed in, absent on the entrance pages
 * @param today the day on the office's clock
 * @param searchOffered whether the officer may look for matters, so that the header has a search box
 */
public record Frame(
        String bureau, @Nullable Officer officer, String version, LocalDate today, boolean searchOffered) {

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.CHINA);

    /** The signed-in officer in finished words; {@code roles} are the labels of the roles. */
    public record Officer(String name, String organ, List<String> roles) {

        public String rolesInWords() {
            return String.join("、", roles);
        }
    }

    /** The day as the office writes it, with the weekday. */
    public String todayInWords() {
        return today.format(WITH_WEEKDAY);
    }
}
