package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.intake.attachment.EvidenceFiles;
import cn.petition.web.component.FileEntry;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The files that prove a work record, on the page of the record. */
@Component
class WorkRecordCard implements LedgerCardPart {

    private static final long KILO = 1024;

    private final EvidenceFiles files;

    WorkRecordCard(EvidenceFiles files) {
        this.files = files;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.WORK_RECORD;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        model.addAttribute("files", files.of(entry.id()).stream()
                .map(file -> new FileEntry(
                        file.fileName(),
                        "/work-records/" + entry.id() + "/evidence/" + file.id(),
                        file.mediaType().startsWith("image/") ? "photo" : "document",
                        size(file.size())))
                .toList());
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " KB" : bytes / (KILO * KILO) + " MB";
    }
}
