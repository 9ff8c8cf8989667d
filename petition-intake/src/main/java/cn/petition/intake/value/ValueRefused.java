package cn.petition.intake.value;

/** A value that cannot be taken; the message is one sentence for the person that says what to do. */
public final class ValueRefused extends RuntimeException {

    ValueRefused(String sentence) {
        super(sentence);
    }
}
