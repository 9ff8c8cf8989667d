package cn.petition.workflow.transfer;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Step;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.type.ObjectionLetter;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Not ours: the organ objects within five working days and says why (异议, Art. 23). */
@Service
public class ObjectToTransfer {

    /**
     * @param proposed the organ that has authority in the objecting organ's view
     */
    public record Command(StepRequest step, String grounds, @Nullable UUID proposed) {}

    private final CaseDesk desk;

    private final DocumentRegister documents;

    ObjectToTransfer(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void object(Command command) {
        var matter = desk.take(command.step());
        var proposed = command.proposed() == null ? null : desk.organ(command.proposed());
        var handedOver = handedOver(matter);
        var letter = documents.draft(matter);
        matter.petition()
                .object(
                        StepFacts.none().document(letter.id()).remark(command.grounds()),
                        proposed,
                        matter.moment(),
                        matter.ids(),
                        matter.clock());
        documents.issue(
                letter,
                ObjectionLetter.of(
                        matter,
                        desk.organ(Objects.requireNonNull(handedOver.actorOrgan())).name(),
                        letterOf(matter, handedOver).orElse(null),
                        handedOver.occurredOn(),
                        command.grounds(),
                        null,
                        proposed == null ? null : proposed.name()));
    }

    private static Step handedOver(MatterAtHand matter) {
        return matter.petition().steps().stream()
                .filter(step -> step.action() == CaseAction.TRANSFER || step.action() == CaseAction.ASSIGN_WITH_REPORT)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("ObjectsToATransfer", "该事项不是转送、交办来的，不能提出异议。", null));
    }

    private Optional<String> letterOf(MatterAtHand matter, Step handedOver) {
        var type = handedOver.action() == CaseAction.TRANSFER
                ? DocumentType.FORWARDING_LETTER
                : DocumentType.ASSIGNMENT_LETTER;
        return documents.latest(matter.petition(), type).map(number -> type.title() + "（" + number + "）");
    }
}
