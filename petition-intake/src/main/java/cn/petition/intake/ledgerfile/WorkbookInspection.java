package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What is asked of the archive before anything in it is read as a table: kind, number of parts, their declared and
 * their counted sizes, no macros, no links to other files, no document type definition.
 */
final class WorkbookInspection {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ZipFile zip;

    private WorkbookInspection(ZipFile zip) {
        this.zip = zip;
    }

    static void inspect(ZipFile zip) throws IOException, XMLStreamException {
        WorkbookInspection inspection = new WorkbookInspection(zip);
        inspection.requireModestDirectory();
        inspection.requireWorkbook();
        inspection.requireModestContent();
    }

    private void requireModestDirectory() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > LedgerLimits.ENTRIES) {
            throw LedgerRefused.because(Reason.ZIP_BOMB);
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw LedgerRefused.because(Reason.PASSWORD);
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw LedgerRefused.because(Reason.DAMAGED);
            }
            total += Math.max(entry.getSize(), 0);
            if (isTooMuch(entry.getSize(), total, entry.getCompressedSize())) {
                throw LedgerRefused.because(Reason.ZIP_BOMB);
            }
        }
    }

    private void requireWorkbook() throws IOException, XMLStreamException {
        ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            boolean openDocument = zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null;
            throw openDocument
                    ? LedgerRefused.because(Reason.OTHER_FORMAT, ".ods")
                    : LedgerRefused.because(Reason.NOT_A_LEDGER);
        }
        if (types.getSize() > LedgerLimits.ENTRY_BYTES / 64) {
            throw LedgerRefused.because(Reason.ZIP_BOMB);
        }
        boolean[] isWorkbook = {false};
        try (InputStream in = zip.getInputStream(types)) {
            SecureXml.walk(in, xml -> {
                String type = xml.getAttributeValue(null, "ContentType");
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw LedgerRefused.because(Reason.MACROS);
                }
                if (type != null && type.contains("sheet.binary")) {
                    throw LedgerRefused.because(Reason.OTHER_FORMAT, ".xlsb");
                }
                isWorkbook[0] |= MAIN.equals(type);
                return true;
            });
        }
        if (!isWorkbook[0]) {
            throw LedgerRefused.because(Reason.NOT_A_LEDGER);
        }
    }

    private void requireModestContent() throws IOException, XMLStreamException {
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw LedgerRefused.because(Reason.MACROS);
            }
            if (name.contains("/externallinks/") || name.contains("\\externallinks\\")) {
                throw LedgerRefused.because(Reason.EXTERNAL_LINKS);
            }
            total += countedSize(entry, total);
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    SecureXml.walk(in, xml -> false);
                }
            }
        }
    }

    // a directory may lie about sizes, so they are counted as well
    private long countedSize(ZipArchiveEntry entry, long before) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (isTooMuch(size, before + size, entry.getCompressedSize())) {
                    throw LedgerRefused.because(Reason.ZIP_BOMB);
                }
            }
        } catch (ZipException e) {
            throw LedgerRefused.damaged(e);
        }
        return size;
    }

    private static boolean isTooMuch(long size, long total, long compressed) {
        return size > LedgerLimits.ENTRY_BYTES
                || total > LedgerLimits.UNPACKED_BYTES
                || size > LedgerLimits.RATIO_MATTERS_FROM && size / LedgerLimits.RATIO > Math.max(compressed, 1);
    }
}
