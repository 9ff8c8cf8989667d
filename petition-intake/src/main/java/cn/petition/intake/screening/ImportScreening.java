package cn.petition.intake.screening;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.secrecy.Sha256;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of disputes or warnings into the ledger, in whole or not at all. The same file a second time adds
 * nothing, and neither does a row whose number is already there.
 */
@Service
public class ImportScreening {

    /** Findings that a page shows; more help nobody. */
    public static final int MOST_FINDINGS = 200;

    private static final Set<LedgerKind> KINDS = Set.of(LedgerKind.DISPUTE, LedgerKind.EARLY_WARNING);

    /**
     * What became of a file.
     *
     * @param rows lines that were added
     * @param known whether the organ had taken in this very file before
     * @param findings why nothing was added, empty otherwise
     */
    public record Outcome(int rows, boolean known, List<ScreeningFinding> findings) {}

    /** A file that was taken in. */
    public record Imported(String fileName, LedgerKind kind, int rows, String by, Instant at) {}

    private final LedgerEntries entries;
    private final Organs organs;
    private final VisiblePetitions petitions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    ImportScreening(
            LedgerEntries entries,
            Organs organs,
            VisiblePetitions petitions,
            JdbcClient jdbc,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.entries = entries;
        this.organs = organs;
        this.petitions = petitions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads the file and, if nothing keeps it out, adds all its rows.
     *
     * @throws LedgerRefused when the file cannot be read at all
     */
    @Transactional
    public Outcome take(Path file, String fileName, LedgerKind kind, Actor by) {
        if (!KINDS.contains(kind)) {
            throw new ActionRefused("ScreeningFilesOnly", "只能导入矛盾纠纷或者预警，请重新选择。", null);
        }
        String sha256 = sha256(file);
        if (isKnown(by.organ(), kind, sha256)) {
            return new Outcome(0, true, List.of());
        }
        var ledger = LedgerFile.open(file, fileName);
        if (ledger.rowCount() == 0) {
            throw new ActionRefused("LedgerHasRows", "文件只有标题，没有数据行，请检查后重新上传。", null);
        }
        var reading = new ScreeningReading(kind, organs, petitions, by, LocalDate.now(clock)).read(ledger);
        var findings = new ArrayList<>(reading.findings());
        known(kind, reading).forEach(number -> findings.add(
                new ScreeningFinding(0, ScreeningColumn.NUMBER.title(), "编号“" + number + "”已经在台账中，请删去这一行后重新上传。")));
        if (!findings.isEmpty()) {
            return new Outcome(0, false, findings.stream().limit(MOST_FINDINGS).toList());
        }
        add(kind, reading.records(), by);
        remember(kind, sha256, fileName, reading.records().size(), by);
        return new Outcome(reading.records().size(), false, List.of());
    }

    /** Files that the officer's organ took in, newest first. */
    @Transactional(readOnly = true)
    public List<Imported> newest(Actor actor) {
        return jdbc.sql("""
                        select i.file_name, i.kind, i.row_count, o.display_name, i.imported_at
                        from screening_import i join officer o on o.id = i.imported_by
                        where i.organ_id = :organ order by i.imported_at desc limit 30""")
                .param("organ", actor.organ())
                .query((row, number) -> new Imported(
                        row.getString("file_name"),
                        LedgerKind.valueOf(row.getString("kind")),
                        row.getInt("row_count"),
                        row.getString("display_name"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void add(LedgerKind kind, List<ScreeningRecord> records, Actor by) {
        var at = clock.instant();
        var begin = LedgerLifecycle.rows(kind, null, LedgerAction.BEGIN).get(0);
        var begun = entries.beginAll(
                records.stream()
                        .map(one -> new LedgerEntries.Beginning(
                                one.line(), one.begun(), new LedgerMoment(by, one.on(), at)))
                        .toList(),
                begin);
        goOn(begun, records, 0, by, at);
    }

    /** Takes the steps of all lines in turn: the first of each, then the second of those that have one. */
    private void goOn(List<LedgerEntry> lines, List<ScreeningRecord> records, int step, Actor by, Instant at) {
        var going = new ArrayList<LedgerEntries.Following>();
        var rest = new ArrayList<ScreeningRecord>();
        for (int i = 0; i < lines.size(); i++) {
            if (records.get(i).later().size() > step) {
                var entry = lines.get(i);
                var later = records.get(i).later().get(step);
                var row = LedgerLifecycle.rows(entry.kind(), entry.status(), later.action()).get(0);
                going.add(new LedgerEntries.Following(entry, row, later.change(), new LedgerMoment(by, later.on(), at)));
                rest.add(records.get(i));
            }
        }
        if (!going.isEmpty()) {
            goOn(entries.appendAll(going), rest, step + 1, by, at);
        }
    }

    private List<String> known(LedgerKind kind, ScreeningReading reading) {
        if (reading.numbers().isEmpty()) {
            return List.of();
        }
        var offices = reading.records().stream().map(record -> record.line().office()).distinct().toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct e.facts ->> 'EXTERNAL_NUMBER' from ledger_entry e
                        where e.kind = :kind and e.office_id in (:offices) and e.facts ->> 'EXTERNAL_NUMBER' is not null""")
                .param("kind", kind.name())
                .param("offices", offices)
                .query(String.class)
                .stream()
                .filter(reading.numbers()::contains)
                .sorted()
                .toList();
    }

    private boolean isKnown(UUID organ, LedgerKind kind, String sha256) {
        return jdbc.sql("""
                        select exists (select 1 from screening_import
                            where organ_id = :organ and kind = :kind and sha256 = :sha256)""")
                .param("organ", organ)
                .param("kind", kind.name())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private void remember(LedgerKind kind, String sha256, String fileName, int rows, Actor by) {
        UUID id = ids.next();
        jdbc.sql("""
                        insert into screening_import
                            (id, organ_id, kind, sha256, file_name, row_count, imported_by, imported_at)
                        values (:id, :organ, :kind, :sha256, :name, :rows, :by, :at)""")
                .param("id", id)
                .param("organ", by.organ())
                .param("kind", kind.name())
                .param("sha256", sha256)
                .param("name", fileName)
                .param("rows", rows)
                .param("by", by.officer())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "IMPORT_SCREENING", "SCREENING_IMPORT", id));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
