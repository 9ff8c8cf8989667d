package cn.petition.domain.handdown;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a row is compared with others.
 *
 * @param number number that the office above gave it
 * @param document keyed hash of the identity number, as hexadecimal digits
 * @param phone keyed hash of the phone number, as hexadecimal digits
 * @param claim what is asked for, as it came
 */
public record Letter(
        UUID id,
        @Nullable String number,
        @Nullable String name,
        @Nullable String document,
        @Nullable String phone,
        @Nullable String place,
        String claim) {}
