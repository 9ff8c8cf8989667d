package cn.petition.intake.importing;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.intake.ledgerfile.LedgerRow;
import cn.petition.intake.registration.ImportFilings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The import itself: some hundred rows in a transaction, together with the line up to which they reach, so that after
 * a crash the next run goes on exactly behind the last row that stands. Two runs at once take turns at the batch.
 */
@Component
class ImportRows {

    private static final int ROWS_AT_ONCE = 200;

    private final ImportBatches batches;
    private final LedgerStore ledgers;
    private final RowReadings readings;
    private final Findings findings;
    private final SourceRows register;
    private final ImportFilings filings;
    private final Officers officers;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final FaultPoints faults;

    ImportRows(
            ImportBatches batches,
            LedgerStore ledgers,
            RowReadings readings,
            Findings findings,
            SourceRows register,
            ImportFilings filings,
            Officers officers,
            AuditTrail audit,
            TransactionTemplate transaction,
            FaultPoints faults) {
        this.batches = batches;
        this.ledgers = ledgers;
        this.readings = readings;
        this.findings = findings;
        this.register = register;
        this.filings = filings;
        this.officers = officers;
        this.audit = audit;
        this.transaction = transaction;
        this.faults = faults;
    }

    /**
     * Goes on behind the last row that stands.
     *
     * @return whether there is nothing left to do; not when asked to leave
     */
    boolean run(ImportBatch batch, BooleanSupplier leaving) {
        var course = new Course(batch, readings.of(batch), actor(batch), findings.rejectedLines(batch.id()));
        boolean[] left = {false};
        ledgers.read(batch.id(), batch.fileName(), ledger -> {
            ledger.readWhile(row -> {
                if (row.line() <= batch.lastLine()) {
                    return true;
                }
                left[0] = leaving.getAsBoolean();
                return !left[0] && course.take(row);
            });
            return null;
        });
        return !left[0] && course.finish();
    }

    private Actor actor(ImportBatch batch) {
        var officer = officers.findById(Objects.requireNonNull(batch.startedBy())).orElseThrow();
        return new Actor(officer.id(), officer.name(), batch.organ(), Set.of(Role.INTAKE_SUPERVISOR));
    }

    /** One way through the file. */
    private final class Course {

        private final UUID id;
        private final UUID organ;
        private final RowReading reading;
        private final Actor actor;
        private final BitSet rejectedBefore;
        private final List<ReadRow> inHand = new ArrayList<>();
        private boolean stopped;

        Course(ImportBatch batch, RowReading reading, Actor actor, BitSet rejectedBefore) {
            this.id = batch.id();
            this.organ = batch.organ();
            this.reading = reading;
            this.actor = actor;
            this.rejectedBefore = rejectedBefore;
        }

        /** Whether more rows are wanted. */
        boolean take(LedgerRow row) {
            inHand.add(reading.read(row));
            if (inHand.size() >= ROWS_AT_ONCE) {
                register();
            }
            return !stopped;
        }

        boolean finish() {
            if (!stopped && !inHand.isEmpty()) {
                register();
            }
            transaction.executeWithoutResult(status -> batches.locked(id)
                    .filter(batch -> batch.status() == ImportStatus.RUNNING || batch.status() == ImportStatus.CANCELLING)
                    .ifPresent(batch -> end(stopped ? ImportStatus.CANCELLED : ImportStatus.DONE)));
            return true;
        }

        private void end(ImportStatus how) {
            batches.finish(id, how);
            audit.record(AuditEntry.done(actor.officer(), organ, "IMPORT_" + how.name(), "IMPORT_BATCH", id));
        }

        private void register() {
            transaction.executeWithoutResult(status -> {
                var batch = batches.locked(id).orElseThrow();
                if (batch.status() != ImportStatus.RUNNING) {
                    stopped = true;
                    return;
                }
                register(inHand.stream().filter(row -> row.line() > batch.lastLine()).toList());
            });
            inHand.clear();
            if (!stopped) {
                faults.reached(FaultPoints.IMPORT_CHUNK_COMMITTED);
            }
        }

        private void register(List<ReadRow> rows) {
            if (rows.isEmpty()) {
                return;
            }
            var fit = rows.stream()
                    .filter(row -> !row.isRejected() && !rejectedBefore.get(row.line()))
                    .toList();
            var claimed = register.claim(organ, id, fit);
            var entries = fit.stream()
                    .filter(row -> claimed.contains(row.line()))
                    .map(ReadRow::entry)
                    .filter(Objects::nonNull)
                    .toList();
            filings.register(actor, id, entries);
            findings.add(id, newlyRejected(rows));
            faults.reached(FaultPoints.IMPORT_MID_BATCH);
            batches.advance(
                    id,
                    rows.get(rows.size() - 1).line(),
                    rows.size(),
                    entries.size(),
                    fit.size() - entries.size(),
                    rows.size() - fit.size());
        }

        /** Rows that were fit when they were checked and are not any more. */
        private List<Finding> newlyRejected(List<ReadRow> rows) {
            return rows.stream()
                    .filter(row -> row.isRejected() && !rejectedBefore.get(row.line()))
                    .flatMap(row -> row.findings().stream())
                    .filter(finding -> finding.kind() == FindingKind.REJECTED)
                    .toList();
        }
    }
}
