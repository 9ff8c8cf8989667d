package cn.petition.workflow.reception;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a reception took place, with its leaders and batches, and corrects this afterwards. */
@Service
public class HoldReception {

    /** @param on day of the session itself */
    public record Command(
            UUID line, int version, Attendance attendance, @Nullable String content, LocalDate on, Actor by) {}

    private final LedgerEntries entries;
    private final TakeLedgerStep steps;
    private final ReceptionRecords records;
    private final Clock clock;
    private final AttendanceIsWhole whole = new AttendanceIsWhole();

    HoldReception(LedgerEntries entries, TakeLedgerStep steps, ReceptionRecords records, Clock clock) {
        this.entries = entries;
        this.steps = steps;
        this.records = records;
        this.clock = clock;
    }

    /** @throws ActionRefused when somebody would count twice, or the session is not one that was held */
    @Transactional
    public LedgerEntry record(Command command) {
        var line = entries.find(command.line(), command.by())
                .filter(one -> one.kind() == LedgerKind.RECEPTION)
                .orElseThrow(NotFound::new);
        whole.check(command.attendance());
        ofTheSession(line, command.attendance());
        var today = LocalDate.now(clock);
        if (command.on().isAfter(today)) {
            throw new ActionRefused("HeldSessionsLieBehind", "接访日期不能晚于今天，请填写实际接访之日。", null);
        }
        var action = action(line);
        var on = action == LedgerAction.HOLD ? command.on() : today;
        var next = steps.take(line.id(), command.version(), action, change(line, command), on, command.by());
        records.replace(next, command.attendance());
        return next;
    }

    /** What is recorded now: the session itself, or its correction. */
    public static LedgerAction action(LedgerEntry line) {
        return line.status() == LedgerStatus.PLANNED ? LedgerAction.HOLD : LedgerAction.CORRECT;
    }

    private LedgerChange change(LedgerEntry line, Command command) {
        List<UUID> now = command.attendance().batches().stream()
                .map(Attendance.Batch::matter)
                .filter(Objects::nonNull)
                .toList();
        List<UUID> before = entries.mattersOf(line.id());
        return LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.LEADER_TIMES, command.attendance().leaders().size())
                        .with(LedgerFact.BATCHES, command.attendance().batches().size())
                        .with(LedgerFact.PETITIONER_TIMES, command.attendance().persons())
                        .with(LedgerFact.HELD_ON, command.on())
                        .with(LedgerFact.CONTENT, command.content()))
                .adding(now.stream().filter(matter -> !before.contains(matter)).toList())
                .removing(before.stream().filter(matter -> !now.contains(matter)).toList());
    }

    /** Leaders belong to the office that keeps the session, or to the one that holds it jointly. */
    private static void ofTheSession(LedgerEntry line, Attendance attendance) {
        attendance.leaders().stream()
                .map(Attendance.LeaderPresent::organ)
                .filter(organ -> !organ.equals(line.office()) && !organ.equals(line.responsible()))
                .findAny()
                .ifPresent(other -> {
                    throw new ActionRefused(
                            "LeadersOfTheSession", "接访领导应属于建账机关或者联合接访的机关，请重新选择。", null);
                });
    }
}
