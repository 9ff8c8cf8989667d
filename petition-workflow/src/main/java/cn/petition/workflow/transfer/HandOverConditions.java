package cn.petition.workflow.transfer;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.DispatchInstruction;
import cn.petition.domain.petition.DispatchedOnlyAfterInstruction;
import cn.petition.workflow.routing.RecipientCarriesOn;
import cn.petition.workflow.step.MatterAtHand;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What has to hold before a matter is handed over, beyond the aggregate's own rules: the office's settings, the organs. */
@Component
class HandOverConditions {

    private final ParameterValues parameters;
    private final Organs organs;

    HandOverConditions(ParameterValues parameters, Organs organs) {
        this.parameters = parameters;
        this.organs = organs;
    }

    void check(MatterAtHand matter, Organ to) {
        new RecipientCarriesOn(organs).check(to, matter.moment().on());
        new DispatchedOnlyAfterInstruction().check(matter.petition(), required(matter));
    }

    private DispatchInstruction required(MatterAtHand matter) {
        String value = parameters
                .current()
                .text(
                        ParameterKey.DISPATCH_INSTRUCTION,
                        matter.moment().on(),
                        Region.ofPlace(matter.organ().divisionCode()));
        return DispatchInstruction.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
