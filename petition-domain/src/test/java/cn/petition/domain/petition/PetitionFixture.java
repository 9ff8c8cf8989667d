package cn.petition.domain.petition;

import cn.petition.domain.deadline.CalendarFixture;
import cn.petition.domain.deadline.DeadlineCalculator;
import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganFixture;
import cn.petition.domain.organ.Role;
import cn.petition.domain.parameter.LateReviewRequest;
import cn.petition.domain.parameter.ParameterFixture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A matter that walks the road in the words of the office:
 * {@code aPetition().triagedOn("2026-03-03").transferredTo(housing(), "2026-03-04").receivedBy("2026-03-05")}.
 */
public final class PetitionFixture {

    public static final ObligationClock CLOCK = new StatutoryClock(
            NationalRuleSets.registry(),
            new DeadlineCalculator(
                    NationalRuleSets.registry(), CalendarFixture.calendar(), ParameterFixture.delivered()));

    /** The same clock where regional texts are switched on. */
    public static ObligationClock clockWith(RegionalRules regional) {
        var rules = NationalRuleSets.registry().withRegionalRules(regional);
        return new StatutoryClock(
                rules, new DeadlineCalculator(rules, CalendarFixture.calendar(), ParameterFixture.delivered()));
    }

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AtomicLong SERIAL = new AtomicLong();

    private final Filing filing;
    private final Petition petition;
    private @Nullable Organ complained;
    private @Nullable Organ holder;
    private @Nullable Organ reviewing;

    private PetitionFixture(MatterKind kind, String receivedOn, Organ at, @Nullable Organ complained) {
        this.complained = complained;
        var facts = new FilingFacts(
                null,
                Channel.LETTER,
                kind == MatterKind.PROPOSAL ? Purpose.PROPOSAL : Purpose.REDRESS,
                kind,
                "0101",
                "141002",
                null,
                complained == null ? null : complained.id(),
                null,
                LocalDate.parse(receivedOn),
                null,
                "反映供暖问题",
                "请求按合同供热。",
                null,
                1,
                null,
                null,
                false,
                false,
                Set.of());
        var moment = moment(officerAt(at, Role.INTAKE_CLERK), receivedOn);
        UUID id = next();
        String number = "141000-2026-L-%06d".formatted(SERIAL.incrementAndGet());
        this.petition = Petition.register(id, number, at, facts, moment, ids(), CLOCK);
        this.filing = new Filing(
                next(), number, id, at.id(), moment.by().officer(), moment.recordedAt(), facts, List.of(), 5);
    }

    /** A request for redress, received by the city office on Monday 2 March 2026. */
    public static PetitionFixture aPetition() {
        return aPetitionReceivedOn("2026-03-02");
    }

    public static PetitionFixture aPetitionReceivedOn(String day) {
        return new PetitionFixture(MatterKind.REDRESS, day, OrganFixture.cityOffice(), null);
    }

    public static PetitionFixture aPetitionAt(Organ office, String day) {
        return new PetitionFixture(MatterKind.REDRESS, day, office, null);
    }

    public static PetitionFixture aProposal() {
        return new PetitionFixture(MatterKind.PROPOSAL, "2026-03-02", OrganFixture.cityOffice(), null);
    }

    public static PetitionFixture anAccusationAgainst(Organ accused) {
        return new PetitionFixture(MatterKind.ACCUSATION, "2026-03-02", OrganFixture.cityOffice(), accused);
    }

    public PetitionFixture triagedOn(String day) {
        petition.triage(petition.kind(), "0101", "141002", null, triageDesk(day), ids());
        return this;
    }

    public PetitionFixture transferredTo(Organ organ, String day) {
        petition.transfer(organ, complained, StepFacts.none(), triageDesk(day), ids(), CLOCK);
        holder = organ;
        return this;
    }

    public PetitionFixture assignedTo(Organ organ, String day, String reportBy) {
        petition.assignWithReport(
                organ, complained, LocalDate.parse(reportBy), StepFacts.none(), triageDesk(day), ids(), CLOCK);
        holder = organ;
        return this;
    }

    public PetitionFixture sentToDiscipline(String day) {
        petition.sendAway(
                CaseAction.SEND_TO_DISCIPLINE,
                OrganFixture.discipline(),
                complained,
                StepFacts.none(),
                triageDesk(day),
                ids());
        return this;
    }

    public PetitionFixture receivedOn(String day) {
        petition.receive(handler(day), ids());
        return this;
    }

