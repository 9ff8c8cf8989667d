package cn.petition.intake.importing;

import cn.petition.intake.registration.ImportFilings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a ledger as the mapping understands it.
 *
 * @param entry what would be registered; absent when a finding rejects the row
 */
record ReadRow(int line, RowKey key, ImportFilings.@Nullable Entry entry, List<Finding> findings) {

    ReadRow {
        findings = List.copyOf(findings);
    }

    boolean isRejected() {
        return entry == null;
    }
}
