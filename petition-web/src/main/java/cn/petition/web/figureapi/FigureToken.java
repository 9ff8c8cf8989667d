package cn.petition.web.figureapi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of another system to read the figures of one organ; the secret itself is kept nowhere.
 *
 * @param expiresOn last day on which it is accepted
 */
record FigureToken(
        UUID id,
        UUID organId,
        String organ,
        String name,
        Instant createdAt,
        String createdBy,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsedOn) {

    boolean isAccepted(LocalDate today) {
        return revokedAt == null && !expiresOn.isBefore(today);
    }
}
