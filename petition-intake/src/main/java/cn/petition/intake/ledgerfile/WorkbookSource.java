package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the first visible sheet of a workbook that has passed its inspection. */
final class WorkbookSource implements LedgerSource {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;
    private final List<String> sheetNames;
    private final int sheetIndex;
    private final SheetShape shape;

    private WorkbookSource(Path file, List<Sheet> visible, SheetShape shape) {
        this.file = file;
        this.sheetNames = visible.stream().map(Sheet::getName).toList();
        this.sheetIndex = visible.get(0).getIndex();
        this.shape = shape;
    }

    static WorkbookSource of(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            WorkbookInspection.inspect(zip);
            List<Sheet> visible = visibleSheets(file);
            if (visible.isEmpty()) {
                throw LedgerRefused.because(Reason.NO_VISIBLE_SHEET);
            }
            return new WorkbookSource(file, visible, WorkbookParts.of(zip).shapeOf(visible.get(0).getId()));
        } catch (LedgerRefused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // a hostile part makes the libraries throw nearly anything, and each of it means the same to the person
            throw LedgerRefused.damaged(e);
        }
    }

    @Override
    public void read(Predicate<RawRow> wantsMore) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            WorkbookCell cells = new WorkbookCell(workbook.isDate1904());
            Sheet sheet = workbook.getSheet(sheetIndex).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                Iterator<Row> iterator = rows.iterator();
                while (hasNext(iterator) && wantsMore.test(rowOf(iterator.next(), cells))) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw LedgerRefused.damaged(e);
        }
    }

    @Override
    public List<String> sheetNames() {
        return sheetNames;
    }

    @Override
    public List<MergedRange> mergedRanges() {
        return shape.mergedRanges();
    }

    private static boolean hasNext(Iterator<Row> rows) {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw LedgerRefused.damaged(e);
        }
    }

    private RawRow rowOf(Row row, WorkbookCell reader) {
        List<RawCell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(reader.read(cell));
        }
        // without numbers in the file the library counts rows from 0
        return new RawRow(shape.rowsNumbered() ? row.getRowNum() : row.getRowNum() + 1, cells);
    }

    private static List<Sheet> visibleSheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        }
    }
}
