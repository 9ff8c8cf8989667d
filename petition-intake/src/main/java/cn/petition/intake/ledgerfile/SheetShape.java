package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a sheet: merged cells near the top and whether rows carry their number. Refuses a sheet whose
 * references or lengths no spreadsheet writes, since the reader of the rows believes them.
 */
final class SheetShape {

    private static final int MERGES_MATTER_TO_ROW = LedgerLimits.TITLE_ROWS + 3;
    private static final int MERGES_KEPT = 2_000;

    private final List<MergedRange> merged = new ArrayList<>();
    private boolean rowsNumbered;
    private int rows;
    private int lastRow;
    private int columnInRow;
    private int column;
    private int arrayFormulas;
    private @Nullable String cellType;

    private final int sharedStrings;

    private SheetShape(int sharedStrings) {
        this.sharedStrings = sharedStrings;
    }

    static SheetShape of(InputStream in, int sharedStrings) throws XMLStreamException {
        SheetShape shape = new SheetShape(sharedStrings);
        SecureXml.walk(in, shape::take);
        return shape;
    }

    /** Counts the texts that cells share. */
    static int sharedStrings(InputStream in) throws XMLStreamException {
        int[] strings = {0};
        int[] length = {0};
        SecureXml.walk(in, xml -> {
            if (xml.getLocalName().equals("si")) {
                length[0] = 0;
                if (++strings[0] > LedgerLimits.SHARED_STRINGS) {
                    throw LedgerRefused.because(Reason.ZIP_BOMB);
                }
            } else if (xml.getLocalName().equals("t")) {
                length[0] += textLength(xml);
                if (length[0] > LedgerLimits.CELL_CHARACTERS) {
                    throw LedgerRefused.because(Reason.TEXT_TOO_LONG, LedgerLimits.CELL_CHARACTERS);
                }
            }
            return true;
        });
        return strings[0];
    }

    boolean rowsNumbered() {
        return rowsNumbered;
    }

    List<MergedRange> mergedRanges() {
        return List.copyOf(merged);
    }

    private boolean take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> value(xml);
            case "t" -> text(xml);
            case "f" -> formula(xml);
            case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
        return true;
    }

    private void row(@Nullable String number) {
        require(rows == 0 || rowsNumbered == (number != null));
        rowsNumbered = number != null;
        rows++;
        int row = number == null ? rows : asNumber(number);
        require(row > lastRow && row <= LedgerLimits.SHEET_ROWS);
        lastRow = row;
        columnInRow = -1;
    }

    private void cell(XMLStreamReader xml) {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? columnInRow + 1 : ColumnName.indexOf(reference);
        require(column > columnInRow && column < LedgerLimits.SHEET_COLUMNS);
        columnInRow = column;
        cellType = xml.getAttributeValue(null, "t");
    }

    private void value(XMLStreamReader xml) throws XMLStreamException {
        if ("s".equals(cellType)) {
            // the reader takes a text that is not there for an empty cell
            String index = xml.getElementText();
            require(index.isEmpty() || asNumber(index) < sharedStrings);
            return;
        }
        boolean text = "str".equals(cellType) || "e".equals(cellType);
        int length = textLength(xml);
        if (text) {
            requireModestCell(length);
        } else {
            require(length <= LedgerLimits.NUMBER_CHARACTERS);
        }
    }

    private void text(XMLStreamReader xml) throws XMLStreamException {
        requireModestCell(textLength(xml));
    }

    private void requireModestCell(int length) {
        if (length > LedgerLimits.CELL_CHARACTERS) {
            throw LedgerRefused.because(
                    Reason.CELL_TOO_LONG, lastRow, column + 1, LedgerLimits.CELL_CHARACTERS);
        }
    }

    private void formula(XMLStreamReader xml) throws XMLStreamException {
        if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > LedgerLimits.ARRAY_FORMULAS) {
            throw LedgerRefused.because(Reason.TOO_MANY_FORMULAS);
        }
        require(textLength(xml) <= LedgerLimits.FORMULA_CHARACTERS);
    }

    private void merge(@Nullable String reference) {
        if (reference != null && merged.size() < MERGES_KEPT) {
            MergedRange.of(reference)
                    .filter(range -> range.firstRow() <= MERGES_MATTER_TO_ROW)
                    .ifPresent(merged::add);
        }
    }

    private static int asNumber(String text) {
        require(text.matches("\\d{1,7}"));
        return Integer.parseInt(text);
    }

    private static void require(boolean plausible) {
        if (!plausible) {
            throw LedgerRefused.because(Reason.DAMAGED);
        }
    }

    private static int textLength(XMLStreamReader xml) throws XMLStreamException {
        int length = 0;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    length += xml.getTextLength();
                default -> {}
            }
        }
        return length;
    }
}
