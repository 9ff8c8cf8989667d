package cn.petition.web.document;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.workflow.document.IssuedDocument;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official document as it was issued.
 *
 * @param about number of its matter, or of the line of a ledger that it belongs to
 * @param back address of that
 * @param html the text as issued; everything typed was escaped when it was printed
 * @param replaced the earlier document that it corrects
 * @param replacedBy the later document that corrects it
 * @param correctable whether the officer may correct it
 */
record DocumentPage(
        String about,
        String back,
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
                issued.about(),
                owner(issued.matter(), issued.ledger(), issued.entry()),
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

    /** Address of the matter or the line of a ledger to which a document belongs. */
    static String owner(@Nullable String matter, @Nullable LedgerKind ledger, @Nullable UUID entry) {
        return ledger == null ? "/petitions/" + matter : "/ledgers/" + ledger.path() + "/" + entry;
    }

    /** @param matter number of its matter, {@code null} where a line of a ledger owns the document */
    static String address(@Nullable String matter, String document) {
        return matter == null ? "/documents/" + document : "/petitions/" + matter + "/documents/" + document;
    }
}