    public PetitionFixture objectedOn(String day) {
        petition.object("不属于本单位职权。", null, handler(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture takenBackOn(String day) {
        petition.takeBack("核实同意。", triageDesk(day), ids(), CLOCK);
        holder = null;
        return this;
    }

    public PetitionFixture acceptedOn(String day) {
        petition.accept(null, handler(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture givenToAnOfficerOn(String day) {
        petition.assignOfficer(next(), "王某", handler(day), ids());
        return this;
    }

    public PetitionFixture extendedBy(int days, String day) {
        petition.extend(days, "情况复杂。", "李某 局长", null, handler(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture extensionRevokedOn(String day) {
        petition.revokeExtension("不再需要。", handler(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture opinionIssuedOn(String day) {
        petition.issueOpinion(OpinionOutcome.SUPPORTED, null, StepFacts.none(), handler(day), ids());
        return this;
    }

    public PetitionFixture servedOn(String day) {
        petition.serve(
                ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, true, StepFacts.none(), handler(day), ids());
        return this;
    }

    public PetitionFixture completedOn(String day, CompletionGround ground) {
        petition.complete(ground, StepFacts.none(), handler(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture reviewAskedOn(String day, Organ reviewing) {
        return reviewAskedOn(day, reviewing, null);
    }

    public PetitionFixture reviewAskedOn(String day, Organ reviewing, @Nullable String lateGround) {
        return asked(ReviewStage.REVIEW, reviewing, holder(), lateGround, day);
    }

    public PetitionFixture secondReviewAskedOn(String day, Organ reviewing, Organ challenged) {
        return asked(ReviewStage.SECOND_REVIEW, reviewing, challenged, null, day);
    }

    private PetitionFixture asked(
            ReviewStage stage, Organ by, Organ challenged, @Nullable String lateGround, String day) {
        petition.requestReview(stage, by, challenged, lateGround, StepFacts.none(), handler(day), ids(), CLOCK);
        reviewing = by;
        return this;
    }

    public PetitionFixture reviewTakenUpOn(ReviewStage stage, String day) {
        return reviewTakenUpOn(stage, day, LateReviewRequest.GROUND_AND_DECISION, null);
    }

    public PetitionFixture reviewTakenUpOn(
            ReviewStage stage, String day, LateReviewRequest policy, @Nullable String lateDecision) {
        petition.acceptReview(stage, policy, lateDecision, StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture reviewRefusedOn(ReviewStage stage, String day, ReviewRefusalGround ground) {
        petition.refuseReview(stage, ground, StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture counselHeardOn(String day) {
        petition.recordCounsel(true, "律师某", "程序合法。", StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture reviewMaintainedOn(ReviewStage stage, String day) {
        petition.decideReview(stage, ReviewOutcome.MAINTAINED, Set.of(), StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture redoOrderedOn(ReviewStage stage, String day, String redoBy) {
        petition.orderRedo(
                stage,
                Set.of(ReviewFlaw.FACTS_UNCLEAR),
                LocalDate.parse(redoBy),
                StepFacts.none(),
                reviewer(day),
                ids(),
                CLOCK);
        return this;
    }

    public PetitionFixture reviewServedOn(String day) {
        petition.serveReview(
                ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, true, StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture stoppedForHearingOn(String day) {
        petition.suspendForHearing("主任 李某", StepFacts.none(), reviewer(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture hearingEndedOn(String day) {
        petition.resumeAfterHearing(StepFacts.none(), reviewer(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture secondReviewServedOn(String day) {
        petition.serveSecondReview(
                ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, true, false, StepFacts.none(), reviewer(day), ids());
        return this;
    }

    public PetitionFixture opinionIssuedOn(String day, OpinionOutcome outcome, String opinion, @Nullable String newFacts) {
        petition.issueOpinion(
                outcome,
                null,
                StepFacts.none().remark(opinion).with("newFacts", newFacts),
                handler(day),
                ids());
        return this;
    }

    public PetitionFixture finalisedOn(String day, FinalisationKind kind, @Nullable String paper) {
        petition.finalise(kind, "办案规程", paper, StepFacts.none(), triageDesk(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture ratedOn(String day) {
        petition.rate(Satisfaction.SATISFIED, null, true, StepFacts.none(), triageDesk(day), ids(), CLOCK);
        return this;
    }

    public PetitionFixture withdrawnOn(String day) {
        petition.withdraw("信访人书面撤回。", triageDesk(day), ids());
        return this;
    }

    public PetitionFixture joinedInto(PetitionFixture other, String day) {
        petition.joinInto(other.petition, "同人同事。", registrar(day), ids());
        return this;
    }

    public PetitionFixture detachedOn(String day) {
        petition.detach("不是同一事项。", registrar(day), ids());
        return this;
    }

    public PetitionFixture sealedOn(String day) {
        petition.seal(filing, false, "实为检举控告。", triageDesk(day), ids());
        return this;
    }

    public Petition petition() {
        return petition;
    }

    public Filing filing() {
        return filing;
    }

    public Moment triageDesk(String day) {
        return moment(new Actor(id("triage"), "甄别人员", petition.registeringOrgan(), Set.of(Role.TRIAGE_OFFICER)), day);
    }

    public Moment registrar(String day) {
        return moment(new Actor(id("clerk"), "登记人员", petition.registeringOrgan(), Set.of(Role.INTAKE_CLERK)), day);
    }

    /** An officer of the organ that holds the matter. */
    public Moment handler(String day) {
        return moment(officerAt(holder(), Role.CASE_OFFICER), day);
    }

    /** Who records for the reviewing organ: its own officer, or the triage desk for one without this system. */
    public Moment reviewer(String day) {
        var by = Objects.requireNonNull(reviewing);
        return by.worksOutside() ? triageDesk(day) : moment(officerAt(by, Role.CASE_OFFICER), day);
    }

    private Organ holder() {
        return holder == null ? OrganFixture.cityOffice() : holder;
    }

    public static Actor officerAt(Organ organ, Role... roles) {
        return new Actor(id("officer at " + organ.code()), "某工作人员", organ.id(), Set.of(roles));
    }

    /** Recorded on the day on which it happened, at nine in the morning. */
    public static Moment moment(Actor by, String day) {
        var on = LocalDate.parse(day);
        Instant at = on.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
        return new Moment(by, on, at, CLOCK.ruleSetOn(on));
    }

    public static Supplier<UUID> ids() {
        return PetitionFixture::next;
    }

    private static UUID next() {
        return new UUID(7, SERIAL.incrementAndGet());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
