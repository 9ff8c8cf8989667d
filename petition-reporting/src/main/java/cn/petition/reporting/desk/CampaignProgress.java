package cn.petition.reporting.desk;

import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an open campaign is.
 *
 * @param lines lines of the campaign that were not cancelled (件)
 * @param closed of these, closed (办结)
 * @param resolved of these, with every matter resolved (化解)
 */
public record CampaignProgress(
        UUID id, String number, String title, @Nullable LocalDate dueOn, long lines, long closed, long resolved) {

    /** Where a line of a campaign stands that counts; all others were cancelled. */
    public static final LedgerStatus[] COUNTED = {
        LedgerStatus.ASSIGNED, LedgerStatus.IN_PROGRESS, LedgerStatus.REPORTED, LedgerStatus.CLOSED
    };
}
