package cn.petition.workflow.document;

import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;

/** The facts that one official document prints; a template of the same name says them in words. */
public interface OfficialDocument {

    DocumentType type();

    /** Whom the document addresses, as printed; empty where it is kept in the file. */
    String addressee();

    /** The articles on which it rests under a rule set; empty where the regulation does not speak of it. */
    default String basisUnder(String ruleSet) {
        return type().basisUnder(ruleSet);
    }

    /** False where nobody signs, such as a catalogue, or somebody else, such as a petitioner who withdraws. */
    default boolean signedByOrgan() {
        return true;
    }

    /** A day as documents write it, 2026年3月16日. */
    default String day(LocalDate day) {
        return ChineseDate.of(day);
    }
}
