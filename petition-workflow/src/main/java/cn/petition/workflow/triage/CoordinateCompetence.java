package cn.petition.workflow.triage;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.routing.RecipientCarriesOn;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator determines which organ is competent, alone or by the joint conference (协调定责, Art. 24). */
@Service
public class CoordinateCompetence {

    /**
     * @param jointConference whether the joint conference decided, there being no common superior
     */
    public record Command(StepRequest step, UUID competent, boolean jointConference, String reasons) {}

    private final CaseDesk desk;
    private final Organs organs;

    CoordinateCompetence(CaseDesk desk, Organs organs) {
        this.desk = desk;
        this.organs = organs;
    }

    @Transactional
    public void determine(Command command) {
        var matter = desk.take(command.step());
        var competent = desk.organ(command.competent());
        new RecipientCarriesOn(organs).check(competent, command.step().on());
        matter.petition()
                .record(
                        CaseAction.COORDINATE,
                        StepFacts.concerning(competent.id())
                                .with("jointConference", command.jointConference() ? "true" : null)
                                .remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
    }
}
