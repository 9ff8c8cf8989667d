package cn.petition.intake.registration;

import java.time.LocalDate;

/**
 * An answer that was given before the filing came into the system, as a ledger tells it.
 *
 * @param words the answer, 1 to 20,000 characters
 * @param on the day on which it was given; not before receipt and not after the day of the import
 */
public record EarlierAnswer(String words, LocalDate on) {}
