package cn.petition.workflow.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the documents of a step before it is taken: the step runs in a transaction that is always rolled back, so that
 * the preview says exactly what would be issued, and no number is taken.
 */
@Component
public class DocumentPreview {

    private final TransactionTemplate transactions;

    DocumentPreview(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The documents that the step would issue, in their order; what the step refuses, it refuses here as well. */
    public List<PreviewedDocument> of(Runnable step) {
        return List.copyOf(transactions.execute(status -> {
            status.setRollbackOnly();
            var seen = new ArrayList<PreviewedDocument>();
            TransactionSynchronizationManager.bindResource(DocumentPreview.class, seen);
            try {
                step.run();
            } finally {
                TransactionSynchronizationManager.unbindResource(DocumentPreview.class);
            }
            return seen;
        }));
    }

    /** Where documents of this transaction go instead of the register; {@code null} where they are issued. */
    @SuppressWarnings("unchecked")
    static @Nullable List<PreviewedDocument> underWay() {
        return (List<PreviewedDocument>) TransactionSynchronizationManager.getResource(DocumentPreview.class);
    }
}
