package cn.petition.workflow.handling;

import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.HandlingOpinion;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the handling opinion with one of its three conclusions (信访处理意见书, Art. 32). */
@Service
public class IssueOpinion {

    /**
     * @param factsFound facts as established
     * @param legalBasis laws and regulations on which the opinion rests
     */
    public record Command(StepRequest step, OpinionOutcome outcome, String factsFound, String opinion, String legalBasis) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    IssueOpinion(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void issue(Command command) {
        var matter = desk.take(command.step());
        var paper = documents.draft(matter);
        var facts = StepFacts.none().remark(command.opinion());
        matter.petition().issueOpinion(command.outcome(), paper.id(), facts, matter.moment(), matter.ids());
        documents.issue(
                paper,
                HandlingOpinion.of(
                        matter, command.outcome(), command.factsFound(), command.opinion(), command.legalBasis()));
    }
}
