package cn.petition.intake.ledgerfile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as a person sees it: whole numbers without fraction, days as ISO days. */
final class WorkbookCell {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The 1900 calendar of spreadsheets has a 29 February that never was. */
    private static final int DAY_OF_THE_FALSE_LEAP_DAY = 60;

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal DIGITS_LOST_FROM = BigDecimal.TEN.pow(CellText.DIGITS_KEPT);
    private static final BigDecimal TINY = new BigDecimal("1E-15");
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!");

    private final boolean date1904;

    WorkbookCell(boolean date1904) {
        this.date1904 = date1904;
    }

    RawCell read(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return RawCell.BLANK;
        }
        Object value = cell.getValue();
        if (value == null || "".equals(value)) {
            boolean forgotten = value == null && cell.getType() == CellType.FORMULA;
            return forgotten ? new RawCell("", CellText.FORMULA_WITHOUT_RESULT) : RawCell.BLANK;
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (value instanceof Boolean truth) {
            return RawCell.of(truth ? "TRUE" : "FALSE");
        }
        String text = value.toString();
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && ERRORS.contains(text)) {
            return CellText.errorOf(text);
        }
        return CellText.fromWorkbook(text);
    }

    private RawCell number(BigDecimal number, Cell cell) {
        BigDecimal size = number.abs();
        if (size.compareTo(DIGITS_LOST_FROM) >= 0) {
            return new RawCell(String.valueOf(cell.getRawValue()), CellText.SPOILT_IDENTITY);
        }
        DateFormat format = DateFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format != DateFormat.NONE && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return RawCell.of(moment(number, format));
        }
        if (size.compareTo(TINY) < 0) {
            return RawCell.of("0");
        }
        BigDecimal shown = number.round(new MathContext(CellText.DIGITS_KEPT)).stripTrailingZeros();
        return RawCell.of(shown.toPlainString());
    }

    private String moment(BigDecimal serial, DateFormat format) {
        long seconds = serial.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = Math.floorDiv(seconds, 86_400L);
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400L));
        if (format == DateFormat.TIME && days == 0) {
            return time.format(TIME);
        }
        LocalDate day = date1904
                ? EPOCH_1904.plusDays(days)
                : EPOCH_1900.plusDays(days < DAY_OF_THE_FALSE_LEAP_DAY ? days + 1 : days);
        boolean wholeDay = format == DateFormat.DAY || time.equals(LocalTime.MIDNIGHT);
        return wholeDay ? day.toString() : LocalDateTime.of(day, time).format(MOMENT);
    }

    /** Whether a number format shows a day, a time, or neither. */
    enum DateFormat {
        NONE,
        DAY,
        TIME,
        MOMENT;

        static DateFormat of(@Nullable Integer id, @Nullable String pattern) {
            DateFormat builtIn = id == null ? NONE : builtIn(id);
            return builtIn == NONE && pattern != null ? byPattern(pattern) : builtIn;
        }

        private static DateFormat builtIn(int id) {
            if (id == 22) {
                return MOMENT;
            }
            if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id == 45 || id == 47 || id == 55 || id == 56) {
                return TIME;
            }
            boolean day = id >= 14 && id <= 17 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58;
            return day ? DAY : NONE;
        }

        private static DateFormat byPattern(String pattern) {
            String letters = pattern.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "")
                    .replaceAll("(?i)general|AM/PM|上午/下午", "")
                    .toLowerCase(Locale.ROOT);
            int section = letters.indexOf(';');
            String first = section < 0 ? letters : letters.substring(0, section);
            boolean day = first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.indexOf('e') >= 0;
            boolean time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
            if (first.indexOf('0') >= 0 && !time || first.indexOf('#') >= 0) {
                return NONE;
            }
            return day ? time ? MOMENT : DAY : time ? TIME : first.indexOf('m') >= 0 ? DAY : NONE;
        }
    }
}
