package cn.petition.workflow.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import java.util.EnumMap;
import org.springframework.beans.factory.ObjectProvider;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The ledgers that the office keeps, each once. */
@Component
public class LedgerBooks {

    private final Map<LedgerKind, LedgerBook> byKind = new EnumMap<>(LedgerKind.class);

    LedgerBooks(ObjectProvider<LedgerBook> books) {
        books.orderedStream().forEach(book -> {
            if (byKind.put(book.kind(), book) != null) {
                throw new IllegalStateException("two books for the ledger " + book.kind());
            }
        });
    }

    /** @throws NotFound when the office does not keep such a ledger */
    public LedgerBook of(LedgerKind kind) {
        var book = byKind.get(kind);
        if (book == null) {
            throw new NotFound();
        }
        return book;
    }

    public Set<LedgerKind> kinds() {
        return byKind.keySet();
    }
}
