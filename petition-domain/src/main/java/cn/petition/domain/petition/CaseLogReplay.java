package cn.petition.domain.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows a case log step by step and keeps what each step means for the matter. */
final class CaseLogReplay {

    private PetitionStatus status = PetitionStatus.REGISTERED;
    private MatterKind kind;
    private @Nullable String category;
    private @Nullable String place;
    private boolean sealed;
    private @Nullable HandlingRoute route;
    private @Nullable UUID responsibleOrgan;
    private @Nullable UUID reviewingOrgan;
    private boolean reviewedOutside;
    private @Nullable UUID handlingOfficer;
    private @Nullable LocalDate handedOverOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable OpinionOutcome opinionOutcome;
    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate reviewServedOn;
    private @Nullable ReportState reportState;
    private Milestones milestones = Milestones.NONE;
    private @Nullable Satisfaction officeRating;
    private @Nullable Satisfaction organRating;
    private @Nullable UUID joinedInto;
    private @Nullable LocalDate resolvedOn;
    private int steps;

    CaseLogReplay(Filing filing) {
        this.kind = filing.kind();
        this.category = filing.category();
        this.place = filing.place();
        this.sealed = filing.sealed();
    }

    void follow(Step step) {
        status = step.toStatus();
        steps++;
        milestones = milestones.after(step.action(), step.occurredOn());
        switch (step.action()) {
            case TRIAGE -> triaged(step);
            case SEAL -> {
                sealed = true;
                kind = MatterKind.ACCUSATION;
            }
            case TRANSFER -> handedOver(step, HandlingRoute.TRANSFER);
            case ASSIGN_WITH_REPORT -> handedOver(step, HandlingRoute.ASSIGNMENT);
            case SEND_TO_POLITICAL_LEGAL, SEND_TO_DISCIPLINE -> {
                responsibleOrgan = step.forOrgan();
                handedOverOn = step.occurredOn();
            }
            case CONSENT_TO_RETURN, RETURN_FROM_CHANNEL -> {
                responsibleOrgan = null;
                route = null;
            }
            case TAKE_UP -> {
                responsibleOrgan = step.forOrgan();
                handedOverOn = step.occurredOn();
            }
            case REQUEST_REVIEW, REQUEST_SECOND_REVIEW -> {
                reviewingOrgan = step.forOrgan();
                reviewedOutside = "true".equals(step.facts().get("outside"));
                answeredBeforeItCame(step);
            }
            case SERVE_REVIEW, SERVE_SECOND_REVIEW -> reviewServedOn = step.occurredOn();
            case ORDER_REDO -> reviewServedOn = null;
            case ACCEPT, ACCEPT_SIMPLY -> acceptedOn = step.occurredOn();
            case MOVE_TO_ORDINARY -> acceptedOn = LocalDate.parse(step.facts().get("acceptedOn"));
            case ASSIGN_OFFICER -> handlingOfficer = UUID.fromString(step.facts().get("officer"));
            case ISSUE_OPINION ->
                opinionOutcome = MatterState.named(OpinionOutcome.class, step.facts(), "outcome");
            case DECIDE_RECUSAL -> recusalDecided(step);
            case SERVE -> servedOn = MatterState.day(step.facts(), "servedOn", step.occurredOn());
            case COMPLETE -> reportState = route == HandlingRoute.ASSIGNMENT ? ReportState.AWAITING_APPROVAL : null;
            case APPROVE_REPORT -> reportState = ReportState.APPROVED;
            case RETURN_REPORT -> reportState = ReportState.RETURNED;
            case RATE -> rated(step);
            case JOIN -> joinedInto = step.otherMatter();
            case DETACH -> joinedInto = null;
            case RESOLVE -> resolvedOn = MatterState.day(step.facts(), "resolvedOn", step.occurredOn());
            case REVOKE_RESOLUTION -> resolvedOn = null;
            default -> {
                // moves the status alone
            }
        }
    }

    private void triaged(Step step) {
        var found = MatterState.named(MatterKind.class, step.facts(), "kind");
        kind = found == null ? kind : found;
        category = step.facts().get("category");
        place = step.facts().get("place");
    }

    private void handedOver(Step step, HandlingRoute how) {
        route = how;
        responsibleOrgan = step.forOrgan();
        handlingOfficer = null;
        handedOverOn = step.occurredOn();
    }

    /** A review on paper names the organ that had answered and the day on which its opinion was served. */
    private void answeredBeforeItCame(Step step) {
        String handledBy = step.facts().get("handledBy");
        if (handledBy != null) {
            responsibleOrgan = UUID.fromString(handledBy);
            servedOn = MatterState.day(step.facts(), "opinionServedOn", step.occurredOn());
        }
    }

    private void recusalDecided(Step step) {
        if ("true".equals(step.facts().get("recused"))
                && handlingOfficer != null
                && handlingOfficer.toString().equals(step.facts().get("officer"))) {
            String successor = step.facts().get("successor");
            handlingOfficer = successor == null ? null : UUID.fromString(successor);
        }
    }

    private void rated(Step step) {
        officeRating = MatterState.named(Satisfaction.class, step.facts(), "office");
        organRating = MatterState.named(Satisfaction.class, step.facts(), "organ");
    }

    MatterState state() {
        return new MatterState(
                status,
                status.open() && joinedInto == null,
                kind,
                category,
                place,
                sealed,
                route,
                responsibleOrgan,
                reviewingOrgan,
                reviewedOutside,
                handlingOfficer,
                handedOverOn,
                acceptedOn,
                opinionOutcome,
                servedOn,
                reviewServedOn,
                reportState,
                milestones,
                officeRating,
                organRating,
                joinedInto,
                resolvedOn,
                steps);
    }
}
