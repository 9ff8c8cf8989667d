package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.NotFound;
import java.util.Arrays;
import java.util.Locale;

/** Addresses of ledgers, lines and steps. */
public final class LedgerPaths {

    private LedgerPaths() {}

    /** @throws NotFound for a word that names no ledger */
    static LedgerKind kind(String path) {
        return Arrays.stream(LedgerKind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound for a word that names no step */
    static LedgerAction action(String path) {
        return Arrays.stream(LedgerAction.values())
                .filter(action -> word(action).equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static String word(LedgerAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String list(LedgerKind kind) {
        return "/ledgers/" + kind.path();
    }

    /** Where a line of this ledger begins; work records have a page for quick entry. */
    public static String begin(LedgerKind kind) {
        return kind == LedgerKind.WORK_RECORD ? "/work-records" : list(kind) + "/new";
    }

    public static String line(LedgerEntry entry) {
        return list(entry.kind()) + "/" + entry.id();
    }

    public static String step(LedgerEntry entry, LedgerAction action) {
        return line(entry) + "/" + word(action);
    }
}
