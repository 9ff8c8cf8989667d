package cn.petition.workflow.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;

/** Who takes over a dispute that an organ cannot resolve: the nearest petition office above it (村排查、镇化解、市统筹). */
final class NextLevel {

    private final Organs organs;

    NextLevel(Organs organs) {
        this.organs = organs;
    }

    /** @throws ActionRefused when nobody is above */
    Organ above(Organ responsible) {
        return organs.petitionOfficeAbove(responsible).orElseThrow(() -> new ActionRefused(
                "NextLevel", "“" + responsible.name() + "”已经是最高一级，请在本级统筹化解。", null));
    }
}
