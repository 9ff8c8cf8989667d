package cn.petition.workflow.archive;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.ArchiveCatalogue;
import cn.petition.workflow.document.type.CatalogueItem;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a closed matter away as one file with its catalogue (归档); papers that come later are archived with it again. */
@Service
public class ArchivePetition {

    /**
     * @param volume mark of the file in the archive (档号), where it has one
     * @param pages pages of the documents as they were counted
     */
    public record Command(StepRequest step, @Nullable String volume, Map<UUID, Integer> pages) {

        public Command {
            pages = Map.copyOf(pages);
        }
    }

    private final CaseDesk desk;
    private final FileCatalogue catalogue;
    private final DocumentRegister documents;

    ArchivePetition(CaseDesk desk, FileCatalogue catalogue, DocumentRegister documents) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    @Transactional
    public void archive(Command command) {
        var matter = desk.take(command.step());
        var items = catalogue.of(matter.petition().number(), command.step().by()).stream()
                .map(paper -> item(paper, command))
                .toList();
        var paper = documents.draft(matter);
        var facts = StepFacts.none()
                .document(paper.id())
                .with("volume", command.volume())
                .with("papers", items.size());
        matter.petition().record(CaseAction.ARCHIVE, facts, matter.moment(), matter.ids());
        documents.issue(paper, ArchiveCatalogue.of(matter, items));
    }

    private static CatalogueItem item(FiledPaper paper, Command command) {
        return new CatalogueItem(
                paper.name(),
                paper.reference(),
                paper.on(),
                paper.id() == null ? null : command.pages().get(paper.id()));
    }
}
