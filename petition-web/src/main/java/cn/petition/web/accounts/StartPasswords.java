package cn.petition.web.accounts;

import cn.petition.domain.secrecy.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Start passwords that follow from the key of the form, so that a form sent twice shows the same password both times
 * although none is kept anywhere.
 */
@Component
class StartPasswords {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String WITHOUT_LOOKALIKES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecretKeySpec secret;

    StartPasswords(SecretKeys keys) {
        this.secret = new SecretKeySpec(keys.derived("start-password"), ALGORITHM);
    }

    /** Sixteen characters in groups of four, almost 80 random bits. */
    String of(String formKey) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] random = mac.doFinal(formKey.getBytes(StandardCharsets.UTF_8));
            StringBuilder password = new StringBuilder();
            for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
                password.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "")
                        .append(character(random[2 * i], random[2 * i + 1]));
            }
            return password.toString();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", impossible);
        }
    }

    /** Sixteen bits for one of 31 characters leave no character noticeably more likely. */
    private static char character(byte high, byte low) {
        int value = (high & 0xff) << 8 | low & 0xff;
        return WITHOUT_LOOKALIKES.charAt(value % WITHOUT_LOOKALIKES.length());
    }
}
