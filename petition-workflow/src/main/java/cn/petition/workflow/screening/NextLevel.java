package cn.petition.workflow.screening;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import java.util.Optional;

/** Who takes over a dispute that an organ cannot resolve: the nearest petition office above it (村排查、镇化解、市统筹). */
final class NextLevel {

    private final Organs organs;

    NextLevel(Organs organs) {
        this.organs = organs;
    }

    /** @throws ActionRefused when nobody is above */
    Organ above(Organ responsible) {
        var office = parent(responsible);
        while (office.isPresent() && !office.get().isPetitionOffice()) {
            office = parent(office.get());
        }
        return office.orElseThrow(() -> new ActionRefused(
                "NextLevel", "“" + responsible.name() + "”已经是最高一级，请在本级统筹化解。", null));
    }

    private Optional<Organ> parent(Organ organ) {
        return Optional.ofNullable(organ.parent()).flatMap(organs::findById);
    }
}
