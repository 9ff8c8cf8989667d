package cn.petition.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A petitioner rates a matter once. */
final class RatedOnce {

    void check(@Nullable LocalDate ratedOn) {
        if (ratedOn != null) {
            throw new ActionRefused("RatedOnce", "该事项已于" + ratedOn + "评价，不能重复评价。", null);
        }
    }
}
