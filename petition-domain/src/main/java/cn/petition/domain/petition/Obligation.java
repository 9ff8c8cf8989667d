package cn.petition.domain.petition;

import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organ owes one answer: started by a legal fact, ended by evidence, never by a click of the one who is bound; who
 * lets it pass answers for it (Art. 44).
 * The day it is due follows from start, period, calendar, extensions and suspensions; the columns are an index.
 */
@Entity
@Table(name = "obligation")
public class Obligation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Petition matter;

    private UUID organId;

    @Enumerated(EnumType.STRING)
    private Duty kind;

    private LocalDate startedOn;
    private LocalDate begunOn;
    private UUID startStepId;
    private String ruleSet;
    private String article;
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    private @Nullable PeriodUnit unit;

    private @Nullable LocalDate fixedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate overdueAfter;
    private boolean provisional;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID endStepId;

    @Enumerated(EnumType.STRING)
    private @Nullable ObligationOutcome outcome;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "obligation_id", nullable = false, updatable = false)
    @OrderBy("approvedOn")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "obligation_id", nullable = false, updatable = false)
    @OrderBy("fromDay")
    private List<Suspension> suspensions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    private Obligation(UUID id, Petition matter, UUID organ, Duty duty, Step start, String ruleSet, String article) {
        this.id = id;
        this.matter = matter;
        this.organId = organ;
        this.kind = duty;
        this.startedOn = start.occurredOn();
        this.begunOn = start.occurredOn();
        this.startStepId = start.id();
        this.ruleSet = ruleSet;
        this.article = article;
    }

    /** An obligation whose length the law sets; it runs from {@code startedOn}, whose day is not counted. */
    static Obligation statutory(
            UUID id, Petition matter, UUID organ, Duty duty, LocalDate startedOn, Step start, PeriodRule rule) {
        var obligation = new Obligation(
                id, matter, organ, duty, start, rule.ruleSet(), rule.basis().fullCite());
        obligation.startedOn = startedOn;
        obligation.amount = rule.amount();
        obligation.unit = rule.unit();
        return obligation;
    }

    /** An obligation whose day an authority has set; that day moves for nothing. */
    static Obligation fixed(
            UUID id, Petition matter, UUID organ, Duty duty, Step start, String ruleSet, LocalDate day) {
        var obligation = new Obligation(id, matter, organ, duty, start, ruleSet, String.valueOf(start.article()));
        obligation.fixedOn = day;
        return obligation;
    }

    void met(Step evidence) {
        end(evidence, ObligationOutcome.MET);
    }

    void cancelled(Step evidence) {
        end(evidence, ObligationOutcome.CANCELLED);
    }

    private void end(Step evidence, ObligationOutcome how) {
        this.endedOn = evidence.occurredOn();
        this.endStepId = evidence.id();
        this.outcome = how;
    }

    void extend(Extension extension) {
        extensions.add(extension);
    }

    void suspend(Suspension suspension) {
        suspensions.add(suspension);
    }

    /** Ends the open suspension; {@code until} is the first day that counts again. */
    void resume(LocalDate until) {
        suspensions.stream().filter(one -> one.untilDay() == null).forEach(one -> one.end(until));
    }

    /** Writes the index anew from what the clock says now. */
    public void reckon(ObligationClock clock) {
        var due = clock.dueDayOf(facts());
        this.dueOn = due.dueOn();
        this.overdueAfter = due.overdueAfter();
        this.provisional = due.provisional();
    }

    public UUID id() {
        return id;
    }

    public UUID organ() {
        return organId;
    }

    public Duty duty() {
        return kind;
    }

    /** The legal fact that started the clock happened on this day. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public String ruleSet() {
        return ruleSet;
    }

    /** Whether a regional text set its period. */
    boolean byRegion() {
        return !ruleSet.equals("R2005") && !ruleSet.equals("R2022");
    }

    public String article() {
        return article;
    }

    public @Nullable Integer amount() {
        return amount;
    }

    public @Nullable PeriodUnit unit() {
        return unit;
    }

    public @Nullable LocalDate fixedOn() {
        return fixedOn;
    }

    public DueDay due() {
        return new DueDay(dueOn, overdueAfter, provisional);
    }

    public boolean open() {
        return endedOn == null;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable ObligationOutcome outcome() {
        return outcome;
    }

    /** Extensions that still stand; a revoked one leaves the day as it was before. */
    public List<Extension> extensions() {
        return extensions.stream().filter(Extension::stands).toList();
    }

    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    /** The facts from which the due day follows. */
    public ObligationFacts facts() {
        return new ObligationFacts(
                kind,
                startedOn,
                ruleSet,
                amount,
                fixedOn,
                matter.place(),
                extensions().stream().map(Extension::days).toList(),
                suspensions.stream()
                        .map(one -> new cn.petition.domain.deadline.Suspension(
                                one.fromDay(), one.untilDay(), one.ground()))
                        .toList(),
                endedOn,
                outcome);
    }
}
