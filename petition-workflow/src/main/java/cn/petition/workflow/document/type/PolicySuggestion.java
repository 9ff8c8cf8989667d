package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import java.time.LocalDate;

/**
 * 完善政策建议书: a question of policy for the party committee and government of the same level (Art. 40).
 *
 * @param answeredBy day by which it is answered in writing
 */
public record PolicySuggestion(
        String addressee,
        String problem,
        String grounds,
        String suggestion,
        LocalDate answeredBy)
        implements OfficialDocument {

    @Override
    public DocumentType type() {
        return DocumentType.POLICY_SUGGESTION;
    }
}
