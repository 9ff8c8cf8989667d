package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import java.time.LocalDate;

/**
 * 改进工作建议书: how an organ should work better; it says in writing what it adopts (Art. 40).
 *
 * @param answeredBy day by which the organ says in writing what it adopts
 */
public record ImprovementSuggestion(
        String addressee,
        String problem,
        String grounds,
        String suggestion,
        LocalDate answeredBy)
        implements OfficialDocument {

    @Override
    public DocumentType type() {
        return DocumentType.IMPROVEMENT_SUGGESTION;
    }
}
