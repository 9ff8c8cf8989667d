package cn.petition.web.casefile;

import java.util.List;

/** Why one answer is due on its day, so that anybody can count it again. */
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
        boolean provisional,
        List<Day> days) {

    /** @param count counted days so far, empty for a day that is not counted */
    record Day(String date, String weekday, String kind, String count, String note, boolean counted) {}
}
