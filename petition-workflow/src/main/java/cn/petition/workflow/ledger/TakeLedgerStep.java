package cn.petition.workflow.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins lines of ledgers and takes their steps: lifecycle, rules of the ledger, log and what follows, all or nothing. */
@Service
@Transactional
public class TakeLedgerStep {

    private final LedgerEntries entries;
    private final LedgerBooks books;
    private final Organs organs;
    private final Petitions petitions;
    private final MatterViewers viewers;
    private final Clock clock;

    TakeLedgerStep(
            LedgerEntries entries,
            LedgerBooks books,
            Organs organs,
            Petitions petitions,
            MatterViewers viewers,
            Clock clock) {
        this.entries = entries;
        this.books = books;
        this.organs = organs;
        this.petitions = petitions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * Begins a line for the officer's own organ.
     *
     * @throws ActionRefused when the officer may not, or a rule of the ledger forbids it
     */
    public LedgerEntry begin(
            LedgerKind kind,
            @Nullable UUID parent,
            String title,
            @Nullable String place,
            LedgerChange change,
            LocalDate on,
            Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(kind);
        if (parent != null) {
            entries.find(parent, actor).orElseThrow(NotFound::new);
        }
        var line = new NewLine(kind, actor.organ(), parent, title, place);
        var moment = moment(on, actor);
        var book = books.of(kind);
        var completed = book.before(null, line, LedgerAction.BEGIN, checked(kind, LedgerAction.BEGIN, null, change, actor), moment);
        var entry = entries.begin(line, row, completed, moment);
        book.after(entry, LedgerAction.BEGIN, completed, moment);
        return entry;
    }

    /** Begins a draft that the system proposes and a person signs; nothing is asked about who may. */
    public LedgerEntry draft(NewLine line, LedgerChange change, LocalDate on) {
        var row = LedgerLifecycle.rows(line.kind(), null, LedgerAction.DRAFT).get(0);
        return entries.begin(line, row, change, new LedgerMoment(null, on, clock.instant()));
    }

    /**
     * Takes a step at a line.
     *
     * @param version steps that the officer had seen
     * @throws NotFound when there is no such line or the officer may not see it
     * @throws ActionRefused when the lifecycle or a rule of the ledger forbids the step
     */
    public LedgerEntry take(UUID id, int version, LedgerAction action, LedgerChange change, LocalDate on, Actor actor) {
        var entry = entries.find(id, actor).orElseThrow(NotFound::new);
        var row = new LedgerStanding(actor, organs).row(entry, action);
        var moment = moment(on, actor);
        var book = books.of(entry.kind());
        var completed = book.before(entry, null, action, checked(entry.kind(), action, entry, change, actor), moment);
        var next = entries.append(entry, version, row, completed, moment);
        book.after(next, action, completed, moment);
        return next;
    }

    private LedgerMoment moment(LocalDate on, Actor actor) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("LedgerStepNotInTheFuture", "日期不能晚于今天，请填写实际发生的日期。", null);
        }
        return new LedgerMoment(actor, on, clock.instant());
    }

    private LedgerChange checked(
            LedgerKind kind, LedgerAction action, @Nullable LedgerEntry entry, LedgerChange change, Actor actor) {
        var shape = books.of(kind).shape(action, entry);
        for (var field : shape.fields()) {
            if (field.required() && !change.facts().says(field.fact())) {
                throw new ActionRefused("LedgerStepSaysWhatIsAsked", "请填写“" + field.label() + "”。", null);
            }
        }
        require(shape.responsible(), change.responsible() != null, "请选择责任单位。");
        require(shape.due(), change.dueOn() != null, "请填写期限。");
        require(shape.matters(), !change.added().isEmpty() || !change.removed().isEmpty(), "请填写事项编号。");
        keepAccusationsOut(change.added(), actor);
        return change;
    }

    private static void require(Ask ask, boolean given, String words) {
        if (ask == Ask.MUST && !given) {
            throw new ActionRefused("LedgerStepSaysWhatIsAsked", words, null);
        }
    }

    /** A ledger is read by many; an accusation is known to named persons only (Art. 30). */
    private void keepAccusationsOut(List<UUID> matters, Actor actor) {
        for (UUID id : matters) {
            if (!viewers.sees(actor.officer(), actor.organ(), id)) {
                throw new NotFound();
            }
            if (petitions.findById(id).orElseThrow(NotFound::new).sealed()) {
                throw new ActionRefused(
                        "AccusationStaysOutOfLedgers", "检举控告只由指定人员知悉，不进入台账；请在该事项中办理。", "《信访工作条例》第三十条");
            }
        }
    }
}
