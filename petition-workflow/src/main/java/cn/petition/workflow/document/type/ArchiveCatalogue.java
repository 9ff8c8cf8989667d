package cn.petition.workflow.document.type;

import cn.petition.workflow.document.DocumentType;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.step.MatterAtHand;
import java.util.List;

/** 卷内目录: what lies in the closed file, in order; neither regulation speaks of it. */
public record ArchiveCatalogue(
        String number,
        String petitioner,
        String title,
        List<CatalogueItem> items)
        implements OfficialDocument {

    /** Keeps its own copy. */
    public ArchiveCatalogue {
        items = List.copyOf(items);
    }

    public static ArchiveCatalogue of(MatterAtHand matter, List<CatalogueItem> items) {
        return new ArchiveCatalogue(
                matter.petition().number(),
                PetitionerNames.of(matter.filing()),
                matter.petition().title(),
                items);
    }

    @Override
    public DocumentType type() {
        return DocumentType.ARCHIVE_CATALOGUE;
    }

    /** Kept in the file; it addresses nobody. */
    @Override
    public String addressee() {
        return "";
    }

    @Override
    public boolean signedByOrgan() {
        return false;
    }
}
