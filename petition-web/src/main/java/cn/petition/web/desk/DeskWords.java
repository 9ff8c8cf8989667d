package cn.petition.web.desk;

import cn.petition.domain.petition.Labels;
import cn.petition.reporting.desk.DeskFigure;
import cn.petition.reporting.desk.LedgerFigure;
import cn.petition.reporting.desk.LedgerSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the office for the figures of the desk. */
final class DeskWords {

    private static final Set<DeskFigure> PRESSING =
            Set.of(DeskFigure.DUE_TODAY, DeskFigure.OVERDUE, DeskFigure.REPORT_MISSING, DeskFigure.BOUNCING);

    private DeskWords() {}

    static String name(DeskFigure figure) {
        return switch (figure) {
            case OPEN -> "在办";
            case DUE_TODAY -> "今日到期";
            case DUE_SOON -> "预警期内";
            case OVERDUE -> "超期";
            case NOT_RECEIVED -> "交出未签收";
            case NOT_DECIDED -> "签收未答复";
            case REPORT_MISSING -> "应报未报";
            case BOUNCING -> "多次退回";
            case REPORT_AWAITING -> "报结待审核";
        };
    }

    static String definition(DeskFigure figure, int warningDays) {
        return switch (figure) {
            case OPEN -> "仍有人负有义务、未办结、未并入的事项。";
            case DUE_TODAY -> "最早的未了应办今天到期，或者到期日遇休息日、正在顺延的在办事项。";
            case DUE_SOON -> "最早的未了应办在今天之后 " + warningDays + " 天以内到期的在办事项。";
            case OVERDUE -> "最早的未了应办已过最后一天的在办事项；最后一天当天不算。";
            case NOT_RECEIVED -> "已转送、交办，收件单位尚未签收的事项。";
            case NOT_DECIDED -> "已签收，尚未告知受理、不予受理，也未退回的事项。";
            case REPORT_MISSING -> "要求报告办理结果、已过报告期限仍未报告的在办交办事项。";
            case BOUNCING -> "两次以上提出转送异议，或者办结报告两次以上被退回的在办事项。";
            case REPORT_AWAITING -> "已报结，等待交办机关审核认定的事项。";
        };
    }

    static boolean pressing(DeskFigure figure) {
        return PRESSING.contains(figure);
    }

    static String key(LedgerFigure figure) {
        return figure.kind().path() + ":"
                + figure.statuses().stream().sorted().map(Enum::name).collect(Collectors.joining(","))
                + (figure.span() == LedgerSpan.ANY ? "" : figure.span().name());
    }

    static String name(LedgerFigure figure) {
        return switch (figure.span()) {
            case ANY -> figure.statuses().stream().sorted().map(Labels::of).collect(Collectors.joining("、"));
            case OPEN -> "未了";
            case LATE -> "逾期";
            case DUE_TODAY -> "今日到期";
            case DUE_SOON -> "预警期内";
        };
    }

    static boolean pressing(LedgerFigure figure) {
        return figure.span() == LedgerSpan.LATE || figure.span() == LedgerSpan.DUE_TODAY;
    }

    static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.CHINA)).format(number);
    }

    /** A share of nothing is no number. */
    static String rate(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        return BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
