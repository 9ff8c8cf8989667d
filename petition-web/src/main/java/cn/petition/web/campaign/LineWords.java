package cn.petition.web.campaign;

import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.campaign.LedgerSheetRow;
import cn.petition.reporting.campaign.LineFigures;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.search.ListedMatter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lists and sheets of campaigns say in words. */
final class LineWords {

    private LineWords() {}

    static String tone(LedgerStatus status) {
        return switch (status) {
            case ASSIGNED, REPORTED -> "waiting";
            case IN_PROGRESS -> "working";
            case CLOSED -> "done";
            default -> "neutral";
        };
    }

    static String status(LedgerSheetRow row) {
        return Labels.of(row.state().status());
    }

    /** The number of the matter, or nothing for a reader to whom the matter is not open. */
    static String number(LedgerSheetRow row) {
        ListedMatter matter = row.matter();
        return matter == null ? "" : matter.number();
    }

    /** The first petitioner, masked, with how many there are: 王某等3人. */
    static String petitioner(LedgerSheetRow row) {
        ListedMatter matter = row.matter();
        if (matter == null) {
            return "";
        }
        String first = matter.petitioner() == null ? "匿名" : matter.petitioner();
        return matter.petitioners() > 1 ? first + "等" + matter.petitioners() + "人" : first;
    }

    static String yesOrNo(boolean so) {
        return so ? "是" : "否";
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable String dueState(LedgerSheetRow row) {
        if (row.state().dueOn() == null) {
            return null;
        }
        if (row.state().resolved()) {
            return row.state().onTime() ? "MET" : "MET_LATE";
        }
        return row.state().late() ? "OVERDUE" : "RUNNING";
    }

    static String rate(LineFigures figures, LineFigure part, int digits) {
        return figures.printedRate(part, digits);
    }
}
