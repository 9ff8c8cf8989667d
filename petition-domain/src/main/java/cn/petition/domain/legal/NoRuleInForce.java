package cn.petition.domain.legal;

/** No rule covers the day or the period that was asked for; the message is a sentence for the officer. */
public class NoRuleInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRuleInForce(String sentence) {
        super(sentence);
    }
}
