package cn.petition.web.ledger;

import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.web.component.Choice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page for quick entry of work records.
 *
 * @param tabs the kinds, each with the number of its records in the year
 * @param mayRecord whether the officer may make records for the own organ
 * @param next whether one record was just made, and the form waits for the next
 * @param alike number of a record of the same thing on the same day, which the officer has to confirm
 */
public record WorkRecordsPage(
        int year,
        List<Tab> tabs,
        WorkRecordKind kind,
        String words,
        @Nullable String earlierYear,
        @Nullable String laterYear,
        boolean mayRecord,
        boolean next,
        String titleWords,
        String dayWords,
        boolean place,
        boolean placeRequired,
        List<Choice> places,
        List<LedgerStepPage.Field> fields,
        @Nullable String explanation,
        @Nullable String refusal,
        @Nullable String alike,
        List<Line> lines,
        boolean more,
        String export,
        LocalDate today) {

    /** One kind. */
    public record Tab(String words, String href, String count, boolean current) {}

    /** One record of the year. */
    public record Line(
            String number, String href, String day, String title, String said, String status, String tone, String files) {}
}
