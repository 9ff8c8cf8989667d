package cn.petition.reporting.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What many people raise within a period: matters whose words are alike.
 *
 * @param number of the matter that stands as the example; with the question it names the topic
 * @param title of the example
 * @param words what at least half of the matters say, most telling first
 * @param matters all of them with their likeness, the example first (件)
 * @param persons different people who petitioned, by identity number, telephone or name (人)
 * @param anonymous filings without a name among them (件次)
 * @param filings the matters and what was joined into them (件次)
 * @param days how many matters came in each part of the period, in its order
 * @param earlier matters of the days right before that are alike to the example
 * @param trend whether more are alike to the example than in the days before by more than chance
 */
public record RaisedTopic(
        String number,
        String title,
        List<String> words,
        List<Matter> matters,
        long persons,
        long anonymous,
        long filings,
        LocalDate first,
        LocalDate last,
        List<Count> days,
        List<Matter> earlier,
        RiseRule.Verdict trend) {

    public RaisedTopic {
        words = List.copyOf(words);
        matters = List.copyOf(matters);
        days = List.copyOf(days);
        earlier = List.copyOf(earlier);
    }

    /** @param likeness to the example in per cent */
    public record Matter(UUID id, int likeness) {}

    /** How many matters came from a day on. */
    public record Count(LocalDate from, long matters) {}

    public int size() {
        return matters.size();
    }
}
