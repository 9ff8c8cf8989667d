package cn.petition.web.component;

/** A labelled fact of a matter; a wide one takes the whole line. */
public record Fact(String label, String words, boolean wide) {

    public Fact(String label, String words) {
        this(label, words, false);
    }
}
