package cn.petition.reporting.statistic;

import static cn.petition.domain.ledger.LedgerStatus.*;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        screeningTasks();
        within("dispute.resolved", LedgerKind.DISPUTE, begun, is(CLOSED));
        within("dispute.petitioned", LedgerKind.DISPUTE, begun, is(PETITIONED));
        within("warning.received", LedgerKind.EARLY_WARNING, begun, not(CANCELLED));
        within("warning.handled", LedgerKind.EARLY_WARNING, last(LedgerAction.DISPOSE), is(CLOSED));

        matters("supervision.matters_all", LedgerKind.SUPERVISION, last(LedgerAction.SIGN), Set.of(DRAFTED, CANCELLED), false);
        important("supervision.matters", Set.of("NATIONAL", "SKIPPED", "REPEATED"));
        important("supervision.matters.national", Set.of("NATIONAL"));
        important("supervision.matters.level_skipping", Set.of("SKIPPED"));
        important("supervision.matters.repeat", Set.of("REPEATED"));
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
        for (var kind : List.of("IMPROVE_WORK", "IMPROVE_POLICY", "PURSUE_RESPONSIBILITY")) {
            within(
                    "suggestion." + kind.toLowerCase(Locale.ROOT),
                    LedgerKind.SUGGESTION,
                    last(LedgerAction.SIGN),
                    not(DRAFTED, CANCELLED).and(says(LedgerFact.SUGGESTION_KIND, kind)));
        }
        for (var adoption : List.of("ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED")) {
            within(
                    "suggestion." + adoption.toLowerCase(Locale.ROOT),
                    LedgerKind.SUGGESTION,
                    last(LedgerAction.SIGN),
                    is(ANSWERED, CLOSED).and(says(LedgerFact.ADOPTION, adoption)));
        }
        Function<EventLog.Stood, Optional<LocalDate>> heldOn =
                stood -> stood.says(LedgerFact.HELD_ON).map(LocalDate::parse);
        within("leader_reception.sessions", LedgerKind.RECEPTION, heldOn, is(HELD, CLOSED));
        Map.of(
                        "leader_times", LedgerFact.LEADER_TIMES,
                        "batches", LedgerFact.BATCHES,
                        "petitioners", LedgerFact.PETITIONER_TIMES)
                .forEach((key, fact) -> sum(
                        "leader_reception." + key, LedgerKind.RECEPTION, heldOn, is(HELD, CLOSED), stood ->
                                stood.says(fact).map(Long::parseLong).orElse(0L)));
        handDowns("handdown.", stood -> true, (log, stood) -> log.partOf(stood, LedgerKind.HAND_DOWN_BATCH));
        handDowns(
                "inspection_handdown.",
                stood -> stood.says(LedgerFact.SOURCE).filter("INSPECTION_GROUP"::equals).isPresent(),
                (log, stood) -> log.partOf(stood, LedgerKind.HAND_DOWN_BATCH)
                        && log.partOf(stood, LedgerFact.SOURCE, "INSPECTION_GROUP"));

        within("meeting.held", LedgerKind.MEETING, last(LedgerAction.HOLD), is(HELD, CLOSED));
        within("task.due", LedgerKind.TASK, LedgerRecounts::due, not(CANCELLED));
        within("task.in_time", LedgerKind.TASK, LedgerRecounts::due, (stood, asked) ->
                Set.of(REPORTED, CLOSED).contains(stood.status())
                        && stood.last(LedgerAction.REPORT_DONE)
                                .filter(day -> !day.isAfter(stood.due()))
                                .isPresent());
        open("task.open_late", LedgerKind.TASK, (stood, asked) -> stood.status() == ASSIGNED);

        BiPredicate<EventLog.Stood, Inquiry> dealtWith = (stood, asked) -> stood.status() == CLOSED
                && !stood.says(LedgerFact.OUTCOME).filter(Set.of("NOT_PUNISHED", "REVOKED")::contains).isPresent();
        within("violation.acts", LedgerKind.CONDUCT, LedgerRecounts::decided, dealtWith);
        sum("violation.disposed", LedgerKind.CONDUCT, LedgerRecounts::decided, dealtWith, stood ->
                stood.says(LedgerFact.COUNT).map(Long::parseLong).orElse(1L));

        workRecords();
        backlog("", source -> true);
        backlog("from_above_", source -> source != null && !source.equals("OWN_SCREENING"));
        backlog("self_screened_", "OWN_SCREENING"::equals);
        for (var key : List.of("hundred_days", "third_batch")) {
            campaign(key);
        }
        firstHandlers();
        byKey.put("matter.accepted_transferred_supervised", (log, asked) -> {
            var rows = rows(log.standing(asked)
                    .filter(matter -> log.known(matter, asked.asOf()).stream()
                            .anyMatch(step -> asked.period().contains(step.on())
                                    && Set.of("ACCEPT", "ACCEPT_SIMPLY", "TRANSFER", "ASSIGN_WITH_REPORT")
                                            .contains(step.action())))
                    .filter(matter -> asked.scope().organ() == null
                            || asked.scope().organs().contains(matter.office())
                            || Optional.ofNullable(log.responsible(matter, asked.asOf()))
                                    .filter(asked.scope().organs()::contains)
                                    .isPresent())
                    .map(EventLog.Matter::id)
                    .toList());
            rows.putAll(recount("supervision.matters_all", log, asked));
            return rows;
        });
        byKey.put("matter.resolved", (log, asked) -> rows(log.standing(asked)
                .filter(matter -> log.resolved(matter.id(), asked.asOf())
                        .filter(asked.period()::contains)
                        .isPresent())
                .filter(matter -> asked.scope().organ() == null
                        || asked.scope().organs().contains(matter.office())
                        || Optional.ofNullable(log.responsible(matter, asked.asOf()))
                                .filter(asked.scope().organs()::contains)
                                .isPresent())
                .map(EventLog.Matter::id)
                .toList()));
    }

    /** A task for an area holds those of the areas below it, which do not count again. */
    private void screeningTasks() {
        sum("all screening tasks", LedgerKind.SCREENING_TASK, LedgerRecounts::firstOfYear, not(CANCELLED), stood ->
                stood.says(LedgerFact.COUNT).map(Long::parseLong).orElse(0L));
        var each = byKey.remove("all screening tasks");
        byKey.put("dispute.screening_task", (log, asked) -> {
            var rows = each.apply(log, asked);
            var tasks = log.lines(LedgerKind.SCREENING_TASK, asked)
                    .filter(stood -> log.inside(stood, asked.scope()) && stood.responsible() != null)
                    .toList();
            for (var own : tasks) {
                boolean held = tasks.stream()
                        .anyMatch(around -> around.status() != CANCELLED
                                && firstOfYear(around).equals(firstOfYear(own))
                                && log.below(own.responsible(), around.responsible()));
                if (held) {
                    rows.remove(own.line().id());
                }
            }
            return rows;
        });
    }

    private void important(String key, Set<String> categories) {
        byKey.put(key, (log, asked) -> {
            var rows = recount("supervision.matters_all", log, asked);
            rows.keySet().removeIf(matter -> log.categories(matter).stream().noneMatch(categories::contains));
            return rows;
        });
    }

    private void handDowns(
            String key, Predicate<EventLog.Stood> batch, BiPredicate<EventLog, EventLog.Stood> rowOf) {
        Function<EventLog.Stood, Optional<LocalDate>> begun = stood -> Optional.of(stood.begun());
        within(key + "batches", LedgerKind.HAND_DOWN_BATCH, begun, (stood, asked) -> batch.test(stood));
        var places = new LinkedHashMap<String, Set<LedgerStatus>>();
        places.put("received", Set.of(LedgerStatus.values()));
        places.put("duplicates", Set.of(REPEATED));
        places.put("merged_away", Set.of(MERGED));
        places.put("outside", Set.of(OUTSIDE));
        places.put("undecided", Set.of(UNDECIDED));
        places.put("merged", Set.of(STANDING, REPORTED, CLOSED));
        places.put("reported", Set.of(REPORTED, CLOSED));
        places.put("closed", Set.of(CLOSED));
        places.forEach((part, at) -> byKey.put(key + part, (log, asked) -> rows(log.lines(LedgerKind.HAND_DOWN_ROW, asked)
                .filter(stood -> log.inside(stood, asked.scope()) && asked.period().contains(stood.begun()))
                .filter(stood -> at.contains(stood.status()) && rowOf.test(log, stood))
                .map(stood -> stood.line().id())
                .toList())));
        byKey.put(key + "matters", (log, asked) -> rows(log.matters(
                        log.lines(LedgerKind.HAND_DOWN_ROW, asked)
                                .filter(stood -> Set.of(STANDING, REPORTED, CLOSED).contains(stood.status()))
                                .filter(stood -> rowOf.test(log, stood)),
                        begun,
                        asked)
                .map(EventLog.Matter::id)
                .toList()));
        byKey.put(key + "resolved", (log, asked) -> {
            var rows = recount(key + "matters", log, asked);
            rows.keySet().removeIf(matter -> log.resolved(matter, asked.asOf()).isEmpty());
            return rows;
        });
    }

    private void workRecords() {
        Function<EventLog.Stood, Optional<LocalDate>> begun = stood -> Optional.of(stood.begun());
        BiPredicate<EventLog.Stood, Inquiry> own = (stood, asked) -> stood.line()
                .office()
                .equals(asked.scope().organ() == null ? asked.scope().reader() : asked.scope().organ());
        ToLongFunction<EventLog.Stood> reached = stood -> stood.says(LedgerFact.REACH).map(Long::parseLong).orElse(0L);
        record("study.centre_group", "CENTRE_GROUP_STUDY", begun, own, stood -> 1);
        record("study.whole_bureau", "BUREAU_STUDY", begun, own, stood -> 1);
        record("study.lectures", "LECTURE", begun, own, stood -> 1);
        record("law_group.meetings", "LAW_GROUP_MEETING", begun, own, stood -> 1);
        record("publicity.sessions", "PUBLICITY", begun, (stood, asked) -> true, stood -> 1);
        record("publicity.reach", "PUBLICITY", begun, (stood, asked) -> true, reached);
        record("training.sessions", "TRAINING", begun, (stood, asked) -> true, stood -> 1);
        record("training.attendances", "TRAINING", begun, (stood, asked) -> true, reached);
        record("paper.checked", "PAPER_CHECK", begun, own, stood -> 1);
        record("first_responsible.duties", "FIRST_RESPONSIBLE_DUTY", begun, own, stood -> 1);
        record("decision.major", "MAJOR_DECISION", begun, own, stood -> 1);
        record(
                "decision.all_steps",
                "MAJOR_DECISION",
                begun,
                own.and((stood, asked) -> Stream.of("PARTICIPATION", "EXPERTS", "RISK", "LEGALITY", "DELIBERATION")
                        .allMatch(step -> stood.says(LedgerFact.valueOf(step + "_ON")).isPresent())),
                stood -> 1);
        runs("township.joint_conference", "MECHANISM", (stood, asked) ->
                stood.says(LedgerFact.MECHANISM).filter("TOWNSHIP_JOINT_CONFERENCE"::equals).isPresent());
        runs("county.mediation_centre_pilot", "MECHANISM", (stood, asked) ->
                stood.says(LedgerFact.MECHANISM).filter("COUNTY_MEDIATION_CENTRE_PILOT"::equals).isPresent());
        runs("counsel.engaged", "LEGAL_COUNSEL", own.and((stood, asked) ->
                stood.says(LedgerFact.UNTIL_ON).map(LocalDate::parse).filter(asked.asOf().day()::isAfter).isEmpty()));
        Function<EventLog.Stood, Optional<LocalDate>> until =
                stood -> stood.says(LedgerFact.UNTIL_ON).map(LocalDate::parse);
        BiPredicate<EventLog.Stood, Inquiry> over =
                own.and((stood, asked) -> !until.apply(stood).orElseThrow().isAfter(asked.asOf().day()));
        record("visit.sensitive_periods", "SENSITIVE_PERIOD", until, over, stood -> 1);
        record("visit.capital", "SENSITIVE_PERIOD", until, over, stood ->
                stood.says(LedgerFact.CAPITAL_VISITS).map(Long::parseLong).orElse(0L));
    }

    /** Visits are unknown when no period was named, or one of them says no number. */
    static boolean hasNoValue(String key, EventLog log, Inquiry asked, Set<UUID> rows) {
        return key.equals("visit.capital")
                && (rows.isEmpty()
                        || log.lines(LedgerKind.WORK_RECORD, asked)
                                .filter(stood -> rows.contains(stood.line().id()))
                                .anyMatch(stood -> stood.says(LedgerFact.CAPITAL_VISITS).isEmpty()));
    }

    private void record(
            String key,
            String kind,
            Function<EventLog.Stood, Optional<LocalDate>> day,
            BiPredicate<EventLog.Stood, Inquiry> so,
            ToLongFunction<EventLog.Stood> amount) {
        sum(key, LedgerKind.WORK_RECORD, day, not(CANCELLED).and(says(LedgerFact.RECORD_KIND, kind)).and(so), amount);
    }

    private void runs(String key, String kind, BiPredicate<EventLog.Stood, Inquiry> so) {
        byKey.put(key, (log, asked) -> rows(log.lines(LedgerKind.WORK_RECORD, asked)
                .filter(stood -> log.inside(stood, asked.scope()) && stood.status() == RECORDED)
                .filter(stood -> says(LedgerFact.RECORD_KIND, kind).and(so).test(stood, asked))
                .map(stood -> stood.line().id())
                .toList()));
    }

    private static BiPredicate<EventLog.Stood, Inquiry> says(LedgerFact fact, String value) {
        return (stood, asked) -> stood.says(fact).filter(value::equals).isPresent();
    }

    private void firstHandlers() {
        byKey.put("first_handler.handled", (log, asked) -> rows(log.standing(asked)
                .filter(matter -> log.firstTaken(matter, asked.asOf())
                        .filter(step -> asked.period().contains(step.on()) && inOrgan(step, asked))
                        .isPresent())
                .filter(matter -> log.same(asked.asOf())
                        .filter(step -> step.matter().equals(matter.id()) && step.action().equals("JUDGE_SAMENESS"))
                        .noneMatch(step -> log.matters.get(step.other()).receivedOn().isBefore(matter.receivedOn())))
                .map(EventLog.Matter::id)
                .toList()));
        byKey.put("first_handler.turned_repeat", (log, asked) -> {
            var rows = recount("first_handler.handled", log, asked);
            rows.keySet().removeIf(id -> {
                var taken = log.firstTaken(log.matters.get(id), asked.asOf()).orElseThrow().on();
                return log.same(asked.asOf())
                        .filter(step -> id.equals(step.other()))
                        .map(step -> log.matters.get(step.matter()).receivedOn())
                        .noneMatch(day -> day.isAfter(taken) && !day.isAfter(asked.asOf().day()));
            });
            return rows;
        });
        byKey.put("first_handler.answerable", (log, asked) -> rows(log.standing(asked)
                .filter(matter -> log.answerable(matter, asked.asOf())
                        .filter(step -> inOrgan(step, asked))
                        .isPresent())
                .map(EventLog.Matter::id)
                .toList()));
    }

    private static boolean inOrgan(EventLog.CaseStep step, Inquiry asked) {
        return asked.scope().organ() == null || asked.scope().organs().contains(step.actorOrgan());
    }

    private void backlog(String key, Predicate<@Nullable String> source) {
        Function<EventLog.Stood, Optional<LocalDate>> begun = stood -> Optional.of(stood.begun());
        Predicate<EventLog.Stood> stands = stood ->
                stood.status() != CANCELLED && source.test(stood.says(LedgerFact.SOURCE).orElse(null));
        mattersOf("backlog." + key + "registered", LedgerKind.BACKLOG_CASE, begun, stands, (log, asked, matter) -> true);
        mattersOf(
                "backlog." + key + "reported",
                LedgerKind.BACKLOG_CASE,
                begun,
                stands.and(stood -> Set.of(REPORTED, CLOSED).contains(stood.status())),
                (log, asked, matter) -> true);
        mattersOf("backlog." + key + "resolved", LedgerKind.BACKLOG_CASE, begun, stands, (log, asked, matter) ->
                log.resolved(matter, asked.asOf()).isPresent());
    }

    private void campaign(String key) {
        campaignPart(key, "assigned", null, stood -> true);
        campaignPart(key, "reported", null, stood -> Set.of(REPORTED, CLOSED).contains(stood.status()));
        campaignPart(key, "closed", null, stood -> stood.status() == CLOSED);
        campaignPart(key, "from_city", "CITY", stood -> true);
        campaignPart(key, "self_screened", "OWN_SCREENING", stood -> true);
        byKey.put("campaign." + key + ".resolved", (log, asked) -> {
            var rows = recount("campaign." + key + ".assigned", log, asked);
            rows.keySet().removeIf(matter -> log.resolved(matter, asked.asOf()).isEmpty());
            return rows;
        });
        byKey.put("campaign." + key + ".resolved_on_time", (log, asked) -> {
            var rows = recount("campaign." + key + ".resolved", log, asked);
            rows.keySet().removeIf(matter -> log.lines(LedgerKind.CAMPAIGN_MATTER, asked)
                    .filter(stood -> stood.status() != CANCELLED && log.partOf(stood, LedgerFact.FIGURE_KEY, key))
                    .filter(stood -> stood.matters().keySet().stream()
                            .anyMatch(one -> log.root(one, asked.asOf()).equals(matter)))
                    .map(EventLog.Stood::due)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .filter(due -> log.resolved(matter, asked.asOf()).orElseThrow().isAfter(due))
                    .isPresent());
            return rows;
        });
    }

    private void campaignPart(String key, String part, @Nullable String source, Predicate<EventLog.Stood> so) {
        byKey.put("campaign." + key + "." + part, (log, asked) -> rows(log.matters(
                        log.lines(LedgerKind.CAMPAIGN_MATTER, asked)
                                .filter(stood -> stood.status() != CANCELLED && so.test(stood))
                                .filter(stood -> log.partOf(stood, LedgerFact.FIGURE_KEY, key))
                                .filter(stood -> source == null || log.partOf(stood, LedgerFact.SOURCE, source)),
                        stood -> Optional.of(asked.period().from()),
                        new Inquiry(new Period(asked.period().from(), asked.period().from().plusYears(9)), asked.scope(), asked.asOf()))
                .map(EventLog.Matter::id)
                .toList()));
    }

    private interface MatterTest {
        boolean test(EventLog log, Inquiry asked, UUID matter);
    }

    private static Optional<LocalDate> firstOfYear(EventLog.Stood stood) {
        return Optional.of(stood.says(LedgerFact.YEAR)
                .map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))
                .orElse(stood.begun()));
    }

    private static Optional<LocalDate> decided(EventLog.Stood stood) {
        return stood.says(LedgerFact.DECIDED_ON).map(LocalDate::parse);
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
        mattersOf(key, kind, day, stood -> !without.contains(stood.status()), (log, asked, matter) ->
                !resolved || log.resolved(matter, asked.asOf()).isPresent());
    }

    private void mattersOf(
            String key,
            LedgerKind kind,
            Function<EventLog.Stood, Optional<LocalDate>> day,
            Predicate<EventLog.Stood> so,
            MatterTest test) {
        byKey.put(key, (log, asked) -> rows(log.matters(log.lines(kind, asked).filter(so), day, asked)
                .map(EventLog.Matter::id)
                .filter(id -> test.test(log, asked, id))
                .toList()));
    }

    private static Map<UUID, Long> rows(Iterable<UUID> ids) {
        var rows = new HashMap<UUID, Long>();
        ids.forEach(id -> rows.put(id, 1L));
        return rows;
    }
}
