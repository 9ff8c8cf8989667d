package cn.petition.workflow.document.type;

import cn.petition.domain.organ.Organ;
import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;

/** 交办函: as a forwarding letter, with the day of the report and what is to be reported (Art. 22). */
public record AssignmentLetter(
        String addressee,
        String number,
        String petitioner,
        String title,
        LocalDate receivedOn,
        String claim,
        LocalDate reportBy,
        String demand,
        boolean sealed) implements OfficialDocument {

    public static AssignmentLetter of(MatterAtHand matter, Organ to, LocalDate reportBy, String demand) {
        return new AssignmentLetter(
                to.name(),
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                matter.petition().receivedOn(),
                matter.filing().claim(),
                reportBy,
                demand,
                matter.petition().sealed());
    }

    @Override
    public DocumentType type() {
        return DocumentType.ASSIGNMENT_LETTER;
    }
}
