package cn.petition.intake.handdown;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.handdown.Letter;
import cn.petition.domain.handdown.LetterMatcher;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.Sha256;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.importing.DivisionNames;
import cn.petition.intake.importing.Finding;
import cn.petition.intake.importing.FindingKind;
import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.importing.MappingSuggestion;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in lists that are handed down (交办清单): upload, dry run, then all fit rows at once or nothing, with the proposals
 * of the machine beside them.
 */
@Service
public class ImportHandDown {

    private static final int SAMPLE = 100;

    /** Rows of one list; what comes from above has hundreds, ten thousand are taken in some seconds. */
    private static final int MOST_ROWS = 20_000;

    /** @param known whether the organ has uploaded this very file before */
    public record Uploaded(UUID upload, boolean known) {}

    /**
     * What the dry run found; nothing has been written.
     *
     * @param columns what each heading is taken for
     * @param rows rows of data
     * @param fit rows that can be taken in
     * @param seenBefore fit rows whose upper number the office has already, in this list or an earlier one
     * @param problem why the list cannot be taken in as it is mapped, or empty
     */
    public record DryRun(
            HandDownUpload upload,
            List<String> headings,
            Map<String, LedgerField> columns,
            int rows,
            int fit,
            int seenBefore,
            List<Finding> findings,
            String problem) {}

    private final HandDownUploads uploads;
    private final HandedRows rows;
    private final LedgerEntries entries;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final FaultPoints faults;
    private final UuidV7 ids;
    private final Clock clock;

    ImportHandDown(
            HandDownUploads uploads,
            HandedRows rows,
            LedgerEntries entries,
            Organs organs,
            JdbcClient jdbc,
            AuditTrail audit,
            FaultPoints faults,
            UuidV7 ids,
            Clock clock) {
        this.uploads = uploads;
        this.rows = rows;
        this.entries = entries;
        this.organs = organs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.faults = faults;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a column can mean. */
    public static List<LedgerField> fields() {
        return HandedRowReading.FIELDS;
    }

    /**
     * Takes in a list; the same file a second time adds nothing.
     *
     * @throws ActionRefused with one sentence that says what to do; nothing is kept then
     */
    @Transactional
    public Uploaded upload(Path file, String fileName, BatchFacts facts, Actor by) {
        new LedgerStanding(by, organs).toBegin(LedgerKind.HAND_DOWN_BATCH);
        if (facts.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("HandDownReceivedUntilToday", "收到日期不能晚于今天，请核对后重新填写。", null);
        }
        if (facts.dueOn() != null && facts.dueOn().isBefore(facts.receivedOn())) {
            throw new ActionRefused("HandDownDueAfterReceipt", "要求反馈的日期早于收到日期，请核对后重新填写。", null);
        }
        String sha256 = sha256(file);
        var earlier = uploads.withFile(by.organ(), sha256);
        if (earlier.isPresent()) {
            return new Uploaded(earlier.get().id(), true);
        }
        var list = LedgerFile.open(file, fileName);
        if (list.rowCount() == 0) {
            throw new ActionRefused("LedgerHasRows", "清单只有标题，没有数据行，请检查后重新上传。", null);
        }
        if (list.rowCount() > MOST_ROWS) {
            throw new ActionRefused("HandDownListHasItsLimit", "清单超过 20,000 行，请拆分成几个文件后分别上传。", null);
        }
        UUID id = ids.next();
        if (!uploads.add(id, by, fileName, sha256, facts, clock.instant())) {
            return new Uploaded(uploads.withFile(by.organ(), sha256).orElseThrow().id(), true);
        }
        uploads.keep(id, file);
        audit.record(AuditEntry.done(by.officer(), by.organ(), "HAND_DOWN_UPLOADED", "HAND_DOWN_UPLOAD", id));
        return new Uploaded(id, false);
    }

    public HandDownUpload find(UUID upload, Actor actor) {
        return uploads.visible(upload, actor);
    }

    /** Reads every row as the import would, and writes nothing. */
    @Transactional(readOnly = true)
    public DryRun dryRun(UUID id, Actor actor) {
        var upload = uploads.visible(id, actor);
        var read = read(upload, actor);
        var known = new HashMap<String, Boolean>();
        rows.letters(actor.organ()).forEach(letter -> {
            if (letter.number() != null) {
                known.put(letter.number(), true);
            }
        });
        int before = 0;
        for (var row : read.rows()) {
            if (row.number() != null && known.put(row.number(), true) != null) {
                before++;
            }
        }
        return new DryRun(
                upload,
                read.headings(),
                read.columns(),
                read.count(),
                read.rows().size(),
                before,
                read.findings(),
                problem(read.columns()));
    }

    /** Says what the columns mean. */
    @Transactional
    public void map(UUID id, Map<String, LedgerField> columns, Actor by) {
        var upload = uploads.held(id, by);
        if (upload.batch() != null) {
            throw new ActionRefused("MappedBeforeTheImport", "这份清单已经导入，不能再改列的对应。", null);
        }
        uploads.map(id, columns);
    }

    /**
     * Takes in all fit rows in one transaction: all or nothing.
     *
     * @param withoutRejected whether the officer wants the fit rows although others are rejected
     * @return the batch; a second call answers the batch of the first
     */
    @Transactional
    public UUID take(UUID id, boolean withoutRejected, Actor by) {
        var upload = uploads.held(id, by);
        if (upload.batch() != null) {
            return upload.batch();
        }
        var read = read(upload, by);
        if (!problem(read.columns()).isEmpty()) {
            throw new ActionRefused("HandDownNeedsItsClaims", problem(read.columns()), null);
        }
        int unfit = read.count() - read.rows().size();
        if (unfit > 0 && !withoutRejected) {
            throw new ActionRefused(
                    "RejectedRowsAreLeftOutByChoice",
                    "有 " + unfit + " 行不能导入，请改正清单后重新上传，或者选择“不导入这些行”。",
                    null);
        }
        if (read.rows().isEmpty()) {
            throw new ActionRefused("HandDownHasRows", "没有可以导入的行，请检查列的对应。", null);
        }
        var batch = begin(upload, by);
        faults.reached(FaultPoints.IMPORT_MID_BATCH);
        beginRows(batch, upload, read.rows(), by);
        uploads.taken(id, batch);
        audit.record(AuditEntry.done(by.officer(), by.organ(), "HAND_DOWN_IMPORTED", "HAND_DOWN_BATCH", batch));
        faults.reached(FaultPoints.STEP_BEFORE_COMMIT);
        return batch;
    }

    private UUID begin(HandDownUpload upload, Actor by) {
        var facts = upload.facts();
        var said = LedgerFacts.NONE
                .with(LedgerFact.SOURCE, facts.source())
                .with(LedgerFact.DOCUMENT_NUMBER, facts.paperNumber());
        return entries.begin(
                        new NewLine(LedgerKind.HAND_DOWN_BATCH, by.organ(), null, facts.title(), null),
                        new LedgerStanding(by, organs).toBegin(LedgerKind.HAND_DOWN_BATCH),
                        LedgerChange.saying(said).until(facts.dueOn()),
                        new LedgerMoment(by, facts.receivedOn(), clock.instant()))
                .id();
    }

    private void beginRows(UUID batch, HandDownUpload upload, List<HandedRow> handed, Actor by) {
        rows.takeTurns(by.organ());
        var matcher = new LetterMatcher();
        matcher.know(rows.letters(by.organ()));
        var lines = handed.stream()
                .map(row -> new NewLine(LedgerKind.HAND_DOWN_ROW, by.organ(), batch, row.title(), row.placeCode()))
                .toList();
        var changes = handed.stream()
                .map(row -> LedgerChange.saying(
                        LedgerFacts.NONE.with(LedgerFact.EXTERNAL_NUMBER, row.number()).with(LedgerFact.PLACE, row.place())))
                .toList();
        var begun = entries.beginAll(
                lines,
                changes,
                new LedgerStanding(by, organs).toBegin(LedgerKind.HAND_DOWN_ROW),
                new LedgerMoment(by, upload.facts().receivedOn(), clock.instant()));
        rows.add(batch, begun, handed);
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < handed.size(); i++) {
            letters.add(rows.letter(begun.get(i).id(), handed.get(i)));
        }
        rows.propose(matcher.propose(letters));
    }

