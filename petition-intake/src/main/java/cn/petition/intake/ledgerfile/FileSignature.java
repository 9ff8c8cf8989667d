package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
final class FileSignature {

    private static final int HEAD = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<byte[]> NEVER_TEXT = List.of(
            new byte[] {'M', 'Z'},
            new byte[] {0x7F, 'E', 'L', 'F'},
            "%PDF".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            "Rar!".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'P', 'K', 5, 6},
            "{\\rtf".getBytes(StandardCharsets.US_ASCII));
    private static final List<String> MARKUP = List.of("<html", "<!doctype", "<?xml", "<script", "<svg", "<table");

    private FileSignature() {}

    /** The format by content; refuses what is no ledger and a name that says otherwise. */
    static LedgerFormat of(Path file, String originalName) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw LedgerRefused.because(Reason.EMPTY);
        }
        if (size > LedgerLimits.FILE_BYTES) {
            throw LedgerRefused.because(Reason.TOO_LARGE, LedgerLimits.FILE_MEGABYTES);
        }
        byte[] head = head(file);
        LedgerFormat format = formatOf(head, originalName);
        String extension = extensionOf(originalName);
        if (format == LedgerFormat.XLSX && extension.equals("xlsm")) {
            throw LedgerRefused.because(Reason.MACROS);
        }
        String expected = format.name().toLowerCase(Locale.ROOT);
        if (!extension.equals(expected)) {
            if (format == LedgerFormat.CSV && !extension.equals("xlsx") && !extension.equals("txt")) {
                throw LedgerRefused.because(Reason.NOT_A_LEDGER);
            }
            String kind = format == LedgerFormat.CSV ? "文本" : "工作簿";
            throw LedgerRefused.because(Reason.WRONG_EXTENSION, kind, "." + expected);
        }
        return format;
    }

    private static LedgerFormat formatOf(byte[] head, String originalName) {
        if (startsWith(head, ZIP)) {
            return LedgerFormat.XLSX;
        }
        if (startsWith(head, OLE)) {
            boolean encrypted = contains(head, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    || extensionOf(originalName).equals("xlsx");
            throw LedgerRefused.because(encrypted ? Reason.PASSWORD : Reason.OLD_FORMAT);
        }
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean binary = NEVER_TEXT.stream().anyMatch(mark -> startsWith(head, mark));
        if (binary || MARKUP.stream().anyMatch(start::startsWith)) {
            throw LedgerRefused.because(Reason.NOT_A_LEDGER);
        }
        return LedgerFormat.CSV;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(byte[] head, byte[] mark) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains(new String(mark, StandardCharsets.ISO_8859_1));
    }
}
