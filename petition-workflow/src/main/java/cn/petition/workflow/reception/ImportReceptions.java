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
import cn.petition.workflow.ledger.RowProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** What is wrong with the rows, one sentence for each row that is. */
    public List<RowProblem> problems(List<PastSession> all, Actor actor) {
        var problems = new ArrayList<RowProblem>();
        for (var one : all) {
            String words = problem(one);
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(PastSession one) {
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
        problems(sessions, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastSessionsAreWhole", problem.toString(), null);
        });
        var at = clock.instant();
        var inOrder = sessions.stream().sorted(Comparator.comparing(PastSession::heldOn)).toList();
        var begun = entries.beginAll(
                inOrder.stream()
                        .map(one -> new LedgerEntries.Beginning(
                                new NewLine(LedgerKind.RECEPTION, actor.organ(), null, one.title(), null),
                                LedgerChange.saying(scheduled(one)).until(one.heldOn()),
                                new LedgerMoment(actor, one.heldOn(), at)))
                        .toList(),
                row);
        var steps = new ArrayList<LedgerEntries.Following>();
        for (int i = 0; i < begun.size(); i++) {
            var one = inOrder.get(i);
            steps.add(new LedgerEntries.Following(
                    begun.get(i), recorded, LedgerChange.saying(held(one)), new LedgerMoment(actor, one.heldOn(), at)));
        }
        var lines = entries.appendAll(steps);
        for (int i = 0; i < lines.size(); i++) {
            records.replace(lines.get(i), new Attendance(
                    inOrder.get(i).leaders().stream()
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
