package cn.petition.web.analysis;

import cn.petition.web.component.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the analysis.
 *
 * @param picture whether numbers are drawn instead of tabled
 * @param refused why there is nothing, in one sentence
 * @param running that the period has not ended and how it was cut
 */
record AnalysisPage(
        String asked,
        Compared compared,
        @Nullable String running,
        boolean picture,
        Choices choices,
        List<Chart> charts,
        List<TrendRow> trend,
        List<Rises> rises,
        List<OrganRow> organs,
        List<DayRow> days,
        Topics topics,
        String bulletins,
        @Nullable String refused) {

    /** The periods in words. */
    record Compared(String now, String lastYear, @Nullable String previous) {}

    /** What can be chosen in the form. */
    record Choices(
            List<Choice> spans,
            List<Choice> quarters,
            List<Choice> months,
            List<Choice> organs,
            List<Choice> places,
            List<Choice> views,
            List<Choice> steps) {}

    /** A number that opens its list. */
    record Number(String label, String number, String href) {}

    /** One month or week. */
    record TrendRow(String words, List<Number> numbers) {}

    /** Areas or categories. */
    record Rises(String key, String title, List<RiseRow> risen, List<RiseRow> others, String small) {}

    /** @param bar and barThen widths of the drawn numbers, 0 to 100 */
    record RiseRow(
            String words,
            Number now,
            Number lastYear,
            @Nullable Number previous,
            String change,
            String share,
            String points,
            String verdict,
            String bar,
            String barThen) {}

    /** An organ whose initial matters came back. */
    record OrganRow(String words, Number handled, Number repeated, String percent, String verdict, String bar) {}

    /** A day with many visits. */
    record DayRow(String day, Number batches, Number attendances, Number groups, String verdict, String bar) {}

    /** @param none why there are no topics */
    record Topics(String compared, List<Topic> topics, @Nullable String none) {}

    /** A topic. */
    record Topic(
            String title,
            String example,
            List<String> words,
            Number matters,
            String persons,
            String filings,
            String from,
            String last,
            @Nullable Number earlier,
            String verdict,
            List<Spark> sparks,
            int width,
            String counts) {}

    /** One week or month of a topic, drawn ten units wide and thirty high. */
    record Spark(int x, int y, int height, String words) {}
}
