package cn.petition.web.statistics;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.reporting.statistic.FigureRow;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Statistic;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/** The words of the office for figures and their rows, the same on pages and in spreadsheets. */
final class FigureWords {

    private static final int DIGITS = 2;

    private static final Set<String> WITHOUT_DUTY = Set.of("ANSWERED", "RESOLVED", "REPEATED");

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
        return "口径第 " + statistic.formula().version() + " 版，自 "
                + statistic.formula().validFrom() + " 起用；键 " + statistic.key();
    }

    static String dayTitle(FigureRow row) {
        return row.line() != null || row.detail() == null || WITHOUT_DUTY.contains(row.detail()) ? "日期" : "届满日";
    }

    static String channel(FigureRow row) {
        return row.channel() == null ? ledger(row) : Labels.of(Channel.valueOf(row.channel()));
    }

    static String status(FigureRow row) {
        return row.line() == null
                ? Labels.of(PetitionStatus.valueOf(row.status()))
                : Labels.of(LedgerStatus.valueOf(row.status()));
    }

    private static String ledger(FigureRow row) {
        return row.ledger() == null ? "" : Labels.of(LedgerKind.valueOf(row.ledger()));
    }

    /** Where the row can be read: the matter's file, or the line's card. */
    static String href(FigureRow row) {
        return row.line() == null || row.ledger() == null
                ? "/petitions/" + row.number()
                : "/ledgers/" + LedgerKind.valueOf(row.ledger()).path() + "/" + row.line();
    }

    /** What makes the row count: a duty and when it was met, the day of the answer, or where a line stood. */
    static String detail(FigureRow row) {
        if (row.detail() == null) {
            return "";
        }
        if (row.line() != null) {
            return Labels.of(LedgerStatus.valueOf(row.detail())) + (row.detailOn() == null ? "" : "，" + row.detailOn());
        }
        if (row.detail().equals("RESOLVED")) {
            return row.detailOn() + " 化解";
        }
        if (row.detail().equals("REPEATED")) {
            return row.detailOn() + " 重复登记";
        }
        if (row.detail().equals("ANSWERED")) {
            return row.detailOn() + " 答复";
        }
        return Labels.of(Duty.valueOf(row.detail())) + (row.detailOn() == null ? "，未履行" : "，" + row.detailOn() + " 履行");
    }
}
