package cn.petition.intake.ledgerfile;

/** Letters above a column (A, B … AA) and its number from 0. */
final class ColumnName {

    private ColumnName() {}

    static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Number of the column in front of a reference like AB12, at most {@link LedgerLimits#SHEET_COLUMNS}. */
    static int indexOf(String reference) {
        int index = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            index = index * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
            if (index > LedgerLimits.SHEET_COLUMNS || index < 0) {
                return LedgerLimits.SHEET_COLUMNS;
            }
        }
        return index - 1;
    }
}
