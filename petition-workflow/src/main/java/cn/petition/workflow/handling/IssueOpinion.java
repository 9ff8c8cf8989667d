package cn.petition.workflow.handling;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.HandlingOpinion;
import cn.petition.workflow.opinioncheck.Finding;
import cn.petition.workflow.opinioncheck.OpinionCheck;
import cn.petition.workflow.opinioncheck.OpinionText;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the handling opinion with one of its three conclusions (信访处理意见书, Art. 32), once it holds what inspections
 * look for or the signer has said why it stands in spite of a finding.
 */
@Service
public class IssueOpinion {

    /**
     * @param factsFound facts as established
     * @param legalBasis laws and regulations on which the opinion rests
     * @param inSpiteOfFindings why it is signed although the check advises against it, where it does
     * @param newFacts what is new where a reviewing organ has ordered another opinion
     */
    public record Command(
            StepRequest step,
            OpinionOutcome outcome,
            String factsFound,
            String opinion,
            String legalBasis,
            @Nullable String inSpiteOfFindings,
            @Nullable String newFacts) {

        /** An opinion that the check has nothing to say against. */
        public Command(StepRequest step, OpinionOutcome outcome, String factsFound, String opinion, String legalBasis) {
            this(step, outcome, factsFound, opinion, legalBasis, null, null);
        }

        /** A first opinion that is signed in spite of what the check found. */
        public Command(
                StepRequest step,
                OpinionOutcome outcome,
                String factsFound,
                String opinion,
                String legalBasis,
                @Nullable String inSpiteOfFindings) {
            this(step, outcome, factsFound, opinion, legalBasis, inSpiteOfFindings, null);
        }
    }

    private final OpinionCheck check = new OpinionCheck();
    private final CaseDesk desk;
    private final DocumentRegister documents;

    IssueOpinion(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void issue(Command command) {
        var matter = desk.take(command.step());
        var checked = checked(command, matter.filing().claim());
        var paper = documents.draft(matter);
        var facts = checked.with("newFacts", command.newFacts()).remark(command.opinion());
        matter.petition().issueOpinion(command.outcome(), paper.id(), facts, matter.moment(), matter.ids());
        documents.issue(
                paper,
                HandlingOpinion.of(
                        matter, command.outcome(), command.factsFound(), command.opinion(), command.legalBasis()));
    }

    private StepFacts checked(Command command, String claim) {
        var findings = check.findings(new OpinionText(
                claim, command.outcome(), command.factsFound(), command.opinion(), command.legalBasis()));
        findings.stream().filter(Finding::blocking).findFirst().ifPresent(found -> {
            throw new ActionRefused(found.rule(), found.words(), found.article());
        });
        if (findings.isEmpty()) {
            return StepFacts.none();
        }
        if (command.inSpiteOfFindings() == null) {
            var found = findings.get(0);
            throw new ActionRefused(found.rule(), found.words() + "确实不需要改的，请说明理由。", found.article());
        }
        return StepFacts.none()
                .with("opinionCheck", findings.stream().map(Finding::words).distinct().collect(Collectors.joining()))
                .with("inSpiteOfFindings", command.inSpiteOfFindings());
    }
}
