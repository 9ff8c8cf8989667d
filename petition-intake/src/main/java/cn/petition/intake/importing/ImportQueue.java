package cn.petition.intake.importing;

import java.util.UUID;

/** Work on ledgers that goes on in the background. */
public interface ImportQueue {

    /** Lets {@link LedgerWork} take up a batch; the request stands or falls with the transaction that makes it. */
    void put(UUID batch);
}
