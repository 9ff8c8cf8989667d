package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.document.IssuedDocuments;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The documents that a line caused, for the ledgers that issue some. */
@Component
class LinePapers {

    /** One document in the list. */
    record Paper(String href, String words, String day) {}

    private final IssuedDocuments documents;

    LinePapers(IssuedDocuments documents) {
        this.documents = documents;
    }

    void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        List<Paper> papers = documents.ofEntry(entry.id(), officer.actor()).stream()
                .map(one -> new Paper(
                        "/documents/" + one.id(), one.title() + " " + one.number(), ChineseDate.of(one.issuedOn())))
                .toList();
        model.addAttribute("papers", papers);
    }
}
