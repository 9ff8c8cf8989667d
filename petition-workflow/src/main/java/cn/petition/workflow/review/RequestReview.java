package cn.petition.workflow.review;

import cn.petition.domain.legal.ProvisionTopic;
import cn.petition.domain.legal.Region;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the written request for a review or second review, and opens the matter to the organ that answers it (Art. 35, 36). */
@Service
public class RequestReview {

    /**
     * @param step its day is the one on which the reviewing organ received the request
     * @param request what the petitioner asks for
     * @param opinionNumber number of the opinion that came with the request
     * @param lateGround why the request comes after its time
     */
    public record Command(
            StepRequest step,
            ReviewStage stage,
            UUID reviewing,
            String request,
            String opinionNumber,
            @Nullable String lateGround) {}

    private final CaseDesk desk;
    private final ReviewingOrgans competent;
    private final MatterGroups groups;

    RequestReview(CaseDesk desk, ReviewingOrgans competent, MatterGroups groups) {
        this.desk = desk;
        this.competent = competent;
        this.groups = groups;
    }

    @Transactional
    public void request(Command command) {
        var matter = desk.take(command.step());
        var petition = matter.petition();
        refuseWhereTheRegionKnowsNone(command.stage(), matter);
        var challenged = petition.challenged(command.stage());
        var chosen = competent.chosen(
                challenged,
                command.reviewing(),
                command.stage(),
                matter.moment().ruleSet().code(),
                matter.moment().on());
        var reviewing = desk.organ(chosen.id());
        petition.requestReview(
                command.stage(),
                reviewing,
                desk.organ(challenged),
                command.lateGround(),
                StepFacts.none()
                        .with("competence", chosen.ground())
                        .with("opinionNumber", command.opinionNumber())
                        .remark(command.request()),
                matter.moment(),
                matter.ids(),
                matter.clock());
        groups.open(petition, reviewing);
    }

    /** Where a regional text that is in force knows no second review, the review is the last word. */
    private static void refuseWhereTheRegionKnowsNone(ReviewStage stage, MatterAtHand matter) {
        if (stage == ReviewStage.REVIEW) {
            return;
        }
        matter.clock()
                .rules()
                .regional()
                .provision(
                        ProvisionTopic.SECOND_REVIEW_STEP,
                        matter.moment().on(),
                        Region.ofPlace(matter.petition().place()))
                .ifPresent(found -> {
                    throw new ActionRefused(
                            "RegionKnowsNoSecondReview",
                            "本地适用的规定不设复核：" + found.value() + "。",
                            found.basis().fullCite());
                });
    }
}
