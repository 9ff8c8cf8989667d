package cn.petition.workflow.handling;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.ServiceOutcome;
import org.jspecify.annotations.Nullable;

/** That a paper was refused is proved by somebody who saw it; the regulations say nothing, and a court would ask. */
final class RefusalIsWitnessed {

    void check(ServiceOutcome outcome, @Nullable String witness) {
        if (outcome == ServiceOutcome.REFUSED && witness == null) {
            throw new ActionRefused("RefusalIsWitnessed", "拒收的，请填写见证人，并在说明里写明拒收经过。", null);
        }
    }
}
