package cn.petition.web.ledger;

import cn.petition.domain.organ.Actor;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * What an office kept in a table of its own and takes over as a whole file or not at all, on the page
 * {@code /ledgers/<path>/import}. One bean for each such table.
 */
public interface PastLedger {

    /** Rows of one file at most. */
    int MOST_ROWS = 10_000;

    /** Word of the address. */
    String path();

    /** What the page calls it, such as “包案台账”. */
    String title();

    /** Where it is read afterwards. */
    String list();

    /** Under which word files are remembered, so that the same one is not taken over twice. */
    String memory();

    List<PastColumn> columns();

    /** What a row means and does, one or two sentences for the officer. */
    String explanation();

    /** @throws cn.petition.domain.petition.ActionRefused when the officer may not take such a file over */
    void open(Actor actor);

    /**
     * Reads a file and writes nothing.
     *
     * @param problems receives one sentence for each fault
     * @return what the file leads to when there is none; answers how many lines that were
     */
    IntSupplier read(LedgerFile file, List<String> problems, Actor actor);
}
