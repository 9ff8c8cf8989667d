package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text ledger (RFC 4180, any line ends, separated by comma, semicolon or tabulator). */
final class TextSource implements LedgerSource {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int HEAD_CHARACTERS = 64 * 1024;

    private final Path file;
    private final TextEncoding encoding;
    private final CSVFormat format;

    private TextSource(Path file, TextEncoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    static TextSource of(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        return new TextSource(file, encoding, separatorOf(file, encoding));
    }

    TextEncoding encoding() {
        return encoding;
    }

    @Override
    public void read(Predicate<RawRow> wantsMore) {
        try (Reader reader = encoding.open(file);
                CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            while (hasNext(records, line)) {
                CSVRecord csv = records.next();
                if (!wantsMore.test(rowOf(line, csv))) {
                    return;
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw LedgerRefused.damaged(e);
        }
    }

    @Override
    public List<String> sheetNames() {
        return List.of();
    }

    @Override
    public List<MergedRange> mergedRanges() {
        return List.of();
    }

    private static boolean hasNext(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw LedgerRefused.because(Reason.QUOTES, line);
        }
    }

    private static RawRow rowOf(int line, CSVRecord csv) {
        List<RawCell> cells = new ArrayList<>(csv.size());
        for (String value : csv) {
            cells.add(CellText.of(value));
        }
        return new RawRow(line, cells);
    }

    /** The separator that is most frequent, outside quotes, in the first line that has any. */
    private static char separatorOf(Path file, TextEncoding encoding) throws IOException {
        char[] head = new char[HEAD_CHARACTERS];
        int length = 0;
        try (Reader reader = encoding.open(file)) {
            for (int read = 0; read >= 0 && length < head.length; length += Math.max(read, 0)) {
                read = reader.read(head, length, head.length - length);
            }
        }
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < length; at++) {
            char c = head[at];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && counts[best(counts)] > 0) {
                break;
            } else if (!quoted) {
                for (int kind = 0; kind < SEPARATORS.length; kind++) {
                    counts[kind] += c == SEPARATORS[kind] ? 1 : 0;
                }
            }
        }
        return SEPARATORS[best(counts)];
    }

    private static int best(int[] counts) {
        int best = 0;
        for (int kind = 1; kind < counts.length; kind++) {
            best = counts[kind] > counts[best] ? kind : best;
        }
        return best;
    }
}
