package cn.petition.domain.secrecy;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The query code (查询码) on a receipt: XXXXX-XXXXX-XXXXX in Crockford's base 32. Six characters find the row
 * (30 bits, stored as they are), eight prove the holder (40 bits, stored only as {@link QueryCodeSeal}),
 * the last one catches typing errors. Random throughout: it tells no place, no day, no number.
 */
public record QueryCode(String selector, String verifier) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SELECTOR = Pattern.compile("[0-9A-HJKMNP-TV-Z]{6}");
    private static final Pattern VERIFIER = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");
    private static final int SELECTOR_LENGTH = 6;
    private static final int VERIFIER_LENGTH = 8;
    private static final int LENGTH = SELECTOR_LENGTH + VERIFIER_LENGTH + 1;
    /** x⁵ + x² + 1: the field of 32 elements in which the check character is computed. */
    private static final int FIELD_POLYNOMIAL = 0b100101;

    public QueryCode {
        if (!SELECTOR.matcher(selector).matches() || !VERIFIER.matcher(verifier).matches()) {
            throw new IllegalArgumentException("A query code has six and eight characters of base 32");
        }
    }

    /** A new code; the caller asks again in the rare case that the selector is taken. */
    public static QueryCode random(SecureRandom random) {
        return new QueryCode(characters(SELECTOR_LENGTH, random), characters(VERIFIER_LENGTH, random));
    }

    /** Reads what a person typed: any case, O for 0, I or L for 1, with or without dashes and blanks. */
    public static Optional<QueryCode> parse(String typed) {
        if (typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String plain = PersonalText.compact(typed)
                .replaceAll("[\\-‐-―−_]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || !plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        QueryCode code = new QueryCode(
                plain.substring(0, SELECTOR_LENGTH), plain.substring(SELECTOR_LENGTH, LENGTH - 1));
        return code.checkCharacter() == plain.charAt(LENGTH - 1) ? Optional.of(code) : Optional.empty();
    }

    /** The code as printed, once, on the receipt. */
    public String text() {
        String all = selector + verifier + checkCharacter();
        return all.substring(0, 5) + "-" + all.substring(5, 10) + "-" + all.substring(10);
    }

    @Override
    public String toString() {
        return "*****-*****-*****";
    }

    private static String characters(int count, SecureRandom random) {
        StringBuilder characters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return characters.toString();
    }

    /** A weighted sum with a different weight for each place: finds each wrong character and each exchanged pair. */
    private char checkCharacter() {
        String all = selector + verifier;
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            sum = timesX(sum ^ ALPHABET.indexOf(all.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int timesX(int element) {
        int doubled = element << 1;
        return doubled >= 32 ? doubled ^ FIELD_POLYNOMIAL : doubled;
    }
}
