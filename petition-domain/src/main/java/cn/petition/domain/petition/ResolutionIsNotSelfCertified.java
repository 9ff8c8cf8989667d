package cn.petition.domain.petition;

import cn.petition.domain.organ.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The officer who handled a matter does not verify that it is resolved. */
final class ResolutionIsNotSelfCertified {

    void check(@Nullable UUID handler, Actor by) {
        if (by.officer().equals(handler)) {
            throw new ActionRefused(
                    "ResolutionIsNotSelfCertified", "您是该事项的承办人，化解由其他人员核查认定。", null);
        }
    }
}
