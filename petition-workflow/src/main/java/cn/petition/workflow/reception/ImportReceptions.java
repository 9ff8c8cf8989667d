package cn.petition.workflow.reception;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.ReceptionForm;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over sessions of leaders from an earlier ledger, as they were held, all or none. */
@Service
public class ImportReceptions {

    /**
     * A session of the past.
     *
     * @param leaders those present by name; more may have been there than are named
     * @param leaderTimes leaders at the session, at least as many as are named (人次)
     * @param batches groups of petitioners (批)
     * @param petitioners people in these groups, at least as many as groups (人次)
     */
    public record PastSession(
            int line,
            LocalDate heldOn,
            String title,
            ReceptionForm form,
            List<PastLeader> leaders,
            long leaderTimes,
            long batches,
            long petitioners,
            @Nullable String place,
            @Nullable String content) {}

    /** A leader with the post of that day. */
    public record PastLeader(String name, String post) {}

    private final LedgerEntries entries;
    private final ReceptionRecords records;
    private final Organs organs;
    private final Clock clock;

    ImportReceptions(LedgerEntries entries, ReceptionRecords records, Organs organs, Clock clock) {
        this.entries = entries;
        this.records = records;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with a row, in one sentence; {@code null} where nothing is. */
    public @Nullable String problem(PastSession one) {
        if (one.heldOn().isAfter(LocalDate.now(clock))) {
            return "接访日期在今天之后。";
        }
        if (one.leaders().isEmpty() || one.leaderTimes() < one.leaders().size()) {
            return "领导人次少于所列领导人数，或者没有填写接访领导。";
        }
        return one.petitioners() < one.batches() ? "接访人次少于接访批次，请核对。" : null;
    }

    /**
     * Begins a line for each session, of the officer's own office, on its day.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many lines were begun
     */
    @Transactional
    public int beginAll(List<PastSession> sessions, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.RECEPTION);
        var recorded = LedgerLifecycle.rows(LedgerKind.RECEPTION, LedgerStatus.PLANNED, LedgerAction.RECORD).get(0);
        for (var one : sessions.stream().sorted(Comparator.comparing(PastSession::heldOn)).toList()) {
            String problem = problem(one);
            if (problem != null) {
                throw new ActionRefused("PastSessionsAreWhole", "第" + one.line() + "行：" + problem, null);
            }
            var moment = new LedgerMoment(actor, one.heldOn(), clock.instant());
            var begun = entries.begin(
                    new NewLine(LedgerKind.RECEPTION, actor.organ(), null, one.title(), null),
                    row,
                    LedgerChange.saying(scheduled(one)).until(one.heldOn()),
                    moment);
            var line = entries.append(begun, begun.version(), recorded, LedgerChange.saying(held(one)), moment);
            records.replace(line, new Attendance(
                    one.leaders().stream()
                            .map(leader -> new Attendance.LeaderPresent(actor.organ(), leader.name(), leader.post()))
                            .toList(),
                    List.of()));
        }
        return sessions.size();
    }

    private static LedgerFacts scheduled(PastSession one) {
        var first = one.leaders().get(0);
        return LedgerFacts.NONE
                .with(LedgerFact.FORM, one.form())
                .with(LedgerFact.LEADER, first.name())
                .with(LedgerFact.LEADER_POST, first.post())
                .with(LedgerFact.PLACE, one.place());
    }

    private static LedgerFacts held(PastSession one) {
        return LedgerFacts.NONE
                .with(LedgerFact.HELD_ON, one.heldOn())
                .with(LedgerFact.LEADER_TIMES, one.leaderTimes())
                .with(LedgerFact.BATCHES, one.batches())
                .with(LedgerFact.PETITIONER_TIMES, one.petitioners())
                .with(LedgerFact.CONTENT, one.content());
    }
}
