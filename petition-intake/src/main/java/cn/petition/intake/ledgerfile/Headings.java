package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import cn.petition.intake.value.ChineseDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headings of a ledger. A title above them is skipped; where a merged heading spans columns, the row below names
 * them ("信访人" over "姓名" and "电话").
 */
record Headings(List<String> names, int lastLine) {

    static Headings of(LedgerSource source) {
        List<RawRow> top = new ArrayList<>();
        source.read(row -> {
            if (!row.isBlank()) {
                top.add(row);
            }
            return top.size() < LedgerLimits.TITLE_ROWS + 2;
        });
        int at = 0;
        while (at + 1 < top.size() && at < LedgerLimits.TITLE_ROWS && isTitle(top.get(at), top.get(at + 1), source)) {
            at++;
        }
        if (at == top.size()) {
            throw LedgerRefused.because(Reason.NO_HEADINGS);
        }
        RawRow row = top.get(at);
        List<MergedRange> groups = source.mergedRanges().stream()
                .filter(range -> range.firstRow() == row.line() && range.isOneRow() && range.spansColumns())
                .toList();
        boolean twoRows = !groups.isEmpty() && at + 1 < top.size();
        Headings headings = twoRows ? grouped(row, top.get(at + 1), groups) : single(row);
        headings.check(row.line());
        return headings;
    }

    private static boolean isTitle(RawRow row, RawRow next, LedgerSource source) {
        if (row.filled() != 1) {
            return false;
        }
        int column = 0;
        while (row.cell(column).isBlank()) {
            column++;
        }
        int title = column;
        return next.filled() >= 3
                || source.mergedRanges().stream()
                        .anyMatch(range -> range.startsAt(row.line(), title) && range.spansColumns());
    }

    private static Headings single(RawRow row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            names.add(nameOf(row.cell(column)));
        }
        return new Headings(names, row.line());
    }

    private static Headings grouped(RawRow row, RawRow below, List<MergedRange> groups) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int column = 0; column < Math.max(row.width(), below.width()); column++) {
            int here = column;
            int from = groups.stream()
                    .filter(group -> group.firstColumn() <= here && here <= group.lastColumn())
                    .mapToInt(MergedRange::firstColumn)
                    .findFirst()
                    .orElse(column);
            upper.add(nameOf(row.cell(from)));
            lower.add(nameOf(below.cell(column)));
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < upper.size(); column++) {
            String own = lower.get(column);
            boolean alone = lower.stream().filter(own::equals).count() == 1 && !upper.contains(own);
            boolean inGroup = upper.get(column).isEmpty() || !own.isEmpty();
            names.add(!inGroup ? upper.get(column) : alone || own.isEmpty() ? own : upper.get(column) + own);
        }
        return new Headings(names, below.line());
    }

    private static String nameOf(RawCell cell) {
        return cell.text()
                .replaceAll("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})", "")
                .replaceAll("\\s+", " ");
    }

    private void check(int line) {
        if (names.size() > LedgerLimits.COLUMNS) {
            throw LedgerRefused.because(Reason.TOO_MANY_COLUMNS, LedgerLimits.COLUMNS);
        }
        if (names.stream().anyMatch(Headings::isData)) {
            throw LedgerRefused.because(Reason.NO_HEADINGS);
        }
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (name.isEmpty()) {
                throw LedgerRefused.because(Reason.EMPTY_HEADING, line, column + 1, ColumnName.of(column));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw LedgerRefused.because(Reason.DUPLICATE_HEADING, name);
            }
        }
    }

    // a first row of days and long numbers is a row of data whose headings are missing
    private static boolean isData(String name) {
        return name.matches("\\d{6,}[0-9Xx]?") || ChineseDate.isDate(name);
    }
}
