package cn.petition.workflow.triage;

import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The triage officer says of which class a matter is and what it is about (甄别, Art. 22, 29 to 31). */
@Service
public class TriagePetition {

    /** @param way the way of Article 31, where the desk can say it already */
    public record Command(
            StepRequest step,
            MatterKind kind,
            @Nullable String category,
            @Nullable String place,
            @Nullable StatutoryWay way,
            @Nullable String grounds) {

        public Command(
                StepRequest step,
                MatterKind kind,
                @Nullable String category,
                @Nullable String place,
                @Nullable String grounds) {
            this(step, kind, category, place, null, grounds);
        }
    }

    private final CaseDesk desk;

    TriagePetition(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void triage(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .triage(
                        command.kind(),
                        command.category(),
                        command.place(),
                        command.way(),
                        command.grounds(),
                        matter.moment(),
                        matter.ids());
    }
}
