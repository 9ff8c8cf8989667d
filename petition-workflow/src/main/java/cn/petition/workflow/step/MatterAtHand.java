package cn.petition.workflow.step;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.Moment;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.secrecy.UuidV7;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A matter taken up for one step, with everything the aggregate asks for.
 *
 * @param organ the organ for which the officer acts
 * @param complained the organ complained about, which never gets an accusation against itself
 */
public record MatterAtHand(
        Petition petition,
        Filing filing,
        Organ organ,
        @Nullable Organ complained,
        Moment moment,
        ObligationClock clock,
        UuidV7 identities) {

    public Supplier<UUID> ids() {
        return identities::next;
    }
}
