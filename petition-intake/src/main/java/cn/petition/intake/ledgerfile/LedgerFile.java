package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A ledger (台账) as uploaded, read through once when opened, so that whatever would make it fail is known before its
 * first row is used. Rows are read from the file anew each time and never kept; the caller keeps the file in place.
 */
public final class LedgerFile {

    private final LedgerFormat format;
    private final LedgerSource source;
    private final Optional<Charset> encoding;
    private final Headings headings;
    private final int rowCount;

    private LedgerFile(LedgerFormat format, LedgerSource source, Optional<Charset> encoding) {
        this.format = format;
        this.source = source;
        this.encoding = encoding;
        this.headings = Headings.of(source);
        this.rowCount = countRows();
    }

    /**
     * Opens a ledger by its content; the name is only asked whether it agrees.
     *
     * @throws LedgerRefused with one sentence that says what to do
     */
    public static LedgerFile open(Path file, String originalName) {
        try {
            LedgerFormat format = FileSignature.of(file, originalName);
            if (format == LedgerFormat.XLSX) {
                return new LedgerFile(format, WorkbookSource.of(file), Optional.empty());
            }
            TextSource text = TextSource.of(file);
            return new LedgerFile(format, text, Optional.of(text.encoding().charset()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LedgerFormat format() {
        return format;
    }

    /** How a text ledger is written; none for a workbook. */
    public Optional<Charset> encoding() {
        return encoding;
    }

    /** Visible sheets; the first is the one that is read. None for a text ledger. */
    public List<String> sheetNames() {
        return source.sheetNames();
    }

    public List<String> headings() {
        return headings.names();
    }

    /** Rows of data, blank ones not counted. */
    public int rowCount() {
        return rowCount;
    }

    /** The first rows of data. */
    public List<LedgerRow> sample(int rows) {
        List<LedgerRow> sample = new ArrayList<>();
        if (rows > 0) {
            readWhile(row -> {
                sample.add(row);
                return sample.size() < rows;
            });
        }
        return sample;
    }

    public void forEachRow(Consumer<LedgerRow> reader) {
        readWhile(row -> {
            reader.accept(row);
            return true;
        });
    }

    /** Hands over rows of data in the order of the file until the reader answers false. */
    public void readWhile(Predicate<LedgerRow> wantsMore) {
        source.read(row -> row.line() <= headings.lastLine() || row.isBlank() || wantsMore.test(rowOf(row)));
    }

    private int countRows() {
        int[] rows = {0};
        source.read(row -> {
            if (row.line() > headings.lastLine() && !row.isBlank()) {
                requireModest(row);
                if (++rows[0] > LedgerLimits.DATA_ROWS) {
                    throw LedgerRefused.because(Reason.TOO_MANY_ROWS, LedgerLimits.DATA_ROWS);
                }
            }
            return true;
        });
        return rows[0];
    }

    private static void requireModest(RawRow row) {
        if (row.width() > LedgerLimits.COLUMNS) {
            throw LedgerRefused.because(Reason.TOO_MANY_COLUMNS, LedgerLimits.COLUMNS);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).text().length() > LedgerLimits.CELL_CHARACTERS) {
                throw LedgerRefused.because(
                        Reason.CELL_TOO_LONG, row.line(), column + 1, LedgerLimits.CELL_CHARACTERS);
            }
        }
    }

    private LedgerRow rowOf(RawRow row) {
        int columns = headings.names().size();
        List<String> cells = new ArrayList<>(columns);
        List<CellProblem> problems = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            RawCell cell = row.cell(column);
            if (cell.problem() == null) {
                cells.add(cell.text());
            } else {
                cells.add("");
                problems.add(new CellProblem(column, headings.names().get(column), cell.text(), cell.problem()));
            }
        }
        if (row.width() > columns) {
            problems.add(new CellProblem(
                    columns,
                    ColumnName.of(columns),
                    row.cell(columns).text(),
                    "这一行的单元格比标题多，请检查是否多了分隔符，或给该列补上标题"));
        }
        return new LedgerRow(row.line(), cells, problems);
    }
}
