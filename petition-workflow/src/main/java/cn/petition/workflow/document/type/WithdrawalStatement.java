package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.time.LocalDate;

/** 撤回声明: the petitioner withdraws in writing; neither regulation speaks of it. */
public record WithdrawalStatement(
        String number,
        String petitioner,
        String title,
        LocalDate withdrawnOn,
        String reasons)
        implements OfficialDocument {

    public static WithdrawalStatement of(MatterAtHand matter, LocalDate withdrawnOn, String reasons) {
        return new WithdrawalStatement(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                withdrawnOn,
                reasons);
    }

    @Override
    public DocumentType type() {
        return DocumentType.WITHDRAWAL_STATEMENT;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }

    @Override
    public boolean signedByOrgan() {
        return false;
    }
}
