package cn.petition.web.casefile;

import cn.petition.workflow.document.PreviewedDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one step.
 *
 * @param fields template of the fields, in the folder of the case file
 * @param action address to which the form is posted
 * @param words what the officer does, such as 受理
 * @param basis the article on which the step rests
 * @param refusal why the step was refused just now
 * @param latest the last day that can be entered
 * @param issuing whether the step issues documents, which can be looked over first
 * @param preview the documents as they would be issued, when they were asked for
 */
record StepPage(
        String number,
        String title,
        String status,
        String fields,
        String action,
        String words,
        @Nullable String basis,
        @Nullable String explanation,
        @Nullable String refusal,
        LocalDate latest,
        boolean issuing,
        @Nullable List<PreviewedDocument> preview) {

    public String template() {
        return "casefile/" + fields;
    }

    public String address() {
        return "/petitions/" + number;
    }
}
