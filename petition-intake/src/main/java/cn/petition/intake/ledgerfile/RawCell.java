package cn.petition.intake.ledgerfile;

import org.jspecify.annotations.Nullable;

/** A cell as the file shows it, with the sentence of its problem if it has one. */
record RawCell(String text, @Nullable String problem) {

    static final RawCell BLANK = new RawCell("", null);

    static RawCell of(String text) {
        return text.isEmpty() ? BLANK : new RawCell(text, null);
    }

    boolean isBlank() {
        return text.isEmpty() && problem == null;
    }
}
