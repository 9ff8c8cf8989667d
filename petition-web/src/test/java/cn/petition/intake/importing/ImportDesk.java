package cn.petition.intake.importing;

import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Officers;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.registration.ImportFilings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The importing as a supervisor uses it, with the work in the background done at once and without the scheduler. */
final class ImportDesk {

    private final ApplicationContext context;
    private final TransactionTemplate transaction;
    final LedgerImports imports;
    final Actor actor;

    ImportDesk(ApplicationContext context, Actor actor) {
        this.context = context;
        this.actor = actor;
        this.transaction = context.getBean(TransactionTemplate.class);
        this.imports = new LedgerImports(
                context.getBean(ImportBatches.class),
                context.getBean(LedgerStore.class),
                context.getBean(Findings.class),
                batch -> {},
                context.getBean(AuditTrail.class),
                context.getBean(UuidV7.class),
                context.getBean(Clock.class));
    }

    LedgerImports.Uploaded upload(String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("ledger", ".test");
            try {
                Files.write(file, bytes);
                return transaction.execute(status -> imports.upload(file, name, actor));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads, takes the mapping that is proposed, and checks. */
    UUID check(String name, byte[] bytes) {
        return check(name, bytes, Map.of());
    }

    UUID check(String name, byte[] bytes, Map<LedgerField, String> constants) {
        var batch = upload(name, bytes).batch();
        map(batch, mapping(batch, constants));
        return batch;
    }

    LedgerMapping mapping(UUID batch, Map<LedgerField, String> constants) {
        var proposal = imports.mappingForm(batch, actor).proposal();
        var all = new EnumMap<LedgerField, String>(LedgerField.class);
        all.putAll(proposal.constants());
        all.putAll(constants);
        return new LedgerMapping(proposal.source(), proposal.columns(), all, proposal.values());
    }

    void map(UUID batch, LedgerMapping mapping) {
        transaction.executeWithoutResult(status -> imports.map(batch, mapping, actor));
        goOn(batch, point -> {});
    }

    void start(UUID batch) {
        transaction.executeWithoutResult(status -> imports.start(batch, true, actor));
    }

    void importAll(UUID batch) {
        start(batch);
        goOn(batch, point -> {});
    }

    boolean goOn(UUID batch, FaultPoints faults) {
        var rows = new ImportRows(
                context.getBean(ImportBatches.class),
                context.getBean(LedgerStore.class),
                context.getBean(RowReadings.class),
                context.getBean(Findings.class),
                context.getBean(SourceRows.class),
                context.getBean(ImportFilings.class),
                context.getBean(Officers.class),
                context.getBean(AuditTrail.class),
                transaction,
                faults);
        return new LedgerWork(context.getBean(ImportBatches.class), context.getBean(CheckRows.class), rows, transaction)
                .goOn(batch, () -> false);
    }

    ImportBatch batch(UUID id) {
        return imports.batch(id, actor);
    }

    List<Finding> findings(UUID id, FindingKind kind) {
        return imports.findings(id, kind, 0, 1_000, actor);
    }

    /** Rows of the tables in which a registration leaves something. */
    static List<Long> register(JdbcClient jdbc) {
        return List.of("filing", "matter", "matter_step", "obligation", "filing_party", "filing_search", "import_source_row")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .toList();
    }

}
