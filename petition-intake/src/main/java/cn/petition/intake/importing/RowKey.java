package cn.petition.intake.importing;

import cn.petition.intake.ledgerfile.LedgerRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * What makes a row of a ledger the same row in another file: its source and number, or its source and contents where
 * the ledger has no numbers. A serial number only counts the rows of one file and is no part of either.
 *
 * @param key identifies the row, 64 hexadecimal digits
 * @param content tells whether its contents are the same, 64 hexadecimal digits
 * @param numbered whether the row is known by a number
 */
record RowKey(String key, String content, boolean numbered) {

    private static final String FIELD = "\u001F";
    private static final String CELL = "\u001E";

    static RowKey of(String source, String number, List<String> headings, LedgerRow row, int serialColumn) {
        var cells = new TreeMap<String, String>();
        for (int column = 0; column < headings.size(); column++) {
            String text = row.cells().get(column).replaceAll("\\s+", " ").strip();
            if (column != serialColumn && !text.isEmpty()) {
                cells.put(headings.get(column), text);
            }
        }
        var joined = new StringBuilder();
        cells.forEach((heading, text) -> joined.append(heading).append(FIELD).append(text).append(CELL));
        String content = sha256(joined.toString());
        boolean numbered = !number.isEmpty();
        String key = sha256(source + FIELD + (numbered ? "number" + FIELD + number : "content" + FIELD + content));
        return new RowKey(key, content, numbered);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
