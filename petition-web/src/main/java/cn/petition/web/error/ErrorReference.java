package cn.petition.web.error;

import java.security.SecureRandom;

/** A short random number that joins what the officer sees with the entry in the log. */
final class ErrorReference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String WITHOUT_LOOKALIKES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private ErrorReference() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, WITHOUT_LOOKALIKES.length())
                .mapToObj(WITHOUT_LOOKALIKES::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
