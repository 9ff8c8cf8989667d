package cn.petition.intake.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ledger and how far it has come (导入批次).
 *
 * @param rows rows of data in the file (行)
 * @param sealed whether only its uploader may know it, since it may hold accusations
 * @param seen rows read by the work that goes on or went on last
 * @param ready rows that the check found fit to be registered
 * @param known rows that the check found in the register or further up in the file
 * @param unfit rows that the check rejected
 * @param registered filings that this batch has registered (件)
 * @param alreadyHere rows that the import passed over because they are in the register
 * @param rejected rows that the import left out
 */
public record ImportBatch(
        UUID id,
        UUID organ,
        UUID uploadedBy,
        String uploaderName,
        Instant uploadedAt,
        String fileName,
        long size,
        int rows,
        List<String> headings,
        boolean sealed,
        ImportStatus status,
        @Nullable UUID startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int lastLine,
        int seen,
        int ready,
        int known,
        int unfit,
        int registered,
        int alreadyHere,
        int rejected) {

    public ImportBatch {
        headings = List.copyOf(headings);
    }

    /** How much of the work that goes on is done, 0 to 100. */
    public int percent() {
        return rows == 0 ? 100 : (int) Math.min(100L, seen * 100L / rows);
    }
}
