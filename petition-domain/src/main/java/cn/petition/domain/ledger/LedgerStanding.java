package cn.petition.domain.ledger;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which capacity an officer stands to a line of a ledger: which steps the lifecycle offers, and which it refuses. */
public final class LedgerStanding {

    private final Actor actor;
    private final Organ own;
    private final Organs organs;

    public LedgerStanding(Actor actor, Organs organs) {
        this.actor = actor;
        this.organs = organs;
        this.own = organs.findById(actor.organ()).orElseThrow();
    }

    /** Whether the officer may begin a line of this ledger for the own organ. */
    public boolean mayBegin(LedgerKind kind) {
        return LedgerLifecycle.rows(kind, null, LedgerAction.BEGIN).stream().anyMatch(row -> acts(row, actor.organ(), null));
    }

    /** The steps that are offered at a line, in the order of the lifecycle, each once. */
    public List<LedgerRow> offered(LedgerEntry entry) {
        return LedgerLifecycle.of(entry.kind()).stream()
                .filter(row -> row.from() == entry.status() && acts(row, entry.office(), entry.responsible()))
                .collect(java.util.stream.Collectors.toMap(
                        LedgerRow::action, row -> row, (first, same) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * The row by which the officer begins a line.
     *
     * @throws ActionRefused when the officer may not
     */
    public LedgerRow toBegin(LedgerKind kind) {
        return LedgerLifecycle.rows(kind, null, LedgerAction.BEGIN).stream()
                .filter(row -> acts(row, actor.organ(), null))
                .findFirst()
                .orElseThrow(() -> refused("您不能在“" + Labels.of(kind) + "”台账中新建，请由" + who(
                        LedgerLifecycle.rows(kind, null, LedgerAction.BEGIN)) + "新建。"));
    }

    /**
     * The row by which the officer takes a step.
     *
     * @throws ActionRefused when the line is not where the step begins, or the officer may not take it
     */
    public LedgerRow row(LedgerEntry entry, LedgerAction action) {
        List<LedgerRow> rows = LedgerLifecycle.rows(entry.kind(), entry.status(), action);
        if (rows.isEmpty()) {
            throw refused("“" + entry.number() + "”目前是“" + Labels.of(entry.status()) + "”，不能“" + Labels.of(action)
                    + "”，请刷新后按当前状态办理。");
        }
        return find(rows, entry)
                .orElseThrow(() -> refused("“" + Labels.of(action) + "”应由" + who(rows) + "办理。"));
    }

    private Optional<LedgerRow> find(List<LedgerRow> rows, LedgerEntry entry) {
        return rows.stream().filter(row -> acts(row, entry.office(), entry.responsible())).findFirst();
    }

    private boolean acts(LedgerRow row, UUID office, @Nullable UUID responsible) {
        if (!actor.isAnyOf(row.party().roles())) {
            return false;
        }
        return switch (row.party()) {
            case OFFICE, OFFICE_LEADER, DESK, RECORDS -> office.equals(actor.organ());
            case RESPONSIBLE -> actor.organ().equals(responsible);
            case ABOVE -> !office.equals(actor.organ()) && isWithinOwn(office);
            case REGISTRY -> isWithinOwn(office) || responsible != null && isWithinOwn(responsible);
            case SYSTEM -> false;
        };
    }

    private boolean isWithinOwn(UUID organ) {
        return organs.findById(organ).filter(below -> below.isWithin(own)).isPresent();
    }

    private static String who(List<LedgerRow> rows) {
        return String.join("或者", rows.stream().map(row -> Labels.of(row.party())).distinct().toList());
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("LedgerLifecycle", words, null);
    }
}
