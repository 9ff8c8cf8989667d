package cn.petition.workflow.acceptance;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.routing.Circumstance;
import cn.petition.domain.routing.DecisionTable;
import cn.petition.domain.routing.Finding;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.SimplifiedAcceptanceNotice;
import cn.petition.workflow.routing.RoutingAdvice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts for simplified handling, on conditions that the rules check (简易受理). */
@Service
public class AcceptSimply {

    /**
     * @param conditions what makes it simple, as the officer states
     * @param contact whom the petitioner may ask
     */
    public record Command(StepRequest step, Set<Circumstance> conditions, @Nullable String contact) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;
    private final CaseFiles files;
    private final RoutingAdvice advice;

    AcceptSimply(CaseDesk desk, DocumentRegister documents, CaseFiles files, RoutingAdvice advice) {
        this.desk = desk;
        this.documents = documents;
        this.files = files;
        this.advice = advice;
    }

    @Transactional
    public void accept(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        new SimplyOnlyWhereTheRulesAllow().check(advised(command));
        matter.petition()
                .acceptSimply(
                        StepFacts.none()
                                .document(notice.id())
                                .with("conditions", words(command.conditions()))
                                .remark(command.contact()),
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        var on = matter.moment().on();
        var due = matter.petition().dueDayOf(Duty.SIMPLIFIED_HANDLING).orElseThrow();
        documents.issue(
                notice,
                SimplifiedAcceptanceNotice.of(
                        matter,
                        on,
                        matter.clock().ruleFor(Duty.SIMPLIFIED_HANDLING, on, matter.petition().place()).amount(),
                        Objects.requireNonNull(due.dueOn()),
                        command.contact()));
    }

    private Finding advised(Command command) {
        var step = command.step();
        var head = files.head(step.number(), step.by());
        return advice.on(head, step.by(), CaseAction.ACCEPT_SIMPLY, step.on(), command.conditions(), null).findings().stream()
                .filter(one -> one.table() == DecisionTable.SIMPLIFIED)
                .findFirst()
                .orElseThrow(() -> new ActionRefused(
                        "SimplyOnlyWhereTheRulesAllow", "简易办理由有权处理的机关、单位决定，请先转送。", null));
    }

    private static String words(Set<Circumstance> conditions) {
        return conditions.stream().sorted().map(Labels::of).collect(Collectors.joining("；"));
    }
}
