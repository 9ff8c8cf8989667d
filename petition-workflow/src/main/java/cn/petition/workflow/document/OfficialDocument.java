package cn.petition.workflow.document;

import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;

/** The facts that one official document prints; a template of the same name says them in words. */
public interface OfficialDocument {

    DocumentType type();

    /** Whom the document addresses, as printed. */
    String addressee();

    /** A day as documents write it, 2026年3月16日. */
    default String day(LocalDate day) {
        return ChineseDate.of(day);
    }
}
