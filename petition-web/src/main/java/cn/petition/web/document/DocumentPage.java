package cn.petition.web.document;

import cn.petition.workflow.document.IssuedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An official document as it was issued.
 *
 * @param matter number of its matter
 * @param html the text as issued; everything typed was escaped when it was printed
 * @param replaced the earlier document that it corrects
 * @param replacedBy the later document that corrects it
 * @param correctable whether the officer may correct it
 */
record DocumentPage(
        String matter,
        String title,
        String number,
        String html,
        String address,
        @Nullable Other replaced,
        @Nullable Other replacedBy,
        boolean correctable) {

    /** Another document of the same matter. */
    record Other(String number, String href) {}

    static DocumentPage of(IssuedDocument issued, boolean correctable) {
        return new DocumentPage(
                issued.matter(),
                issued.title(),
                issued.number(),
                issued.html(),
                address(issued.matter(), issued.id().toString()),
                other(issued, issued.replaced()),
                other(issued, issued.replacedBy()),
                correctable && issued.replacedBy() == null);
    }

    private static @Nullable Other other(IssuedDocument issued, IssuedDocument.@Nullable Reference reference) {
        return reference == null
                ? null
                : new Other(reference.number(), address(issued.matter(), reference.id().toString()));
    }

    static String address(String matter, String document) {
        return "/petitions/" + matter + "/documents/" + document;
    }
}
