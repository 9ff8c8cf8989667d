package cn.petition.domain.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that is about to begin.
 *
 * @param office the organ that keeps it
 * @param title what it is about, 1 to 200 characters
 * @param place division code, where the line belongs to an area
 */
public record NewLine(LedgerKind kind, UUID office, @Nullable UUID parent, String title, @Nullable String place) {}
