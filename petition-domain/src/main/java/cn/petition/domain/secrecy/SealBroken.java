package cn.petition.domain.secrecy;

/** A sealed field cannot be opened: changed, moved to another row, or sealed with a key that is not loaded. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
        super(message);
    }

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
