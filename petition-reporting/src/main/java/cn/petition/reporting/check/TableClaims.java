package cn.petition.reporting.check;

import cn.petition.reporting.check.CheckedPaper.Sheet;
import cn.petition.reporting.check.SheetClaim.Cell;
import cn.petition.reporting.check.SheetClaim.Share;
import cn.petition.reporting.check.SheetClaim.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Totals and percentages of tables, by what the source says and by what rows and labels say. */
final class TableClaims implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int AFTER_THE_TEXT = 1_000_000;

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var sheet : paper.sheets()) {
            var claims = new ArrayList<>(sheet.claims());
            var reader = new SheetReader(sheet);
            if (sheet.claims().isEmpty()) {
                claims.addAll(reader.claims());
                reader.mixedUnits().ifPresent(cell -> found.accept(new Finding(
                        PaperRule.MIXED_UNITS,
                        place(sheet, cell),
                        sheet.cell(cell.row(), cell.column()),
                        "这一列把计量单位不同的几列相加，不同的计量单位不能相加，请分别列出。")));
            }
            claims.forEach(claim -> check(sheet, claim, found));
        }
    }

    static int order(Sheet sheet) {
        return AFTER_THE_TEXT + sheet.number();
    }

    private static void check(Sheet sheet, SheetClaim claim, Consumer<Finding> found) {
        if (claim instanceof Sum sum) {
            sum(sheet, sum, found);
        } else if (claim instanceof Share share) {
            share(sheet, share, found);
        }
    }

    private static void sum(Sheet sheet, Sum claim, Consumer<Finding> found) {
        var total = number(sheet, claim.total());
        var parts = numbers(sheet, claim.parts());
        if (total.isEmpty() || parts.isEmpty()) {
            return;
        }
        var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.get()) != 0) {
            found.accept(new Finding(
                    PaperRule.SUM,
                    place(sheet, claim.total()),
                    sheet.cell(claim.total().row(), claim.total().column()),
                    "各项相加是 " + plain(sum) + "，合计写的是 " + plain(total.get()) + "，相差 "
                            + plain(sum.subtract(total.get()).abs()) + "，请核对。"));
        }
    }

    private static void share(Sheet sheet, Share claim, Consumer<Finding> found) {
        var printed = number(sheet, claim.percent());
        var whole = number(sheet, claim.whole());
        var parts = numbers(sheet, claim.parts());
        if (printed.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0 || parts.isEmpty()) {
            return;
        }
        int digits = Math.max(0, printed.get().scale());
        var part = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var right = part.multiply(HUNDRED).divide(whole.get(), digits, RoundingMode.HALF_UP);
        if (right.compareTo(printed.get()) == 0) {
            return;
        }
        var exact = part.multiply(HUNDRED).divide(whole.get(), digits + 2, RoundingMode.HALF_UP);
        var cut = part.multiply(HUNDRED).divide(whole.get(), digits, RoundingMode.DOWN);
        var terms = parts.size() == 1
                ? plain(part)
                : parts.stream().map(TableClaims::plain).collect(Collectors.joining(" ＋ ", "（", "）"));
        found.accept(new Finding(
                PaperRule.SHARE,
                place(sheet, claim.percent()),
                sheet.cell(claim.percent().row(), claim.percent().column()),
                terms + " ÷ " + plain(whole.get()) + " ＝ " + exact.toPlainString() + "%，应为 " + right.toPlainString()
                        + "%，不是 " + printed.get().toPlainString() + "%"
                        + (cut.compareTo(printed.get()) == 0 ? "：应四舍五入，不能截去尾数" : "") + "，请改正。"));
    }

    private static Place place(Sheet sheet, Cell cell) {
        var cells = sheet.rows().get(cell.row());
        int from = 0;
        for (int i = 0; i < cell.column(); i++) {
            from += cells.get(i).length() + 1;
        }
        var text = String.join("｜", cells);
        var label = cells.get(0).isBlank() || cell.column() == 0 ? "" : "“" + cells.get(0) + "”";
        return new Place(
                "",
                "表 " + sheet.number() + (sheet.name().isEmpty() ? "" : "（" + sheet.name() + "）") + "第 "
                        + (cell.row() + 1) + " 行" + label + "第 " + (cell.column() + 1) + " 列",
                order(sheet),
                text,
                from,
                from + cells.get(cell.column()).length());
    }

    private static Optional<BigDecimal> number(Sheet sheet, Cell cell) {
        return SheetReader.number(sheet.cell(cell.row(), cell.column()));
    }

    private static List<BigDecimal> numbers(Sheet sheet, List<Cell> cells) {
        return cells.stream().flatMap(cell -> number(sheet, cell).stream()).toList();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
