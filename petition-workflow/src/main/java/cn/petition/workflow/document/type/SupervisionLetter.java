package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 督办函: what is amiss, what is demanded and until when (Art. 40).
 *
 * @param matters the matters it is about; none where it is about the work of the organ
 * @param trigger the ground in words, such as 逾期未办结
 * @param article the article of that ground under the rules of the day
 * @param round how often the organ has been supervised about this, 1 for the first letter
 * @param manner how to answer, such as 书面报告
 */
public record SupervisionLetter(
        String addressee,
        List<Matter> matters,
        String trigger,
        String article,
        int round,
        String situation,
        String demand,
        LocalDate answeredBy,
        String manner,
        @Nullable String contact)
        implements OfficialDocument {

    /** A matter that is supervised. */
    public record Matter(String number, String title) {}

    public SupervisionLetter {
        matters = List.copyOf(matters);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SUPERVISION_LETTER;
    }

    @Override
    public String basisUnder(String ruleSet) {
        return article;
    }
}
