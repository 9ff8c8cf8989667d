package cn.petition.intake.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a registration.
 *
 * @param queryCode the petitioner's code as printed, given out this once; {@code null} for imported filings
 */
public record Registered(UUID filing, UUID matter, String number, @Nullable String queryCode) {}
