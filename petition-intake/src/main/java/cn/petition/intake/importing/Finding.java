package cn.petition.intake.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something to know about a row of a ledger. It never holds what a cell of personal data says.
 *
 * @param line the line that a person sees in the file
 * @param position number of the column from 1; absent where the whole row is meant
 * @param heading heading of the column
 * @param sentence one Chinese sentence that says what to do
 */
public record Finding(
        FindingKind kind, int line, @Nullable Integer position, @Nullable String heading, String sentence) {

    static Finding ofRow(FindingKind kind, int line, String sentence) {
        return new Finding(kind, line, null, null, sentence);
    }

    /** Letters of the column as a spreadsheet shows them. */
    public String letters() {
        if (position == null) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
