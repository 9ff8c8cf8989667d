package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.FactColumns;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that the logs say, read once and gone through in plain Java. Of the projections only what never changes is
 * read: who keeps a line, where it lies, from which one it came. Who may see what today is read from its own tables.
 */
public final class EventLog {

    public record LineStep(
            int sequence,
            LedgerAction action,
            LedgerStatus to,
            @Nullable UUID responsible,
            @Nullable LocalDate due,
            LocalDate on,
            Instant recorded,
            Map<LedgerFact, String> facts,
            List<UUID> added,
            List<UUID> removed) {}

    public record Line(
            UUID id,
            LedgerKind kind,
            UUID office,
            @Nullable String place,
            @Nullable UUID parent,
            List<LineStep> steps) {}

    /** A line as it stood at a moment. */
    public record Stood(
            Line line,
            LedgerStatus status,
            @Nullable UUID responsible,
            @Nullable LocalDate due,
            Map<LedgerFact, String> facts,
            Map<LedgerAction, LocalDate> lastDays,
            Map<UUID, LocalDate> matters) {

        public LocalDate begun() {
            return line.steps.get(0).on();
        }

        public Optional<LocalDate> last(LedgerAction action) {
            return Optional.ofNullable(lastDays.get(action));
        }

        public Optional<String> says(LedgerFact fact) {
            return Optional.ofNullable(facts.get(fact));
        }

        public boolean dueBefore(LocalDate day) {
            return due != null && due.isBefore(day);
        }
    }

    public record CaseStep(
            UUID matter,
            int sequence,
            String action,
            String to,
            UUID actorOrgan,
            @Nullable UUID other,
            @Nullable UUID organ,
            LocalDate on,
            Instant recorded,
            Map<String, String> facts) {}

    public record Matter(
            UUID id,
            LocalDate receivedOn,
            Instant registered,
            UUID office,
            String place,
            boolean sealed,
            Set<UUID> viewers,
            List<CaseStep> steps) {}

    private record OrganRow(UUID id, String path, String division) {}

    private final JdbcClient jdbc;
    private final Map<List<UUID>, Set<UUID>> visible = new HashMap<>();
    private final Map<UUID, OrganRow> organs = new HashMap<>();
    private final Map<UUID, Line> lines = new HashMap<>();
    public final Map<UUID, Matter> matters = new HashMap<>();

    public static EventLog read(JdbcClient jdbc) {
        return new EventLog(jdbc);
    }

