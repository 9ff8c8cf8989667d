package cn.petition.domain.secrecy;

import java.math.BigInteger;

/** The check characters of GB 11643 (identity numbers) and GB 32100 (unified social credit codes). */
final class CheckCharacter {

    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";

    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckCharacter() {}

    /** The eighteenth character for the first seventeen digits of an identity number. */
    static char ofIdentityNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += IDENTITY_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return IDENTITY_CHECKS.charAt(sum % 11);
    }

    /** The eighteenth character for the first seventeen of a unified social credit code. */
    static char ofCreditCode(String code) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = BigInteger.valueOf(3).pow(i).mod(BigInteger.valueOf(31)).intValue();
            sum += weight * CREDIT_CHARACTERS.indexOf(code.charAt(i));
        }
        return CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
