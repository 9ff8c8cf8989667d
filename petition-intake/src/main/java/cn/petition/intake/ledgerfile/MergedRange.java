package cn.petition.intake.ledgerfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells merged into one; rows count from 1 as shown, columns from 0, both ends included. */
record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    static Optional<MergedRange> of(String reference) {
        Matcher found = REFERENCE.matcher(reference);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(new MergedRange(
                Integer.parseInt(found.group(2)),
                ColumnName.indexOf(found.group(1)),
                Integer.parseInt(found.group(4)),
                ColumnName.indexOf(found.group(3))));
    }

    boolean startsAt(int row, int column) {
        return firstRow == row && firstColumn == column;
    }

    boolean spansColumns() {
        return lastColumn > firstColumn;
    }

    boolean isOneRow() {
        return firstRow == lastRow;
    }
}
