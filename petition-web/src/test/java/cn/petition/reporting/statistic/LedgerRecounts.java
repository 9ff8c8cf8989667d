package cn.petition.reporting.statistic;

import static cn.petition.domain.ledger.LedgerStatus.*;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The definitions of the figures from ledgers, said a second time in Java. */
final class LedgerRecounts {

    private final Map<String, BiFunction<EventLog, Inquiry, Map<UUID, Long>>> byKey = new LinkedHashMap<>();

    LedgerRecounts() {
        Function<EventLog.Stood, Optional<LocalDate>> begun = stood -> Optional.of(stood.begun());
        matters("leader_case.assigned", LedgerKind.LEADER_CASE, begun, Set.of(CANCELLED), false);
        matters("leader_case.resolved", LedgerKind.LEADER_CASE, begun, Set.of(CANCELLED), true);
        within("leader_case.lines", LedgerKind.LEADER_CASE, begun, not(CANCELLED));
        open("leader_case.open_late", LedgerKind.LEADER_CASE, (stood, asked) -> true);

        within("dispute.screened", LedgerKind.DISPUTE, begun, not(CANCELLED));
        sum("dispute.screening_task", LedgerKind.SCREENING_TASK, begun, not(CANCELLED), stood ->
                stood.says(LedgerFact.COUNT).map(Long::parseLong).orElse(0L));
        within("dispute.resolved", LedgerKind.DISPUTE, begun, is(CLOSED));
        within("dispute.petitioned", LedgerKind.DISPUTE, begun, is(PETITIONED));
        within("warning.received", LedgerKind.EARLY_WARNING, begun, not(CANCELLED));
        within("warning.handled", LedgerKind.EARLY_WARNING, last(LedgerAction.DISPOSE), is(CLOSED));

        matters("supervision.matters", LedgerKind.SUPERVISION, last(LedgerAction.SIGN), Set.of(DRAFTED, CANCELLED), false);
        within("supervision.letters", LedgerKind.SUPERVISION, last(LedgerAction.SIGN), not(DRAFTED, CANCELLED));
        within("supervision.due", LedgerKind.SUPERVISION, LedgerRecounts::due, not(DRAFTED, CANCELLED));
        within("supervision.answered_late", LedgerKind.SUPERVISION, LedgerRecounts::due, (stood, asked) -> {
            if (Set.of(DRAFTED, CANCELLED).contains(stood.status())) {
                return false;
            }
            var answered = Set.of(ISSUED, ESCALATED).contains(stood.status())
                    ? Optional.<LocalDate>empty()
                    : stood.last(LedgerAction.ANSWER);
            return answered.map(day -> day.isAfter(stood.due()))
                    .orElseGet(() -> stood.dueBefore(asked.asOf().day()));
        });
        open("supervision.unanswered_late", LedgerKind.SUPERVISION, (stood, asked) ->
                Set.of(ISSUED, ESCALATED).contains(stood.status()));
        within("inspection.groups", LedgerKind.INSPECTION, last(LedgerAction.START), not(PLANNED, CANCELLED));
        within("suggestion.issued", LedgerKind.SUGGESTION, last(LedgerAction.SIGN), not(DRAFTED, CANCELLED));
        within("suggestion.answered", LedgerKind.SUGGESTION, last(LedgerAction.SIGN), is(ANSWERED, CLOSED));

        within("meeting.held", LedgerKind.MEETING, last(LedgerAction.HOLD), is(HELD, CLOSED));
        within("task.due", LedgerKind.TASK, LedgerRecounts::due, not(CANCELLED));
        within("task.in_time", LedgerKind.TASK, LedgerRecounts::due, (stood, asked) ->
                Set.of(REPORTED, CLOSED).contains(stood.status())
                        && stood.last(LedgerAction.REPORT_DONE)
                                .filter(day -> !day.isAfter(stood.due()))
                                .isPresent());
        open("task.open_late", LedgerKind.TASK, (stood, asked) -> stood.status() == ASSIGNED);

        within("violation.acts", LedgerKind.CONDUCT, last(LedgerAction.DECIDE), is(CLOSED));
        sum("violation.disposed", LedgerKind.CONDUCT, last(LedgerAction.DECIDE), is(CLOSED), stood ->
                stood.says(LedgerFact.COUNT).map(Long::parseLong).orElse(1L));

        matters("backlog.registered", LedgerKind.BACKLOG_CASE, begun, Set.of(CANCELLED), false);
        matters("backlog.resolved", LedgerKind.BACKLOG_CASE, begun, Set.of(CANCELLED), true);
        byKey.put("backlog.reported", (log, asked) -> rows(log.matters(
                        log.lines(LedgerKind.BACKLOG_CASE, asked)
                                .filter(stood -> Set.of(REPORTED, CLOSED).contains(stood.status())),
                        begun,
                        asked)
                .map(EventLog.Matter::id)
                .toList()));
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    Map<UUID, Long> recount(String key, EventLog log, Inquiry inquiry) {
        return byKey.get(key).apply(log, inquiry);
    }

    private static Optional<LocalDate> due(EventLog.Stood stood) {
        return Optional.ofNullable(stood.due());
    }

    private static Function<EventLog.Stood, Optional<LocalDate>> last(LedgerAction action) {
        return stood -> stood.last(action);
    }

    private static BiPredicate<EventLog.Stood, Inquiry> is(LedgerStatus... places) {
        return (stood, asked) -> Set.of(places).contains(stood.status());
    }

    private static BiPredicate<EventLog.Stood, Inquiry> not(LedgerStatus... places) {
        return is(places).negate();
    }

    private void within(
            String key,
            LedgerKind kind,
            Function<EventLog.Stood, Optional<LocalDate>> day,
            BiPredicate<EventLog.Stood, Inquiry> so) {
        sum(key, kind, day, so, stood -> 1);
    }

    private void sum(
            String key,
            LedgerKind kind,
            Function<EventLog.Stood, Optional<LocalDate>> day,
            BiPredicate<EventLog.Stood, Inquiry> so,
            ToLongFunction<EventLog.Stood> amount) {
        byKey.put(key, (log, asked) -> {
            var rows = new HashMap<UUID, Long>();
            log.lines(kind, asked)
                    .filter(stood -> log.inside(stood, asked.scope()))
                    .filter(stood -> day.apply(stood).filter(asked.period()::contains).isPresent())
                    .filter(stood -> so.test(stood, asked))
                    .forEach(stood -> rows.put(stood.line().id(), amount.applyAsLong(stood)));
            return rows;
        });
    }

    private void open(String key, LedgerKind kind, BiPredicate<EventLog.Stood, Inquiry> so) {
        byKey.put(key, (log, asked) -> rows(log.lines(kind, asked)
                .filter(stood -> log.inside(stood, asked.scope()))
                .filter(stood -> stood.status().open() && so.test(stood, asked) && stood.dueBefore(asked.asOf().day()))
                .map(stood -> stood.line().id())
                .toList()));
    }

    private void matters(
            String key,
            LedgerKind kind,
            Function<EventLog.Stood, Optional<LocalDate>> day,
            Set<LedgerStatus> without,
            boolean resolved) {
        byKey.put(key, (log, asked) -> rows(log.matters(
                        log.lines(kind, asked).filter(stood -> !without.contains(stood.status())), day, asked)
                .map(EventLog.Matter::id)
                .filter(id -> !resolved || log.resolved(id, asked.asOf()).isPresent())
                .toList()));
    }

    private static Map<UUID, Long> rows(Iterable<UUID> ids) {
        var rows = new HashMap<UUID, Long>();
        ids.forEach(id -> rows.put(id, 1L));
        return rows;
    }
}
