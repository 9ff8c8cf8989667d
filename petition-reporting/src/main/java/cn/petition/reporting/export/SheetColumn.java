package cn.petition.reporting.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of an exported list: its heading, its width and how a row fills it; a null value leaves the cell empty.
 *
 * @param <R> one row of the list
 */
public final class SheetColumn<R> {

    private static final String TEXT_FORMAT = "@";

    private final String title;
    private final double width;
    private final String format;
    private final Function<R, ? extends @Nullable Object> value;

    private SheetColumn(String title, double width, String format, Function<R, ? extends @Nullable Object> value) {
        if (title.isBlank() || width <= 0 || width > 255) {
            throw new IllegalArgumentException("列名不能为空，列宽应大于 0 且不超过 255：" + title + "，" + width);
        }
        this.title = title;
        this.width = width;
        this.format = format;
        this.value = value;
    }

    /**
     * Words, numbers of matters, identity numbers: everything that nobody adds up.
     *
     * @param width in characters of a Latin digit; a Chinese character takes two
     */
    public static <R> SheetColumn<R> text(String title, double width, Function<R, @Nullable String> value) {
        return new SheetColumn<>(title, width, TEXT_FORMAT, value);
    }

    /** Whole numbers: 件, 人次, days. */
    public static <R> SheetColumn<R> integer(String title, double width, Function<R, @Nullable Long> value) {
        return new SheetColumn<>(title, width, "0", value);
    }

    /** Dates without time. */
    public static <R> SheetColumn<R> date(String title, double width, Function<R, @Nullable LocalDate> value) {
        return new SheetColumn<>(title, width, "yyyy-mm-dd", value);
    }

    /**
     * Decimal numbers such as rates.
     *
     * @param digits digits after the point, 0 to 10
     */
    public static <R> SheetColumn<R> decimal(
            String title, double width, int digits, Function<R, @Nullable BigDecimal> value) {
        if (digits < 0 || digits > 10) {
            throw new IllegalArgumentException("小数位数应为 0 至 10，现为 " + digits + "。");
        }
        return new SheetColumn<>(title, width, digits == 0 ? "0" : "0." + "0".repeat(digits), value);
    }

    /** Numbers of which some are whole and some are not, each shown with the digits that it has. */
    public static <R> SheetColumn<R> number(String title, double width, Function<R, @Nullable BigDecimal> value) {
        return new SheetColumn<>(title, width, "General", value);
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }

    String format() {
        return format;
    }

    @Nullable Object valueOf(R row) {
        return value.apply(row);
    }
}
