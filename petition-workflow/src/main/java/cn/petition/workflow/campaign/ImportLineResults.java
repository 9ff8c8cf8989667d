package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.ledger.RowsRefused;
import cn.petition.workflow.ledger.TakeLedgerStep;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over from a table what became of the lines of a campaign or of the backlog: reported, resolved and closed, each
 * on its own day and with its own proof; all rows or none. Each is the same step as at the page of the line.
 */
@Service
public class ImportLineResults {

    /** Rows at once, so that nobody waits for minutes. */
    public static final int MOST = 3000;

    /**
     * What became of one matter; days that are not said did not happen.
     *
     * @param matter number of the matter, of this system or of the ledger it came from
     * @param result what was done, said when it is reported
     * @param reason why it counts as resolved, where there is no paper
     * @param outcome how a backlog case ended; nothing for a campaign
     */
    public record LineResult(
            int line,
            String matter,
            @Nullable LocalDate reportedOn,
            @Nullable String result,
            @Nullable LocalDate resolvedOn,
            @Nullable ResolutionProof proof,
            @Nullable String paper,
            @Nullable String reason,
            @Nullable LocalDate closedOn,
            @Nullable BacklogOutcome outcome) {}

    private final TakeLedgerStep steps;
    private final LedgerEntries entries;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    ImportLineResults(TakeLedgerStep steps, LedgerEntries entries, EntityManager entities, JdbcClient jdbc) {
        this.steps = steps;
        this.entries = entries;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * @param campaign whose lines are meant; {@code null} for the backlog of the officer's office
     * @throws RowsRefused when one of the rows is wrong; then nothing is kept
     * @return how many lines were moved on
     */
    @Transactional
    public int takeAll(@Nullable UUID campaign, List<LineResult> rows, Actor actor) {
        var lines = lines(campaign, rows, actor);
        var problems = new ArrayList<String>();
        for (var row : rows) {
            try {
                UUID line = lines.get(row.matter());
                if (line == null) {
                    throw new ActionRefused("LineIsInTheLedger", "台账中没有编号为“" + row.matter() + "”的事项，请核对编号。", null);
                }
                take(line, row, actor);
                // each query looks at all that is in hand: a matter that is done is put away
                entities.flush();
                entities.clear();
            } catch (ActionRefused refused) {
                entities.clear();
                problems.add("第" + row.line() + "行：" + refused.words());
            }
        }
        if (!problems.isEmpty()) {
            throw new RowsRefused(problems);
        }
        return rows.size();
    }

    private void take(UUID line, LineResult row, Actor actor) {
        if (Stream.of(row.reportedOn(), row.resolvedOn(), row.closedOn()).allMatch(day -> day == null)) {
            throw new ActionRefused("ResultSaysADay", "请填写报结日期、化解日期、办结日期中的至少一个。", null);
        }
        var entry = entries.find(line, actor).orElseThrow(NotFound::new);
        if (row.reportedOn() != null) {
            entry = step(entry, LedgerAction.REPORT_DONE, LedgerFacts.NONE.with(LedgerFact.RESULT, row.result()), row.reportedOn(), actor);
        }
        if (row.resolvedOn() != null) {
            entry = step(entry, LedgerAction.RESOLVE, resolution(row), recorded(row, row.resolvedOn()), actor);
            // the rule of the closing asks the database whether the matter is resolved
            entities.flush();
        }
        if (row.closedOn() != null) {
            step(entry, LedgerAction.CLOSE, LedgerFacts.NONE.with(LedgerFact.OUTCOME, row.outcome()), row.closedOn(), actor);
        }
    }

    /** A dispute may be settled before the organ reports; the step stands behind the report. */
    private static LocalDate recorded(LineResult row, LocalDate resolvedOn) {
        var reportedOn = row.reportedOn();
        return reportedOn != null && reportedOn.isAfter(resolvedOn) ? reportedOn : resolvedOn;
    }

    private static LedgerFacts resolution(LineResult row) {
        if (row.proof() == null) {
            throw new ActionRefused("ResolutionHasItsProof", "已化解的请填写“化解依据”。", null);
        }
        return LedgerFacts.NONE
                .with(LedgerFact.PROOF, row.proof())
                .with(LedgerFact.DOCUMENT_NUMBER, row.paper())
                .with(LedgerFact.REASON, row.reason())
                .with(LedgerFact.HELD_ON, row.resolvedOn());
    }

    private LedgerEntry step(LedgerEntry entry, LedgerAction action, LedgerFacts facts, LocalDate on, Actor actor) {
        return steps.take(entry.id(), entry.version(), action, LedgerChange.saying(facts), on, actor);
    }

    /** The lines of these matters by the numbers under which the table knows them. */
    private Map<String, UUID> lines(@Nullable UUID campaign, List<LineResult> rows, Actor actor) {
        var lines = new HashMap<String, UUID>();
        jdbc.sql("""
                        select said.number, e.id from unnest(cast(:numbers as text[])) as said(number)
                        join filing f on f.number = said.number or f.external_number = said.number
                        join ledger_matter l on l.matter_id = f.matter_id and l.until_step is null
                        join ledger_entry e on e.id = l.entry_id
                        where e.kind = :kind and e.status <> 'CANCELLED' and e.office_id = :office
                            and (cast(:campaign as uuid) is null or e.parent_id = cast(:campaign as uuid))
                        order by e.id for update of e""")
                .param("numbers", rows.stream().map(LineResult::matter).toArray(String[]::new))
                .param("kind", (campaign == null ? LedgerKind.BACKLOG_CASE : LedgerKind.CAMPAIGN_MATTER).name())
                .param("office", actor.organ())
                .param("campaign", campaign == null ? null : campaign.toString())
                .query(row -> {
                    lines.put(row.getString(1), row.getObject(2, UUID.class));
                });
        return lines;
    }
}
