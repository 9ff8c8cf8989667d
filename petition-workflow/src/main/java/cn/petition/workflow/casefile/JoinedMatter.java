package cn.petition.workflow.casefile;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.PetitionStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter that is joined into this one; it is not chased on its own, but what is still owed on it stays visible.
 *
 * @param owedBy the organ that owes the next answer on it
 */
public record JoinedMatter(
        String number,
        String title,
        Channel channel,
        LocalDate receivedOn,
        PetitionStatus status,
        @Nullable String owedBy,
        @Nullable String owed,
        @Nullable LocalDate dueOn) {}
