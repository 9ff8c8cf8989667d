package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerBooks;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens ledgers and lines for those who may read them; for everybody else they do not exist. */
@Component
class LedgerAccess {

    private final LedgerBooks books;
    private final LedgerEntries entries;

    LedgerAccess(LedgerBooks books, LedgerEntries entries) {
        this.books = books;
        this.entries = entries;
    }

    boolean mayRead(LedgerKind kind, Actor actor) {
        return books.kinds().contains(kind) && actor.isAnyOf(books.of(kind).readers());
    }

    LedgerBook book(LedgerKind kind, Actor actor) {
        if (!mayRead(kind, actor)) {
            throw new NotFound();
        }
        return books.of(kind);
    }

    @Transactional(readOnly = true)
    LedgerEntry entry(String path, String id, Actor actor) {
        var kind = LedgerPaths.kind(path);
        book(kind, actor);
        return entries.find(identity(id), actor).filter(entry -> entry.kind() == kind).orElseThrow(NotFound::new);
    }

    static UUID identity(String text) {
        if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
