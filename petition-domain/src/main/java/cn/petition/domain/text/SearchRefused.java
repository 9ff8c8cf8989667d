package cn.petition.domain.text;

/** A search that asks for too much; the message is one sentence for the person that says what to do. */
public final class SearchRefused extends RuntimeException {

    public SearchRefused(String sentence) {
        super(sentence);
    }
}
