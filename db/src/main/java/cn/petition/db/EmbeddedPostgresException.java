package cn.petition.db;

/** The database server that comes with the product cannot serve; the message is a Chinese sentence for the person who starts it. */
public class EmbeddedPostgresException extends RuntimeException {

    EmbeddedPostgresException(String sentence) {
        super(sentence);
    }

    EmbeddedPostgresException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
