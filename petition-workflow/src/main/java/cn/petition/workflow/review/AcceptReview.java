package cn.petition.workflow.review;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing organ takes a request up and tells the petitioner (受理复查、复核); no clock starts with it. */
@Service
public class AcceptReview {

    /**
     * @param lateDecision who allowed a late request and why
     * @param contact where the petitioner can ask, as printed
     * @param paperNumber number of the notice of an organ without this system
     */
    public record Command(
            StepRequest step,
            ReviewStage stage,
            @Nullable String lateDecision,
            @Nullable String contact,
            @Nullable String paperNumber) {}

    private final CaseDesk desk;
    private final ParameterValues parameters;
    private final ReviewDocuments papers;

    AcceptReview(CaseDesk desk, ParameterValues parameters, ReviewDocuments papers) {
        this.desk = desk;
        this.parameters = parameters;
        this.papers = papers;
    }

    @Transactional
    public void accept(Command command) {
        var matter = desk.take(command.step());
        var petition = matter.petition();
        new OutsideOrganNamesItsPaper().check(petition, command.paperNumber());
        var policy = parameters.current().lateReviewRequest(matter.moment().on(), Region.ofPlace(petition.place()));
        var notice = papers.draft(matter);
        var facts = StepFacts.none().document(ReviewDocuments.id(notice)).with("paperNumber", command.paperNumber());
        petition.acceptReview(
                command.stage(), policy, command.lateDecision(), facts, matter.moment(), matter.ids());
        papers.acceptance(notice, command.stage(), command.contact());
    }
}
