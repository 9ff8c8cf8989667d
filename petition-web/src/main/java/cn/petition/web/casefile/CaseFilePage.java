package cn.petition.web.casefile;

import cn.petition.web.component.Fact;
import cn.petition.web.component.FileEntry;
import cn.petition.web.component.OfferedAction;
import cn.petition.web.component.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one matter in finished words.
 *
 * @param tone colour of the status tag
 * @param archive where the whole file of a closed matter is handed over
 * @param joinedInto number of the matter into which this one is joined
 */
record CaseFilePage(
        String number,
        String title,
        String status,
        String tone,
        boolean sealed,
        @Nullable String joinedInto,
        List<OfferedAction> actions,
        List<Fact> facts,
        List<String> flags,
        List<Person> people,
        String claim,
        @Nullable String grounds,
        List<Clock> clocks,
        List<TimelineEntry> steps,
        List<Paper> papers,
        @Nullable String archive,
        List<JoinedFiling> joined,
        List<FileEntry> attachments) {

    /** Somebody on the filing; a secret without an address to ask is not there or shown already. */
    record Person(String name, String role, List<Secret> secrets, @Nullable String home) {}

    /** @param href where to ask for the plain value */
    record Secret(String label, String value, @Nullable String href) {}

    /**
     * One answer owed: by whom, until when, and how it stands.
     *
     * @param why how the day came about, with the article, in words
     * @param appraisal the day counted from registration, in words; {@code null} where there is none
     * @param moved how the day was reckoned anew, in words
     */
    record Clock(
            String href,
            String duty,
            String organ,
            String state,
            String words,
            String dueOn,
            String overdueAfter,
            String article,
            String why,
            @Nullable String appraisal,
            boolean provisional,
            List<String> moved) {}

    /** @param replaced a later document corrects it */
    record Paper(String title, String number, String day, String href, boolean replaced) {}

    /** @param owed what is still owed on it, in words */
    record JoinedFiling(String number, String title, String words, @Nullable String owed, String href) {}
}
