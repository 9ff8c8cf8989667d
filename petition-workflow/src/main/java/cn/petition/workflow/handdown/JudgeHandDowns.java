package cn.petition.workflow.handdown;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Resolution;
import cn.petition.workflow.ledger.TakeLedgerStep;
import cn.petition.workflow.resolution.ResolveMatter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges rows of a hand-down one by one or many at once, reports and closes them, and records what is resolved. */
@Service
@Transactional
public class JudgeHandDowns {

    /**
     * One judgement.
     *
     * @param other the row that is repeated or merged into
     */
    public record Judgement(UUID row, LedgerAction action, @Nullable UUID other) {}

    /**
     * What came of judgements in bulk.
     *
     * @param passedOver rows that somebody else has judged meanwhile
     */
    public record Judged(int judged, int passedOver) {}

    private final TakeLedgerStep steps;
    private final LedgerEntries entries;
    private final RestingRows resting;
    private final ResolveMatter resolving;
    private final Clock clock;

    JudgeHandDowns(
            TakeLedgerStep steps, LedgerEntries entries, RestingRows resting, ResolveMatter resolving, Clock clock) {
        this.steps = steps;
        this.entries = entries;
        this.resting = resting;
        this.resolving = resolving;
        this.clock = clock;
    }

    /** @param version steps that the officer had seen */
    public LedgerEntry judge(Judgement judgement, int version, Actor by) {
        return steps.take(
                judgement.row(), version, judgement.action(), LedgerChange.none().about(judgement.other()), today(), by);
    }

    /** Judges many; what somebody else has judged meanwhile stays as it is. */
    public Judged judgeAll(Collection<Judgement> judgements, Actor by) {
        int judged = 0;
        for (var judgement : judgements) {
            var entry = row(judgement.row(), by);
            if (entry.status() == LedgerStatus.UNDECIDED) {
                judge(judgement, entry.version(), by);
                judged++;
            }
        }
        return new Judged(judged, judgements.size() - judged);
    }

    /**
     * Takes a judgement back.
     *
     * @return what remains and has to be known, one sentence, or empty
     */
    public String undo(UUID id, int version, Actor by) {
        var entry = row(id, by);
        int matters = entries.mattersOf(id).size();
        int repeated = resting.on(id, LedgerStatus.REPEATED);
        int merged = resting.on(id, LedgerStatus.MERGED);
        steps.take(id, version, LedgerAction.UNDO_DECISION, LedgerChange.none(), today(), by);
        var words = new StringBuilder();
        if (matters > 0) {
            words.append("已登记的事项仍在登记册中，只解除了与本件的对应。");
        }
        if (repeated + merged > 0) {
            words.append("另有 ").append(repeated).append(" 件重复于本件、").append(merged)
                    .append(" 件并入本件，它们的判断不变，随本件重新判断。");
        }
        return entry.status() == LedgerStatus.UNDECIDED ? "" : words.toString();
    }

    /** Reports rows as done; rows that are elsewhere on their way are passed over. */
    public Judged reportAll(Collection<UUID> rows, String result, LocalDate on, Actor by) {
        return all(rows, LedgerStatus.STANDING, LedgerAction.REPORT_DONE, result, on, by);
    }

    public Judged closeAll(Collection<UUID> rows, LocalDate on, Actor by) {
        return all(rows, LedgerStatus.REPORTED, LedgerAction.CLOSE, null, on, by);
    }

    private Judged all(
            Collection<UUID> rows, LedgerStatus at, LedgerAction action, @Nullable String result, LocalDate on, Actor by) {
        int taken = 0;
        for (UUID id : rows) {
            var entry = row(id, by);
            if (entry.status() == at) {
                var facts = LedgerFacts.NONE.with(LedgerFact.RESULT, result);
                steps.take(id, entry.version(), action, LedgerChange.saying(facts), on, by);
                taken++;
            }
        }
        return new Judged(taken, rows.size() - taken);
    }

    /**
     * Records that the matters of these rows are resolved.
     *
     * @return how many matters are resolved by this; those that were before are not counted again
     */
    public int resolveAll(Collection<UUID> rows, Resolution resolution, Actor by) {
        int resolved = 0;
        for (UUID id : rows) {
            var entry = row(id, by);
            var matters = new LinkedHashSet<>(entries.mattersOf(id));
            resolved += resolving.resolveAll(matters, resolution, entry.number(), by, resolution.on());
        }
        return resolved;
    }

    private LedgerEntry row(UUID id, Actor by) {
        return entries.find(id, by)
                .filter(entry -> entry.kind() == LedgerKind.HAND_DOWN_ROW)
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
