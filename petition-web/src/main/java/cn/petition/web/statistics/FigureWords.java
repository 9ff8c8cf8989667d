package cn.petition.web.statistics;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.reporting.statistic.FigureRow;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Statistic;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the office for figures and their rows, the same on pages and in spreadsheets. */
public final class FigureWords {

    private static final int DIGITS = 2;

    private static final Set<String> WITHOUT_DUTY =
            Set.of("ANSWERED", "RESOLVED", "REPEATED", "COUNSEL", "DECIDED", "RATED", "UNRATED");

    /** A kept row whose line the reader may not see tells no ledger, but still where the line stood. */
    private static final Set<String> STATES =
            Arrays.stream(LedgerStatus.values()).map(Enum::name).collect(Collectors.toSet());

    private FigureWords() {}

    static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.CHINA)).format(number);
    }

    static int digits() {
        return DIGITS;
    }

    static String asked(Inquiry inquiry) {
        var asOf = inquiry.asOf();
        return inquiry.period().words() + "，" + inquiry.scope().words() + "，截至" + asOf.day()
                + (asOf.knownAt() == null ? "" : "，按当时所知");
    }

    static String formula(Statistic<?> statistic) {
        return "口径" + statistic.formula().words().replace(" 起", " 起用") + "；键 " + statistic.key();
    }

    static String dayTitle(FigureRow row) {
        return row.line() != null || row.detail() == null || WITHOUT_DUTY.contains(row.detail()) ? "日期" : "届满日";
    }

    static String channel(FigureRow row) {
        return row.channel() == null ? ledger(row) : Labels.of(Channel.valueOf(row.channel()));
    }

    static String status(FigureRow row) {
        if (row.matter() == null && row.line() == null) {
            return "";
        }
        return row.line() == null
                ? Labels.of(PetitionStatus.valueOf(row.status()))
                : Labels.of(LedgerStatus.valueOf(row.status()));
    }

    private static String ledger(FigureRow row) {
        return row.ledger() == null ? "" : Labels.of(LedgerKind.valueOf(row.ledger()));
    }

    /** Where the row can be read: the matter's file, or the line's card. */
    public static String href(FigureRow row) {
        if (row.matter() == null && row.line() == null) {
            return "/work-records?kind=" + WorkRecordKind.MECHANISM;
        }
        return href(row.ledger(), row.line() == null ? row.row() : row.line(), row.number());
    }

    /** @param ledger kind of the ledger, {@code null} where the row is about a matter */
    public static String href(@Nullable String ledger, UUID line, String number) {
        return ledger == null
                ? "/petitions/" + number
                : "/ledgers/" + LedgerKind.valueOf(ledger).path() + "/" + line;
    }

    /** What makes the row count: a duty and when it was met, the day of the answer, or where a line stood. */
    public static String detail(FigureRow row) {
        return detail(row.line() != null, row.detail(), row.detailOn());
    }

    /** @param ofLedger whether the row is a line of a ledger */
    public static String detail(boolean ofLedger, @Nullable String detail, @Nullable LocalDate on) {
        if (detail == null) {
            return "";
        }
        if (ofLedger) {
            return Labels.of(LedgerStatus.valueOf(detail)) + (on == null ? "" : "，" + on);
        }
        return switch (detail) {
            case "COUNSEL" -> on + " 法律顾问";
            case "RESOLVED" -> on + " 化解";
            case "DECIDED" -> on + " 受理或者告知";
            case "RATED" -> on + " 评价";
            case "UNRATED" -> "期限届满没有评价";
            case "REPEATED" -> on + " 重复登记";
            case "ANSWERED" -> on == null ? Labels.of(LedgerStatus.ANSWERED) : on + " 答复";
            default -> STATES.contains(detail)
                    ? Labels.of(LedgerStatus.valueOf(detail))
                    : Labels.of(Duty.valueOf(detail)) + (on == null ? "，未履行" : "，" + on + " 履行");
        };
    }
}
