package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.campaign.TakenOn.Refused;
import cn.petition.workflow.ledger.LedgerBooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the same step at many ticked lines: each moves as a whole or stays as it is, with the reason. */
@Service
@Transactional
public class MoveLinesOn {

    /**
     * A line that was ticked.
     *
     * @param version steps that the officer had seen
     */
    public record Ticked(UUID id, int version) {}

    private final LedgerEntries entries;
    private final LedgerBooks books;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;

    MoveLinesOn(LedgerEntries entries, LedgerBooks books, Organs organs, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.books = books;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws ActionRefused when nothing is ticked or the day lies ahead; anything else is said for each line */
    public TakenOn take(List<Ticked> lines, LedgerAction action, LedgerChange change, LocalDate on, Actor actor) {
        if (lines.isEmpty()) {
            throw new ActionRefused("SomethingIsTicked", "请先勾选要办理的行。", null);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("LedgerStepNotInTheFuture", "日期不能晚于今天，请填写实际发生的日期。", null);
        }
        lock(lines);
        var moment = new LedgerMoment(actor, on, clock.instant());
        var refused = new ArrayList<Refused>();
        int moved = 0;
        for (Ticked line : lines) {
            Optional<LedgerEntry> found = entries.find(line.id(), actor);
            if (found.isEmpty()) {
                refused.add(new Refused("", "有一行已不在您的查看范围内。"));
                continue;
            }
            try {
                move(found.get(), line.version(), action, change, moment, actor);
                moved++;
            } catch (ActionRefused refusal) {
                refused.add(new Refused(found.get().title(), refusal.words()));
            }
        }
        return new TakenOn(moved, refused);
    }

    /** Everything that refuses stands before the first write, so that a refused line leaves no trace. */
    private void move(
            LedgerEntry entry, int version, LedgerAction action, LedgerChange change, LedgerMoment moment, Actor actor) {
        if (entry.version() != version) {
            throw new ActionRefused("OthersWereFaster", "别人刚刚办理过这一行，请看过新的进展再办。", null);
        }
        var row = new LedgerStanding(actor, organs).row(entry, action);
        var book = books.of(entry.kind());
        for (var field : book.shape(action).fields()) {
            if (field.required() && !change.facts().says(field.fact())) {
                throw new ActionRefused("LedgerStepSaysWhatIsAsked", "请填写“" + field.label() + "”。", null);
            }
        }
        var completed = book.before(entry, null, action, change, moment);
        var next = entries.append(entry, version, row, completed, moment);
        book.after(next, action, completed, moment);
    }

    private void lock(List<Ticked> lines) {
        jdbc.sql("select id from ledger_entry where id in (:ids) order by id for update")
                .param("ids", lines.stream().map(Ticked::id).toList())
                .query(UUID.class)
                .list();
    }
}
