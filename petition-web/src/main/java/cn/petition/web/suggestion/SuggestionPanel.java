package cn.petition.web.suggestion;

import java.util.List;

/**
 * A suggestion in finished words, to be read beside the triage form.
 *
 * @param advice what is suggested, with the words that spoke for it
 * @param missing sentences about what cannot be suggested, and why
 * @param terms words of other procedures in the text, each with what it speaks for
 * @param pieces the text, cut where it is marked; none where nothing is marked
 */
public record SuggestionPanel(
        List<Advice> advice, List<String> missing, List<Term> terms, List<Piece> pieces, List<Alike> alike) {

    /** @param subject what it is about, such as 内容分类 */
    public record Advice(String subject, String words, String certainty, List<String> reasons) {}

    public record Term(String word, String sign) {}

    public record Piece(String text, boolean marked) {}

    /** A decided matter that is alike, and how it was decided. */
    public record Alike(String number, String title, String percent, List<String> shared, String decided) {}
}
