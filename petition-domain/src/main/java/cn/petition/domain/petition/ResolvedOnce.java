package cn.petition.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dispute that is settled is settled once, until it comes up again. */
final class ResolvedOnce {

    void check(@Nullable LocalDate resolvedOn) {
        if (resolvedOn != null) {
            throw new ActionRefused(
                    "ResolvedOnce", "该事项已于" + resolvedOn + "认定化解；矛盾反复的，请先撤销化解。", null);
        }
    }
}
