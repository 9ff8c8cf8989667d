package cn.petition.domain.secrecy;

/** The keys are absent or unusable; the message is one Chinese sentence for the person who starts the product. */
public class SecretKeysMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecretKeysMissing(String sentence) {
        super(sentence);
    }
}
