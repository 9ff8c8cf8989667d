package cn.petition.intake.importing;

import cn.petition.intake.ledgerfile.LedgerRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run (预检): reads every row as the import would and writes down what it found, and nothing else. */
@Component
class CheckRows {

    private static final int ROWS_AT_ONCE = 500;

    private final ImportBatches batches;
    private final LedgerStore ledgers;
    private final RowReadings readings;
    private final Findings findings;
    private final SourceRows register;
    private final TransactionTemplate transaction;

    CheckRows(
            ImportBatches batches,
            LedgerStore ledgers,
            RowReadings readings,
            Findings findings,
            SourceRows register,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.ledgers = ledgers;
        this.readings = readings;
        this.findings = findings;
        this.register = register;
        this.transaction = transaction;
    }

    /**
     * Checks from the first row, whatever an earlier run has left.
     *
     * @return whether it came to the end; not when asked to leave
     */
    boolean run(ImportBatch batch, BooleanSupplier leaving) {
        transaction.executeWithoutResult(status -> {
            findings.clear(batch.id());
            batches.checkedSoFar(batch.id(), 0);
        });
        var course = new Course(batch, readings.of(batch));
        boolean complete = ledgers.read(batch.id(), batch.fileName(), ledger -> {
            ledger.readWhile(row -> course.take(row) && !leaving.getAsBoolean());
            return !leaving.getAsBoolean();
        });
        if (complete) {
            course.finish();
        }
        return complete;
    }

    /** A row further up in the file. */
    private record Seen(int line, String content) {}

    /** One way through the file. */
    private final class Course {

        private final ImportBatch batch;
        private final RowReading reading;
        private final Map<String, Seen> seen = new HashMap<>();
        private final List<ReadRow> inHand = new ArrayList<>();
        private int read;
        private int ready;
        private int known;
        private int rejected;

        Course(ImportBatch batch, RowReading reading) {
            this.batch = batch;
            this.reading = reading;
        }

        boolean take(LedgerRow row) {
            inHand.add(reading.read(row));
            if (inHand.size() >= ROWS_AT_ONCE) {
                judge();
            }
            return true;
        }

        void finish() {
            judge();
            transaction.executeWithoutResult(status -> batches.checked(batch.id(), ready, known, rejected));
        }

        private void judge() {
            var inRegister = register.known(
                    batch.organ(), inHand.stream().map(row -> row.key().key()).toList());
            var found = new ArrayList<Finding>();
            inHand.forEach(row -> judge(row, inRegister.get(row.key().key()), found));
            read += inHand.size();
            inHand.clear();
            transaction.executeWithoutResult(status -> {
                findings.add(batch.id(), found);
                batches.checkedSoFar(batch.id(), read);
            });
        }

        private void judge(ReadRow row, @Nullable String inRegister, List<Finding> found) {
            found.addAll(row.findings());
            if (row.isRejected()) {
                rejected++;
                return;
            }
            var before = seen.putIfAbsent(row.key().key(), new Seen(row.line(), row.key().content()));
            if (inRegister != null) {
                known++;
                if (!inRegister.equals(row.key().content())) {
                    found.add(Finding.ofRow(
                            FindingKind.DIFFERS, row.line(), "这个编号的来件已在库，内容与这一行不同；已登记的内容不会改动，如是另一件请改编号或来源名称。"));
                }
            } else if (before == null) {
                ready++;
            } else if (before.content().equals(row.key().content())) {
                known++;
                found.add(Finding.ofRow(FindingKind.REPEATED, row.line(), "与第 " + before.line() + " 行相同，只登记一次。"));
            } else {
                rejected++;
                found.add(Finding.ofRow(
                        FindingKind.REJECTED, row.line(), "编号与第 " + before.line() + " 行相同而内容不同，请核对编号后重新上传。"));
            }
        }
    }
}
