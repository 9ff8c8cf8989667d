package cn.petition.workflow.document.type;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 办结报告: the organ answers an assignment (Art. 22). */
public record CompletionReport(
        String addressee,
        String number,
        String petitioner,
        String title,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate opinionOn,
        @Nullable String outcome,
        @Nullable LocalDate servedOn,
        String result,
        String ground) implements OfficialDocument {

    public static CompletionReport of(MatterAtHand matter, Organ office, CompletionGround ground, @Nullable String result) {
        var petition = matter.petition();
        var outcome = petition.opinionOutcome();
        return new CompletionReport(
                office.name(),
                petition.number(),
                PetitionerNames.of(matter.filing()),
                petition.title(),
                petition.acceptedOn(),
                petition.opinionOn(),
                outcome == null ? null : Labels.of(outcome),
                petition.servedOn(),
                Objects.requireNonNull(result),
                Labels.of(ground));
    }

    @Override
    public DocumentType type() {
        return DocumentType.COMPLETION_REPORT;
    }
}
