package cn.petition.web.document;

import cn.petition.workflow.document.CorrectableFact;
import cn.petition.workflow.document.PreviewedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that corrects a document.
 *
 * @param facts what can be corrected, with what the officer typed already
 * @param refusal why it was refused just now
 * @param preview the corrected document, when it was asked for
 */
record CorrectionPage(
        String matter,
        String title,
        String number,
        String address,
        List<CorrectableFact> facts,
        String reason,
        String formKey,
        long version,
        @Nullable String refusal,
        List<PreviewedDocument> preview) {

    /** Long text gets room to be read. */
    public boolean isLong(CorrectableFact fact) {
        return fact.words().length() > 40 || fact.words().contains("\n");
    }
}
