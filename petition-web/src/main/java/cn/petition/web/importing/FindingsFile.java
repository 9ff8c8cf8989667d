package cn.petition.web.importing;

import cn.petition.intake.importing.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Findings as a .csv file that a spreadsheet opens as it is: UTF-8 with its mark, and no cell is ever calculated. */
final class FindingsFile {

    private static final char MARK = '\uFEFF';
    private static final String CALCULATED = "=+-@\t\r\n＝＋－＠";

    private FindingsFile() {}

    /** @param findings hands over the findings one by one */
    static void write(OutputStream out, Consumer<Consumer<Finding>> findings) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(MARK);
            writer.write("行,列,标题,原因\r\n");
            findings.accept(finding -> {
                try {
                    writer.write(finding.line() + "," + finding.letters() + "," + cell(finding.heading()) + ","
                            + cell(finding.sentence()) + "\r\n");
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }

    static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String harmless = CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
