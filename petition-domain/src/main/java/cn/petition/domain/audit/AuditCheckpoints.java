package cn.petition.domain.audit;

import java.util.Optional;

/** Signed statements of where all audit chains end; without them nobody would notice a cut-off tail. */
public interface AuditCheckpoints {

    /**
     * States where the chains end now; empty when nothing was recorded since the last one.
     *
     * @return one line to keep outside the database: number, time, count of records, signature
     */
    Optional<String> take();
}
