package cn.petition.intake.ledgerfile;

/** How much a ledger may hold; beyond any of these the file is refused before a row of it is used. */
final class LedgerLimits {

    static final int FILE_MEGABYTES = 50;
    static final long FILE_BYTES = FILE_MEGABYTES * 1024L * 1024;
    static final int DATA_ROWS = 100_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARACTERS = 32_767;

    /** Parts in a workbook; a real one has a few dozen. */
    static final int ENTRIES = 1_000;

    static final long ENTRY_BYTES = 64L * 1024 * 1024;
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    static final int RATIO = 100;

    /** Small parts of repeated markup shrink beyond any ratio and harm nobody. */
    static final long RATIO_MATTERS_FROM = 1024 * 1024;

    static final int SHEET_ROWS = 1_048_576;
    static final int SHEET_COLUMNS = 16_384;
    static final int SHARED_STRINGS = 2_000_000;

    /** The reader compares each cell with each array formula, so their number bounds its time. */
    static final int ARRAY_FORMULAS = 2_000;

    static final int FORMULA_CHARACTERS = 8_192;
    static final int NUMBER_CHARACTERS = 64;

    /** Separators in one physical line: more than text in quotes can hold, few enough to keep in memory. */
    static final int SEPARATORS_IN_LINE = 40_000;

    /** Lines above the headings that may hold a title. */
    static final int TITLE_ROWS = 5;

    private LedgerLimits() {}
}
