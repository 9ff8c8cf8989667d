package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;

/**
 * 转为普通程序告知书: simplified handling no longer fits; the days of handling run from the first acceptance.
 *
 * @param days length of handling in days
 * @param handledBy last day of handling, without roll-forward
 */
public record OrdinaryProcedureNotice(
        String addressee,
        String number,
        String title,
        LocalDate acceptedOn,
        String reasons,
        int days,
        LocalDate handledBy)
        implements OfficialDocument {

    public static OrdinaryProcedureNotice of(
            MatterAtHand matter,
            LocalDate acceptedOn,
            String reasons,
            int days,
            LocalDate handledBy) {
        return new OrdinaryProcedureNotice(
                PetitionerNames.of(matter.filing()),
                matter.petition().number(),
                matter.petition().title(),
                acceptedOn,
                reasons,
                days,
                handledBy);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ORDINARY_PROCEDURE_NOTICE;
    }
}
