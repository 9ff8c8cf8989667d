package cn.petition.intake.importing;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a batch waits for, in the background: the check or the import. */
@Service
public class LedgerWork {

    private static final int FAILURES = 5;

    private final ImportBatches batches;
    private final CheckRows check;
    private final ImportRows rows;
    private final TransactionTemplate transaction;

    LedgerWork(ImportBatches batches, CheckRows check, ImportRows rows, TransactionTemplate transaction) {
        this.batches = batches;
        this.check = check;
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * Goes on where the batch stands.
     *
     * @param leaving whether the application is about to stop
     * @return whether nothing is left to do; otherwise it is to be called again
     */
    public boolean goOn(UUID id, BooleanSupplier leaving) {
        var batch = batches.find(id).orElse(null);
        if (batch == null || !batch.status().busy()) {
            return true;
        }
        return batch.status() == ImportStatus.CHECKING ? check.run(batch, leaving) : rows.run(batch, leaving);
    }

    /**
     * Takes note of a failure.
     *
     * @return whether to try again; after five failures in a row the batch waits for a person
     */
    public boolean failed(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean again = batches.failedOnceMore(id) < FAILURES;
            if (!again) {
                batches.finish(id, ImportStatus.FAILED);
            }
            return again;
        }));
    }
}