    private EventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("select id, path, division_code from organ").query(row -> {
            var id = row.getObject(1, UUID.class);
            organs.put(id, new OrganRow(id, row.getString(2), row.getString(3)));
        });
        jdbc.sql("select id, kind, office_id, place_code, parent_id from ledger_entry").query(row -> {
            var id = row.getObject(1, UUID.class);
            lines.put(id, new Line(
                    id, LedgerKind.valueOf(row.getString(2)), row.getObject(3, UUID.class), row.getString(4),
                    row.getObject(5, UUID.class), new ArrayList<>()));
        });
        jdbc.sql("select s.*, " + FactColumns.sql("s") + " from ledger_step s order by s.entry_id, s.sequence").query(row -> {
            lines.get(row.getObject("entry_id", UUID.class)).steps.add(new LineStep(
                    row.getInt("sequence"),
                    LedgerAction.valueOf(row.getString("action")),
                    LedgerStatus.valueOf(row.getString("to_status")),
                    row.getObject("responsible_organ_id", UUID.class),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("occurred_on", LocalDate.class),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    FactColumns.read(row).values(),
                    List.of((UUID[]) row.getArray("added_matters").getArray()),
                    List.of((UUID[]) row.getArray("removed_matters").getArray())));
        });
        jdbc.sql("""
                        select m.id, f.received_on, f.registered_at, f.organ_id, f.place_code, m.sealed
                        from matter m join filing f on f.number = m.number""").query(row -> {
            var id = row.getObject(1, UUID.class);
            matters.put(id, new Matter(
                    id, row.getObject(2, LocalDate.class), row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getObject(4, UUID.class), row.getString(5), row.getBoolean(6), new HashSet<>(), new ArrayList<>()));
        });
        jdbc.sql("select matter_id, viewer_id from matter_viewer")
                .query(row -> {
                    matters.get(row.getObject(1, UUID.class)).viewers.add(row.getObject(2, UUID.class));
                });
        jdbc.sql("""
                        select s.matter_id, s.action, s.other_matter_id, s.for_organ_id, s.occurred_on, s.recorded_at,
                            s.facts ->> 'place' as place, s.facts ->> 'resolvedOn' as resolved_on,
                            s.facts ->> 'sameness' as sameness, s.sequence, s.to_status, s.actor_organ_id
                        from matter_step s order by s.matter_id, s.sequence""").query(row -> {
            var facts = new HashMap<String, String>();
            facts.put("place", row.getString("place"));
            facts.put("resolvedOn", row.getString("resolved_on"));
            facts.put("sameness", row.getString("sameness"));
            matters.get(row.getObject(1, UUID.class)).steps.add(new CaseStep(
                    row.getObject(1, UUID.class), row.getInt("sequence"), row.getString(2), row.getString("to_status"),
                    row.getObject("actor_organ_id", UUID.class), row.getObject(3, UUID.class), row.getObject(4, UUID.class),
                    row.getObject(5, LocalDate.class), row.getObject(6, OffsetDateTime.class).toInstant(), facts));
        });
    }

    private static boolean known(LocalDate on, Instant recorded, AsOf asOf) {
        return !on.isAfter(asOf.day()) && (asOf.knownAt() == null || !recorded.isAfter(asOf.knownAt()));
    }

    /** Lines of a ledger that the reader sees and that had begun by the moment, as they stood, within the organs asked for. */
    public Stream<Stood> lines(LedgerKind kind, Inquiry inquiry) {
        return lines.values().stream()
                .filter(line -> line.kind == kind && visible(line, inquiry.scope()))
                .flatMap(line -> stood(line, inquiry.asOf()).stream())
                .filter(stood -> inquiry.scope().organ() == null
                        || inquiry.scope().organs().contains(stood.line.office)
                        || stood.responsible != null && inquiry.scope().organs().contains(stood.responsible));
    }

    /** Whether the line came from one of this ledger. */
    public boolean partOf(Stood stood, LedgerKind kind) {
        return stood.line.parent != null && lines.get(stood.line.parent).kind == kind;
    }

    /** What makes the matter an important one, by its filings and hand-downs as they stand now. */
    public Set<String> categories(UUID matter) {
        var found = new HashSet<String>();
        for (var line : lines.values()) {
            var now = stood(line, new AsOf(LocalDate.MAX, null, LocalDate.MAX)).orElseThrow();
            if (line.kind == LedgerKind.HAND_DOWN_ROW
                    && now.matters.containsKey(matter)
                    && partOf(now, LedgerKind.HAND_DOWN_BATCH)
                    && partOf(now, LedgerFact.SOURCE, "NATIONAL")) {
                found.add("NATIONAL");
            }
        }
        jdbc.sql("select f.first_known, cardinality(f.flags) > 0 and f.flags && array['SKIPPED_TO_CITY',"
                        + " 'SKIPPED_TO_PROVINCE', 'SKIPPED_TO_CAPITAL'] from filing f join matter m on m.id = f.matter_id"
                        + " where m.id = :id or m.joined_into_id = :id")
                .param("id", matter)
                .query(row -> {
                    if (!row.getBoolean(1)) {
                        found.add("REPEATED");
                    }
                    if (row.getBoolean(2)) {
                        found.add("SKIPPED");
                    }
                });
        return found;
    }

    /** Whether the line came from one that says so now. */
    public boolean partOf(Stood stood, LedgerFact fact, String value) {
        var parent = stood.line.parent == null ? null : lines.get(stood.line.parent);
        return parent != null
                && parent.steps.stream()
                        .map(step -> step.facts.get(fact))
                        .filter(said -> said != null)
                        .reduce((earlier, later) -> later)
                        .filter(value::equals)
                        .isPresent();
    }

    /** Whether one organ stands somewhere below another. */
    public boolean below(UUID organ, UUID above) {
        return !organ.equals(above) && organs.get(organ).path.startsWith(organs.get(above).path);
    }

    /** Whether the line lies in the place asked for. */
    public boolean inside(Stood stood, Scope scope) {
        if (scope.place() == null) {
            return true;
        }
        var place = stood.line.place != null
                ? stood.line.place
                : organs.get(stood.responsible != null ? stood.responsible : stood.line.office).division;
        return place.startsWith(scope.place());
    }

    private static Optional<Stood> stood(Line line, AsOf asOf) {
        var first = line.steps.get(0);
        if (!known(first.on, first.recorded, asOf)) {
            return Optional.empty();
        }
        var status = first.to;
        UUID responsible = null;
        LocalDate due = null;
        var facts = new HashMap<LedgerFact, String>();
        var days = new HashMap<LedgerAction, LocalDate>();
        for (var step : line.steps) {
            if (!known(step.on, step.recorded, asOf)) {
                continue;
            }
            status = step.to;
            responsible = step.responsible == null ? responsible : step.responsible;
            due = step.due == null ? due : step.due;
            facts.putAll(step.facts);
            days.put(step.action, step.on);
        }
        return Optional.of(new Stood(line, status, responsible, due, facts, days, members(line, asOf)));
    }

    /** Each matter that was in the line at the moment, by the first day on which it was. */
    private static Map<UUID, LocalDate> members(Line line, AsOf asOf) {
        var open = new HashMap<UUID, LineStep>();
        var stays = new ArrayList<Map.Entry<UUID, LineStep[]>>();
        for (var step : line.steps) {
            for (var matter : step.removed) {
                var since = open.remove(matter);
                if (since != null) {
                    stays.add(Map.entry(matter, new LineStep[] {since, step}));
                }
            }
            step.added.forEach(matter -> open.putIfAbsent(matter, step));
        }
        open.forEach((matter, since) -> stays.add(Map.entry(matter, new LineStep[] {since, null})));
        var members = new HashMap<UUID, LocalDate>();
        for (var stay : stays) {
            var since = stay.getValue()[0];
            var until = stay.getValue()[1];
            if (known(since.on, since.recorded, asOf) && (until == null || !known(until.on, until.recorded, asOf))) {
                members.merge(stay.getKey(), since.on, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return members;
    }

    /** Who may see a line is one rule of the product, asked here as any list asks it; a sealed matter is looked at again. */
    private boolean visible(Line line, Scope scope) {
        var reader = organs.get(scope.reader());
        var seen = visible.computeIfAbsent(List.of(scope.reader(), scope.readingOfficer()), one -> new HashSet<>(jdbc.sql(
                        "select e.id from ledger_entry e where " + LedgerVisibility.condition("e", ":viewerPath"))
                .param("viewerPath", reader.path)
                .param("viewerOfficer", scope.readingOfficer())
                .param("viewerOrgan", scope.reader())
                .query(UUID.class)
                .list()));
        return seen.contains(line.id)
                && line.steps.stream()
                        .flatMap(step -> step.added.stream())
                        .map(matters::get)
                        .allMatch(matter -> !matter.sealed || sees(matter, scope));
    }

    public boolean sees(Matter matter, Scope scope) {
        return scope.viewers().stream().anyMatch(matter.viewers::contains);
    }

    /** The matter that stands for this one at the moment: itself, or the one into which it is joined. */
    public UUID root(UUID matter, AsOf asOf) {
        var root = matter;
        for (var step : matters.get(matter).steps) {
            if (known(step.on, step.recorded, asOf)) {
                root = switch (step.action) {
                    case "JOIN" -> step.other;
                    case "DETACH" -> matter;
                    default -> root;
                };
            }
        }
        return root;
    }

    /** Day on which the matter was settled, if it was at the moment. */
    public Optional<LocalDate> resolved(UUID matter, AsOf asOf) {
        LocalDate resolved = null;
        for (var step : matters.get(matter).steps) {
            var said = step.facts.get("resolvedOn");
            var on = said == null ? step.on : LocalDate.parse(said);
            if (!known(on, step.recorded, asOf)) {
                continue;
            }
            resolved = switch (step.action) {
                case "RESOLVE" -> on;
                case "REVOKE_RESOLUTION" -> null;
                default -> resolved;
            };
        }
        return Optional.ofNullable(resolved);
    }

    public String place(Matter matter, AsOf asOf) {
        var place = matter.place;
        for (var step : matter.steps) {
            if (step.action.equals("TRIAGE") && known(step.on, step.recorded, asOf)) {
                place = step.facts.get("place");
            }
        }
        return place;
    }

    /** The matters in some lines within the period, each once and as far as the reader sees it. */
    public Stream<Matter> matters(
            Stream<Stood> some, Function<Stood, Optional<LocalDate>> day, Inquiry inquiry) {
        var asOf = inquiry.asOf();
        var found = new HashSet<UUID>();
        some.forEach(stood -> day.apply(stood).ifPresent(on -> stood.matters.forEach((matter, since) -> {
            if (inquiry.period().contains(since.isAfter(on) ? since : on)) {
                found.add(root(matter, asOf));
            }
        })));
        Predicate<Matter> inside = matter ->
                inquiry.scope().place() == null || place(matter, asOf).startsWith(inquiry.scope().place());
        return found.stream().map(matters::get).filter(matter -> sees(matter, inquiry.scope())).filter(inside);
    }

    /** The steps of a matter that had happened and were known at the moment, in the order in which they were entered. */
    public List<CaseStep> known(Matter matter, AsOf asOf) {
        return matter.steps.stream().filter(step -> known(step.on, step.recorded, asOf)).toList();
    }

    /** Matters that stood on their own at the moment, as far as the reader sees them and where they lie in the place. */
    public Stream<Matter> standing(Inquiry inquiry) {
        var asOf = inquiry.asOf();
        return matters.values().stream()
                .filter(matter -> asOf.knownAt() == null || !matter.registered.isAfter(asOf.knownAt()))
                .filter(matter -> root(matter.id, asOf).equals(matter.id) && sees(matter, inquiry.scope()))
                .filter(matter -> inquiry.scope().place() == null
                        || place(matter, asOf).startsWith(inquiry.scope().place()));
    }

    /** The step by which a matter was taken first. */
    public Optional<CaseStep> firstTaken(Matter matter, AsOf asOf) {
        return known(matter, asOf).stream().filter(EventLog::takes).findFirst();
    }

    /** The step since which an organ has answered for the matter, unless it was returned or has ended. */
    public Optional<CaseStep> answerable(Matter matter, AsOf asOf) {
        var steps = known(matter, asOf);
        if (steps.isEmpty()
                || Set.of("COMPLETED", "FINALISED", "WITHDRAWN", "REFUSED", "NO_FURTHER_ACCEPTANCE")
                        .contains(steps.get(steps.size() - 1).to)) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(step -> takes(step) || step.action.equals("CONSENT_TO_RETURN"))
                .reduce((earlier, later) -> later)
                .filter(EventLog::takes);
    }

    private static boolean takes(CaseStep step) {
        return step.action.equals("RECEIVE") || step.action.equals("TAKE_UP");
    }

    /** Matters that were joined to, or found to be the same as, another one, and still are: this matter and the other. */
    public Stream<CaseStep> same(AsOf asOf) {
        return matters.values().stream().flatMap(matter -> {
            var steps = known(matter, asOf);
            return steps.stream()
                    .filter(step -> step.action.equals("JOIN")
                            || step.action.equals("JUDGE_SAMENESS")
                                    && "SAME_PERSON_SAME_MATTER".equals(step.facts.get("sameness")))
                    .filter(step -> steps.stream()
                            .filter(later -> later.sequence > step.sequence)
                            .noneMatch(later -> Set.of("JOIN", "DETACH").contains(later.action)
                                    || later.action.equals("JUDGE_SAMENESS")
                                            && step.other != null
                                            && step.other.equals(later.other)));
        });
    }

    /** Who had to act at the moment, by the last hand-over. */
    public @Nullable UUID responsible(Matter matter, AsOf asOf) {
        UUID organ = null;
        for (var step : known(matter, asOf)) {
            organ = switch (step.action) {
                case "TRANSFER", "ASSIGN_WITH_REPORT", "SEND_TO_POLITICAL_LEGAL", "SEND_TO_DISCIPLINE" -> step.organ;
                case "CONSENT_TO_RETURN" -> null;
                default -> organ;
            };
        }
        return organ;
    }

    /** What the logs hold about these rows, for whoever looks for a difference. */
    public String tell(Set<UUID> rows) {
        return rows.stream()
                .map(row -> String.valueOf(lines.containsKey(row) ? lines.get(row) : matters.get(row)))
                .reduce("", (one, other) -> one + System.lineSeparator() + other);
    }
}
