package cn.petition.reporting.check;

/** A file or text that cannot be checked; the message says why and what to do. */
public class PaperUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PaperUnreadable(String message) {
        super(message);
    }
}
