package cn.petition.web.statistics;

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

/** The words of the office for figures and their rows, the same on pages and in spreadsheets. */
final class FigureWords {

    private static final int DIGITS = 2;

    private FigureWords() {}

    static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.CHINA)).format(number);
    }

    static int digits() {
        return DIGITS;
    }

    static String asked(Inquiry inquiry) {
        var asOf = inquiry.asOf();
        return inquiry.period().words() + "，" + inquiry.scope().words() + "，截至" + asOf.day();
    }

    static String formula(Statistic<?> statistic) {
        return "口径第 " + statistic.formula().version() + " 版，自 "
                + statistic.formula().validFrom() + " 起用；键 " + statistic.key();
    }

    static String dayTitle(FigureRow row) {
        return row.detail() == null || row.detail().equals("ANSWERED") ? "日期" : "届满日";
    }

    static String channel(FigureRow row) {
        return Labels.of(Channel.valueOf(row.channel()));
    }

    static String status(FigureRow row) {
        return Labels.of(PetitionStatus.valueOf(row.status()));
    }

    /** What makes the row count: a duty and when it was met, or the day of the answer. */
    static String detail(FigureRow row) {
        if (row.detail() == null) {
            return "";
        }
        if (row.detail().equals("ANSWERED")) {
            return row.detailOn() + " 答复";
        }
        return Labels.of(Duty.valueOf(row.detail())) + (row.detailOn() == null ? "，未履行" : "，" + row.detailOn() + " 履行");
    }
}
