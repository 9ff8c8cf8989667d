package cn.petition.web.ledger;

/**
 * A column of a table that is taken over.
 *
 * @param required whether the table must have it; a row may still need a column that is not required
 * @param words how it is filled in, empty where the heading says it
 * @param example for the template, invented
 */
public record PastColumn(String heading, boolean required, String words, String example) {

    static PastColumn must(String heading, String example) {
        return new PastColumn(heading, true, "", example);
    }

    static PastColumn may(String heading, String example) {
        return new PastColumn(heading, false, "", example);
    }

    PastColumn saying(String how) {
        return new PastColumn(heading, required, how, example);
    }
}