    /** @param count rows of data, fit or not */
    private record ReadList(
            List<String> headings,
            Map<String, LedgerField> columns,
            List<HandedRow> rows,
            int count,
            List<Finding> findings) {}

    private ReadList read(HandDownUpload upload, Actor actor) {
        String region = organs.findById(actor.organ()).map(Organ::divisionCode).orElseThrow();
        return uploads.read(upload, list -> {
            var columns = upload.columns().isEmpty() ? suggested(upload, list) : upload.columns();
            var reading = new HandedRowReading(columns, list.headings(), new DivisionNames(jdbc, region));
            var fit = new ArrayList<HandedRow>();
            var findings = new ArrayList<Finding>();
            list.forEachRow(row -> {
                var read = reading.read(row);
                findings.addAll(read.findings());
                if (read.row() != null) {
                    fit.add(read.row());
                }
            });
            return new ReadList(list.headings(), columns, fit, list.rowCount(), findings);
        });
    }

    private static Map<String, LedgerField> suggested(HandDownUpload upload, LedgerFile list) {
        var columns = new TreeMap<String, LedgerField>();
        MappingSuggestion.of(upload.fileName(), list.headings(), list.sample(SAMPLE)).columns().forEach((heading, field) -> {
            if (HandedRowReading.FIELDS.contains(field)) {
                columns.put(heading, field);
            }
        });
        return columns;
    }

    private static String problem(Map<String, LedgerField> columns) {
        if (!columns.containsValue(LedgerField.CLAIM)) {
            return "请指出哪一列是诉求内容；没有这一列的清单不能导入。";
        }
        return columns.values().stream().anyMatch(field -> Collections.frequency(columns.values(), field) > 1)
                ? "有两列对应同一项内容，请只留一列。"
                : "";
    }

    /** How many findings reject their line. */
    public static long rejected(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind() == FindingKind.REJECTED).count();
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
