package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import org.jspecify.annotations.Nullable;

/** An accusation is handed neither to the accused organ nor to an organ below it (Art. 30, 46). */
final class AccusationNeverReachesTheAccused {

    void check(Petition petition, @Nullable Organ complained, Organ to) {
        if (petition.sealed() && complained != null && to.isWithin(complained)) {
            throw new ActionRefused(
                    "AccusationNeverReachesTheAccused",
                    "检举控告材料不得转给被检举控告的单位及其下级，请选择其他有权处理的机关。",
                    "《信访工作条例》第三十条第三款");
        }
    }
}
