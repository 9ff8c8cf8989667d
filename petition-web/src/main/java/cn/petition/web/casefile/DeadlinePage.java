package cn.petition.web.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one answer is due on its day, so that anybody can count it again.
 *
 * @param appraisal the day counted from registration, in words; {@code null} where there is none
 * @param grounds which rule set governs and why, region and parameters, in words
 * @param moved how the day was reckoned anew, in words
 */
record DeadlinePage(
        String number,
        String title,
        String duty,
        String organ,
        String article,
        String summary,
        String state,
        String words,
        String startedOn,
        String dueOn,
        String overdueAfter,
        @Nullable String appraisal,
        boolean provisional,
        List<String> grounds,
        List<String> moved,
        List<Day> days) {

    /** @param count counted days so far, empty for a day that is not counted */
    record Day(String date, String weekday, String kind, String count, String note, boolean counted) {}
}
