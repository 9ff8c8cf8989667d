package cn.petition.intake.handdown;

import cn.petition.intake.importing.LedgerField;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that somebody uploaded.
 *
 * @param columns what its headings mean; empty until somebody has looked
 * @param batch the batch that came of it
 */
public record HandDownUpload(
        UUID id, String fileName, BatchFacts facts, Map<String, LedgerField> columns, @Nullable UUID batch) {

    public HandDownUpload {
        columns = Map.copyOf(columns);
    }
}
