package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import java.time.LocalDate;

/**
 * 追究责任建议书: who shirked or deceived with grave consequences, for the organ with authority over them (Art. 40).
 *
 * @param unit organ or persons concerned, as named by the office
 * @param answeredBy day by which it is answered in writing
 */
public record AccountabilitySuggestion(
        String addressee,
        String unit,
        String conduct,
        String consequences,
        String grounds,
        String suggestion,
        LocalDate answeredBy)
        implements OfficialDocument {

    @Override
    public DocumentType type() {
        return DocumentType.ACCOUNTABILITY_SUGGESTION;
    }
}
