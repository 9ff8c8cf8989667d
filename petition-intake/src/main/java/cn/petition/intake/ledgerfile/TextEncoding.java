package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The encoding of a text ledger: by its mark, else UTF-8 if every byte fits, else GB18030 if every byte fits. */
record TextEncoding(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static TextEncoding of(Path file) throws IOException {
        TextEncoding marked = byMark(file);
        if (marked != null) {
            marked.require(marked.firstBadLine(file));
            return marked;
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        int badInUtf8 = utf8.firstBadLine(file);
        if (badInUtf8 == 0) {
            return utf8;
        }
        TextEncoding gb18030 = new TextEncoding(GB18030, 0);
        // the encoding that carries further is the likelier one, so its first bad line is the one to look at
        gb18030.require(gb18030.firstBadLine(file), badInUtf8);
        return gb18030;
    }

    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(in, strict()));
    }

    private void require(int badLine) {
        require(badLine, badLine);
    }

    private void require(int badLine, int badLineOtherwise) {
        if (badLine > 0) {
            throw LedgerRefused.because(Reason.ENCODING, Math.max(badLine, badLineOtherwise));
        }
    }

    private static @Nullable TextEncoding byMark(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    private CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first line that is not text in this encoding, or 0. */
    private int firstBadLine(Path file) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer chars = CharBuffer.allocate(64 * 1024);
        LineCount lines = new LineCount();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(markBytes);
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    chars.flip();
                    if (!lines.take(chars) || result.isError()) {
                        return lines.current;
                    }
                    chars.clear();
                } while (result.isOverflow());
                bytes.compact();
            }
            return 0;
        }
    }

    /** Counts lines and stops at a control character that no text has. */
    private static final class LineCount {

        private int current = 1;
        private int separators;
        private boolean afterReturn;

        boolean take(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\n' && !afterReturn || c == '\r') {
                    current++;
                    separators = 0;
                } else if (c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != 0x0B) {
                    return false;
                } else if ((c == ',' || c == ';' || c == '\t') && ++separators > LedgerLimits.SEPARATORS_IN_LINE) {
                    throw LedgerRefused.because(Reason.TOO_MANY_COLUMNS, LedgerLimits.COLUMNS);
                }
                afterReturn = c == '\r';
            }
            return true;
        }
    }
}
