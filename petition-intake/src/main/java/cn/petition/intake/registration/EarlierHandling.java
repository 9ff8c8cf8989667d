package cn.petition.intake.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What had been done about a filing before it came into the system, as a ledger tells it; every day not before receipt
 * and not after the day of the import.
 *
 * @param transferredOn day on which it was handed to another organ, {@code null} where it was not
 * @param transferredTo that organ in the words of the ledger, empty where it does not say
 * @param acceptedOn day on which it was accepted, {@code null} where the ledger does not say; not before the transfer
 * @param sameAs number, in the ledger they come from, of the earlier filing about the same matter
 */
public record EarlierHandling(
        @Nullable LocalDate transferredOn, String transferredTo, @Nullable LocalDate acceptedOn, @Nullable String sameAs) {

    public static final EarlierHandling NONE = new EarlierHandling(null, "", null, null);
}
