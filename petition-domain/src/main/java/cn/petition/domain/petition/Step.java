package cn.petition.domain.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case log (流转记录): what happened to a matter, who did it, when it happened and when the office
 * knew. Lines are only ever added; a wrong one is corrected by another.
 */
@Entity
@Immutable
@Table(name = "matter_step")
public class Step {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Petition matter;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    @Enumerated(EnumType.STRING)
    private @Nullable PetitionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private PetitionStatus toStatus;

    private @Nullable UUID actorId;
    private String actorName;
    private @Nullable UUID actorOrganId;
    private @Nullable UUID forOrganId;
    private @Nullable UUID otherMatterId;
    private LocalDate occurredOn;
    private Instant recordedAt;
    private @Nullable String ruleSet;
    private @Nullable String article;
    private @Nullable UUID documentId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private Map<String, String> facts;

    private @Nullable String remark;
    private @Nullable UUID correctsId;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(UUID id, Petition matter, int sequence, Transition row, Moment moment, StepFacts given) {
        this.id = id;
        this.matter = matter;
        this.sequence = sequence;
        this.action = row.action();
        this.fromStatus = row.from();
        this.toStatus = row.to();
        this.actorId = moment.by().officer();
        this.actorName = moment.by().name();
        this.actorOrganId = moment.by().organ();
        this.forOrganId = given.forOrgan();
        this.otherMatterId = given.otherMatter();
        this.occurredOn = moment.on();
        this.recordedAt = moment.recordedAt();
        this.ruleSet = moment.ruleSet().code();
        this.article = row.articleUnder(moment.ruleSet().code());
        this.documentId = given.document();
        this.facts = given.facts();
        this.remark = given.remark();
        this.correctsId = given.corrects();
    }

    public UUID id() {
        return id;
    }

    public int sequence() {
        return sequence;
    }

    public CaseAction action() {
        return action;
    }

    public @Nullable PetitionStatus fromStatus() {
        return fromStatus;
    }

    public PetitionStatus toStatus() {
        return toStatus;
    }

    /** Name of the officer as it was on that day. */
    public String actorName() {
        return actorName;
    }

    public @Nullable UUID actorOrgan() {
        return actorOrganId;
    }

    public @Nullable UUID forOrgan() {
        return forOrganId;
    }

    public @Nullable UUID otherMatter() {
        return otherMatterId;
    }

    /** The day on which it happened; legal periods count from here. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    /** The instant at which the system learned of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String ruleSet() {
        return ruleSet;
    }

    public @Nullable String article() {
        return article;
    }

    public @Nullable UUID document() {
        return documentId;
    }

    /** What was decided, by name; the keys belong to the action that wrote the step. */
    public Map<String, String> facts() {
        return facts;
    }

    public @Nullable String remark() {
        return remark;
    }
}
