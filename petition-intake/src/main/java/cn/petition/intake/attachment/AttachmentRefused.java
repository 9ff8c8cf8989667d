package cn.petition.intake.attachment;

/** A file the office does not keep; the message is one sentence for the person that says what to do. */
public final class AttachmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttachmentRefused(String sentence) {
        super(sentence);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
