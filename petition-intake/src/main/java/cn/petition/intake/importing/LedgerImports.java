package cn.petition.intake.importing;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.intake.ledgerfile.LedgerRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes ledgers into the register (批量导入): upload, mapping, dry run, decision, import. */
@Service
public class LedgerImports {

    private static final int SAMPLE = 5;
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORD = 100;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}[0-9Xx]?");
    private static final int FINDINGS_AT_ONCE = 1_000;

    /** @param known whether the organ has uploaded this very file before */
    public record Uploaded(UUID batch, boolean known) {}

    private final ImportBatches batches;
    private final LedgerStore ledgers;
    private final Findings findings;
    private final ImportQueue queue;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    LedgerImports(
            ImportBatches batches,
            LedgerStore ledgers,
            Findings findings,
            ImportQueue queue,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.batches = batches;
        this.ledgers = ledgers;
        this.findings = findings;
        this.queue = queue;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes in a ledger; the same file a second time adds nothing.
     *
     * @throws LedgerRefused with one sentence that says what to do; nothing is kept then
     */
    @Transactional
    public Uploaded upload(Path file, String fileName, Actor by) {
        String sha256 = sha256(file);
        var earlier = batches.withFile(by.organ(), sha256);
        if (earlier.isPresent()) {
            return new Uploaded(earlier.get(), true);
        }
        var ledger = LedgerFile.open(file, fileName);
        if (ledger.rowCount() == 0) {
            throw new ActionRefused("LedgerHasRows", "台账只有标题，没有数据行，请检查后重新上传。", null);
        }
        UUID id = ids.next();
        if (!batches.add(
                id, by, fileName, size(file), sha256, ledger.rowCount(), ledger.headings(), key(ledger.headings()))) {
            return new Uploaded(batches.withFile(by.organ(), sha256).orElseThrow(), true);
        }
        ledgers.keep(id, file);
        audit.record(AuditEntry.done(by.officer(), by.organ(), "IMPORT_UPLOADED", "IMPORT_BATCH", id));
        return new Uploaded(id, false);
    }

    /** Batches of the officer's organ, newest first. */
    public List<ImportBatch> newest(Actor actor, int offset, int limit) {
        return batches.newest(actor, offset, limit);
    }

    public ImportBatch batch(UUID id, Actor actor) {
        return batches.visible(id, actor);
    }

    /** The mapping with which a batch was checked, if it has been. */
    public Optional<LedgerMapping> mapping(UUID id, Actor actor) {
        return batches.mapping(batches.visible(id, actor).id());
    }

    public MappingForm mappingForm(UUID id, Actor actor) {
        var batch = batches.visible(id, actor);
        var own = batches.mapping(id);
        var saved = own.or(() -> batches.savedMapping(id));
        return ledgers.read(id, batch.fileName(), ledger -> {
            var sample = ledger.sample(SAMPLE);
            var mapping = saved.orElseGet(
                    () -> MappingSuggestion.of(batch.fileName(), ledger.headings(), ledger.sample(100)));
            var words = words(ledger, mapping);
            return new MappingForm(
                    batch,
                    MappingSuggestion.withWords(mapping, words),
                    own.isEmpty() && saved.isPresent(),
                    words,
                    hidden(sample, batch.headings(), mapping));
        });
    }

    /** The form again with what somebody has just chosen, so that words of other columns can be asked for. */
    public MappingForm mappingForm(UUID id, LedgerMapping chosen, Actor actor) {
        var batch = batches.visible(id, actor);
        return ledgers.read(id, batch.fileName(), ledger -> {
            var words = words(ledger, chosen);
            return new MappingForm(
                    batch,
                    MappingSuggestion.withWords(chosen, words),
                    false,
                    words,
                    hidden(ledger.sample(SAMPLE), batch.headings(), chosen));
        });
    }

    /** What is missing in a mapping, one sentence each. */
    public List<String> problems(UUID id, LedgerMapping mapping, Actor actor) {
        var batch = batches.visible(id, actor);
        var words = ledgers.read(id, batch.fileName(), ledger -> words(ledger, mapping));
        return mapping.problems(words, LocalDate.now(clock));
    }

    /** Takes the mapping, remembers it for ledgers with the same headings and asks for the dry run. */
    @Transactional
    public void map(UUID id, LedgerMapping mapping, Actor by) {
        batches.visible(id, by);
        if (!batches.map(id, mapping, by)) {
            throw new ActionRefused("MappedBeforeTheImport", "预检正在进行或导入已经开始，不能再改列的对应，请刷新页面。", null);
        }
        queue.put(id);
    }

    /**
     * Lets the import begin or go on.
     *
     * @param withoutRejected whether the officer wants the fit rows although others are rejected
     */
    @Transactional
    public void start(UUID id, boolean withoutRejected, Actor by) {
        var batch = batches.visible(id, by);
        if (batch.unfit() > 0 && !withoutRejected) {
            throw new ActionRefused(
                    "RejectedRowsAreLeftOutByChoice",
                    "有 " + batch.unfit() + " 行不能登记，请改正台账后重新上传，或者选择“不导入这些行”。",
                    null);
        }
        if (batches.checkAgain(id)) {
            queue.put(id);
            return;
        }
        if (!batches.start(id, by)) {
            throw new ActionRefused("StartedWhenChecked", "这份台账现在不能开始导入，请刷新页面查看它的状态。", null);
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "IMPORT_STARTED", "IMPORT_BATCH", id));
        queue.put(id);
    }

    /** Stops a running import after the rows in hand; what is registered stays. */
    @Transactional
    public void stop(UUID id, Actor by) {
        batches.visible(id, by);
        if (!batches.askToStop(id)) {
            throw new ActionRefused("StoppedWhileRunning", "导入没有在进行，无需停止，请刷新页面查看结果。", null);
        }
        audit.record(AuditEntry.done(by.officer(), by.organ(), "IMPORT_STOPPED", "IMPORT_BATCH", id));
    }

    public Map<FindingKind, Integer> findingCounts(UUID id, Actor actor) {
        return findings.counts(batches.visible(id, actor).id());
    }

    public List<Finding> findings(UUID id, FindingKind kind, int offset, int limit, Actor actor) {
        return findings.page(batches.visible(id, actor).id(), kind, offset, limit);
    }

    /** All findings of a kind in the order of the file. */
    public void eachFinding(UUID id, FindingKind kind, Actor actor, Consumer<Finding> reader) {
        batches.visible(id, actor);
        for (int offset = 0; ; offset += FINDINGS_AT_ONCE) {
            var page = findings.page(id, kind, offset, FINDINGS_AT_ONCE);
            page.forEach(reader);
            if (page.size() < FINDINGS_AT_ONCE) {
                return;
            }
        }
    }

    private static Map<LedgerField, List<String>> words(LedgerFile ledger, LedgerMapping mapping) {
        var columns = new EnumMap<LedgerField, Integer>(LedgerField.class);
        var words = new EnumMap<LedgerField, TreeSet<String>>(LedgerField.class);
        mapping.columns().forEach((heading, field) -> {
            int column = ledger.headings().indexOf(heading);
            if (field.coded() && column >= 0) {
                columns.put(field, column);
                words.put(field, new TreeSet<>());
            }
        });
        if (!columns.isEmpty()) {
            ledger.forEachRow(row -> columns.forEach((field, column) -> {
                String word = row.cells().get(column);
                if (!word.isEmpty() && word.length() <= LONGEST_WORD && words.get(field).size() < MOST_WORDS) {
                    words.get(field).add(word);
                }
            }));
        }
        var found = new EnumMap<LedgerField, List<String>>(LedgerField.class);
        words.forEach((field, different) -> found.put(field, List.copyOf(different)));
        return found;
    }

    private static List<LedgerRow> hidden(List<LedgerRow> sample, List<String> headings, LedgerMapping mapping) {
        return sample.stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    for (int column = 0; column < headings.size(); column++) {
                        var field = mapping.columns().get(headings.get(column));
                        String text = row.cells().get(column);
                        cells.add(field != null && field.personal() && !text.isEmpty()
                                ? "（不显示）"
                                : LONG_NUMBER.matcher(text).replaceAll("（号码不显示）"));
                    }
                    return new LedgerRow(row.line(), cells, List.of());
                })
                .toList();
    }

    private static String sha256(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(List<String> headings) {
        byte[] sorted = String.join("\u001F", new TreeSet<>(headings)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(digest().digest(sorted));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
