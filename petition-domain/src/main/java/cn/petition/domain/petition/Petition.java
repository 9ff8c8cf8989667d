package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.parameter.LateReviewRequest;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A petition matter (信访事项): what is handled. Every filing opens a matter of its own; joining it into another is a
 * step that another step takes back, after which clocks, counts and duties are as if it had never been joined.
 *
 * <p>The fields are a projection of the case log: each verb appends a {@link Step} and moves them along.
 */
@Entity
@Table(name = "matter")
public class Petition {

    /** Steps that move nothing but the status; their details are kept where they belong. */
    static final Set<CaseAction> RECORDED = EnumSet.of(
            CaseAction.TAG,
            CaseAction.JUDGE_SAMENESS,
            CaseAction.SUBMIT_FOR_INSTRUCTION,
            CaseAction.GIVE_INSTRUCTION,
            CaseAction.BEGIN_CONSULTATION,
            CaseAction.END_CONSULTATION,
            CaseAction.COORDINATE,
            CaseAction.RECORD_CHANNEL_OUTCOME,
            CaseAction.RECORD_INVESTIGATION,
            CaseAction.CONSULT_LAWYER,
            CaseAction.HOLD_HEARING,
            CaseAction.END_HEARING,
            CaseAction.BEGIN_MEDIATION,
            CaseAction.END_MEDIATION,
            CaseAction.REFER_TO_ASSISTANCE,
            CaseAction.FOLLOW_UP,
            CaseAction.HOLD_REVIEW_HEARING,
            CaseAction.REPORT_URGENT,
            CaseAction.ARCHIVE);

    /** Statuses in which an opinion lies with the petitioner, who may still ask for the next review. */
    private static final Set<PetitionStatus> ANSWERED =
            EnumSet.of(PetitionStatus.SERVED, PetitionStatus.REVIEW_SERVED, PetitionStatus.COMPLETED);

    @Id
    private UUID id;

    private String number;
    private UUID homeOrganId;
    private UUID registeringOrganId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private @Nullable String categoryCode;
    private @Nullable String placeCode;
    private @Nullable UUID complainedOrganId;
    private LocalDate receivedOn;
    private Instant registeredAt;
    private boolean sealed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] flags;

    private @Nullable UUID joinedIntoId;

    @Enumerated(EnumType.STRING)
    private PetitionStatus status;

    private boolean open;

    @Enumerated(EnumType.STRING)
    private @Nullable HandlingRoute route;

    private @Nullable UUID responsibleOrganId;
    private @Nullable UUID reviewingOrganId;
    private boolean reviewedOutside;
    private @Nullable UUID handlingOfficerId;
    private @Nullable LocalDate handedOverOn;
    private @Nullable LocalDate acceptedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable OpinionOutcome opinionOutcome;

    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate reviewServedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportState reportState;

    @Embedded
    private Milestones milestones = Milestones.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction officeRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction organRating;

    private @Nullable LocalDate resolvedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate overdueAfter;
    private boolean dueProvisional;
    private @Nullable UUID dueOrganId;

    @Column(name = "steps")
    private int stepCount;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("startedOn, id")
    private List<Obligation> obligations = new ArrayList<>();

    // not named like the accessor: Spring Data would ask that, be told 0 and take a new matter for an old one
    @Version
    @Column(name = "version")
    private @Nullable Long revision;

    @SuppressWarnings("NullAway.Init")
    protected Petition() {}

    private Petition(UUID id, String number, UUID registeringOrgan, Instant registeredAt, FilingFacts filed) {
        this.id = id;
        this.number = number;
        this.homeOrganId = registeringOrgan;
        this.registeringOrganId = registeringOrgan;
        this.registeredAt = registeredAt;
        this.title = filed.title();
        this.channel = filed.channel();
        this.purpose = filed.purpose();
        this.kind = filed.kind();
        this.categoryCode = filed.category();
        this.placeCode = filed.place();
        this.complainedOrganId = filed.complainedOrgan();
        this.receivedOn = filed.receivedOn();
        this.sealed = filed.sealed();
        this.flags = filed.flags().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /**
     * Opens the matter of a filing at the organ that registers it (Art. 22, 23); its first clock runs from receipt.
     *
     * @param ids makes the keys of steps and obligations
     */
    public static Petition register(
            UUID id, String number, Organ registering, FilingFacts filed, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        return register(id, number, registering, filed, StepFacts.none(), moment, ids, clock);
    }

    /** As above, with what the clerk decided about an earlier matter that this one is related to. */
    public static Petition register(
            UUID id, String number, Organ registering, FilingFacts filed, StepFacts decided, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var petition = new Petition(id, number, registering.id(), moment.recordedAt(), filed);
        var step = petition.append(CaseAction.REGISTER, moment, decided.with("channel", filed.channel()), ids);
        var duty = registering.isPetitionOffice() ? Duty.TRIAGE : Duty.NOTICE_ON_DIRECT_RECEIPT;
        petition.owe(registering.id(), duty, filed.receivedOn(), step, ids, clock);
        petition.refreshDueDay();
        return petition;
    }

    /** The triage officer says of which statutory class the matter is and what it is about (甄别, Art. 22, 29 to 31). */
    public Step triage(MatterKind found, @Nullable String category, @Nullable String place, @Nullable String grounds, Moment moment, Supplier<UUID> ids) {
        return triage(found, category, place, null, grounds, moment, ids);
    }

    /** As above, and which way of Article 31 the desk sees in a request for redress; the responsible organ has the say. */
    public Step triage(
            MatterKind found,
            @Nullable String category,
            @Nullable String place,
            @Nullable StatutoryWay way,
            @Nullable String grounds,
            Moment moment,
            Supplier<UUID> ids) {
        new AccusationIsSealedFirst().check(this, found);
        var facts = StepFacts.none()
                .with("kind", found)
                .with("category", category)
                .with("place", place)
                .with("way", found == MatterKind.REDRESS ? way : null)
                .remark(grounds);
        var step = append(CaseAction.TRIAGE, moment, facts, ids);
        this.kind = found;
        this.categoryCode = category;
        this.placeCode = place;
        return step;
    }

    /**
     * Found to be an accusation: from here on only named persons see it and its filing (Art. 30).
     *
     * @param othersAreJoined whether other matters are joined into this one; they would leave a trace
     */
    public Step seal(Filing filing, boolean othersAreJoined, String grounds, Moment moment, Supplier<UUID> ids) {
        new SealedAlone().check(this, othersAreJoined);
        filing.seal();
        var step = append(CaseAction.SEAL, moment, StepFacts.none().remark(grounds), ids);
        this.sealed = true;
        this.kind = MatterKind.ACCUSATION;
        return step;
    }

    /** Hands the matter to the organ with authority; no report is asked for (转送, Art. 22). */
    public Step transfer(Organ to, @Nullable Organ complained, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var step = handOver(CaseAction.TRANSFER, to, complained, facts, moment, ids, clock);
        this.route = HandlingRoute.TRANSFER;
        refreshDueDay();
        return step;
    }

    /**
     * Hands the matter to the organ with authority and asks for a completion report (交办, Art. 22).
     *
     * @param reportBy the day the assigning office sets for the report; it does not move
     */
    public Step assignWithReport(Organ to, @Nullable Organ complained, LocalDate reportBy, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new ReportDayLiesAhead().check(reportBy, moment.on());
        var step = handOver(CaseAction.ASSIGN_WITH_REPORT, to, complained, facts.with("reportBy", reportBy), moment, ids, clock);
        this.route = HandlingRoute.ASSIGNMENT;
        var report = Obligation.fixed(ids.get(), this, to.id(), Duty.COMPLETION_REPORT, step, moment.ruleSet().code(), reportBy);
        report.reckon(clock);
        obligations.add(report);
        refreshDueDay();
        return step;
    }

    private Step handOver(CaseAction how, Organ to, @Nullable Organ complained, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new AccusationNeverReachesTheAccused().check(this, complained, to);
        new NotHandedToItself().check(this, to);
        new SecondBounceGoesToACoordinator().check(this, to);
        var step = append(how, moment, facts.forOrgan(to.id()), ids);
        meet(Duty.TRIAGE, step);
        cancelOpenDuties(step);
        this.responsibleOrganId = to.id();
        this.handlingOfficerId = null;
        this.handedOverOn = moment.on();
        owe(to.id(), to.isPetitionOffice() ? Duty.TRIAGE : Duty.NOTICE_ON_TRANSFER, moment.on(), step, ids, clock);
        return step;
    }

    /** Sends the matter to political-legal or discipline organs, whose own rules apply from here (Art. 22, 28, 30). */
    public Step sendAway(CaseAction how, Organ to, @Nullable Organ complained, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new AccusationNeverReachesTheAccused().check(this, complained, to);
        new SentToTheFittingOrgan().check(how, kind, to);
        var step = append(how, moment, facts.forOrgan(to.id()), ids);
        meet(Duty.TRIAGE, step);
        cancelOpenDuties(step);
        this.responsibleOrganId = to.id();
        this.handedOverOn = moment.on();
        refreshDueDay();
        return step;
    }

    /** The organ confirms that it has the papers (签收); its clocks have been running since the hand-over. */
    public Step receive(Moment moment, Supplier<UUID> ids) {
        return append(CaseAction.RECEIVE, moment, StepFacts.none(), ids);
    }

    /** Not ours: the organ objects within five working days and says why (异议, Art. 23). */
    public Step object(String grounds, @Nullable Organ proposed, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        return object(StepFacts.none().remark(grounds), proposed, moment, ids, clock);
    }

    /** As above, with the objection letter among the facts. */
    public Step object(StepFacts facts, @Nullable Organ proposed, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        if (handedOverOn != null) {
            new ObjectionWithinFiveWorkingDays()
                    .check(clock.deadline(StatutoryPeriod.OBJECTION, handedOverOn, placeCode), moment.on());
        }
        return append(CaseAction.OBJECT_TO_TRANSFER, moment, proposed == null ? facts : facts.forOrgan(proposed.id()), ids);
    }

    /** The office agrees and takes the papers back (退回); triage owes what it owed, from the original receipt. */
    public Step takeBack(String grounds, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        return takeBack(StepFacts.none().remark(grounds), moment, ids, clock);
    }

    /** As above, with the receipt that the objecting organ gets. */
    public Step takeBack(StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var step = append(CaseAction.CONSENT_TO_RETURN, moment, facts, ids);
        cancelOpenDuties(step);
        this.responsibleOrganId = null;
        this.route = null;
        owe(registeringOrganId, Duty.TRIAGE, receivedOn, step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The office does not agree; the organ keeps the matter and its clocks have not stopped. */
    public Step rejectObjection(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        return append(CaseAction.REJECT_OBJECTION, moment, facts, ids);
    }

    /** Leads the matter to the procedure it belongs to; it leaves this one, without clock, opinion or review (Art. 31). */
    public Step divert(StatutoryWay way, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new DivertedOnlyToAnotherProcedure().check(kind, way);
        return tell(CaseAction.DIVERT_TO_STATUTORY_CHANNEL, facts.with("way", way), moment, ids);
    }

    /** A visitor is told where a litigation matter belongs, and what was said is recorded (引导, Art. 20, 22). */
    public Step guideToPoliticalLegal(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new GuidedOnlyWhoCame().check(channel);
        return tell(CaseAction.GUIDE_TO_POLITICAL_LEGAL, facts, moment, ids);
    }

    /** The other procedure sent it back; the petition office triages anew and its time runs from this day. */
    public Step returnFromChannel(StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var step = append(CaseAction.RETURN_FROM_CHANNEL, moment, facts, ids);
        cancelOpenDuties(step);
        this.responsibleOrganId = null;
        this.route = null;
        owe(registeringOrganId, Duty.TRIAGE, moment.on(), step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** Accepts for simplified handling, whose time is counted in working days (简易受理). */
    public Step acceptSimply(StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new AcceptedOnlyForRedress().check(kind, moment.ruleSet().code());
        var step = append(CaseAction.ACCEPT_SIMPLY, moment, facts, ids);
        meet(Duty.NOTICE_ON_TRANSFER, step);
        meet(Duty.NOTICE_ON_DIRECT_RECEIPT, step);
        this.acceptedOn = moment.on();
        owe(responsibleOrgan(), Duty.SIMPLIFIED_HANDLING, moment.on(), step, ids, clock);
        refreshDueDay();
        return step;
    }

    /**
     * Simplified handling does not fit any more (转普通程序).
     *
     * @param keepsAcceptance whether the ordinary period runs from the original acceptance, as the office has decided
     */
    public Step moveToOrdinary(
            String reason, boolean keepsAcceptance, @Nullable UUID notice, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var from = keepsAcceptance && acceptedOn != null ? acceptedOn : moment.on();
        var facts = StepFacts.none().document(notice).with("acceptedOn", from).remark(reason);
        var step = append(CaseAction.MOVE_TO_ORDINARY, moment, facts, ids);
        open(Duty.SIMPLIFIED_HANDLING).ifPresent(simple -> simple.cancelled(step));
        this.acceptedOn = from;
        owe(responsibleOrgan(), Duty.HANDLING, from, step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The organ accepts and tells the petitioner (受理, Art. 23); handling runs from the day of acceptance (Art. 34). */
    public Step accept(@Nullable UUID notice, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new AcceptedOnlyForRedress().check(kind, moment.ruleSet().code());
        var step = append(CaseAction.ACCEPT, moment, StepFacts.none().document(notice), ids);
        meet(Duty.NOTICE_ON_TRANSFER, step);
        meet(Duty.NOTICE_ON_DIRECT_RECEIPT, step);
        this.acceptedOn = moment.on();
        owe(responsibleOrgan(), Duty.HANDLING, moment.on(), step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The organ names who handles it; somebody with an interest in it may not (回避, Art. 28). */
    public Step assignOfficer(UUID officer, String name, Moment moment, Supplier<UUID> ids) {
        return assignOfficer(officer, name, null, moment, ids);
    }

    /** As above, with the paper that names the officer. */
    public Step assignOfficer(UUID officer, String name, @Nullable UUID appointment, Moment moment, Supplier<UUID> ids) {
        new RecusedOfficerStaysAway().check(steps, officer, name);
        var step = append(CaseAction.ASSIGN_OFFICER, moment, StepFacts.none().document(appointment).with("officer", officer).with("officerName", name), ids);
        this.handlingOfficerId = officer;
        return step;
    }

    /** Extends handling by 1 to 30 days in sum, before the day has passed, approved by the organ's head (Art. 34). */
    public Step extend(int days, String reason, String approvedBy, @Nullable UUID notice, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var handling = open(Duty.HANDLING).orElseThrow(() -> new ActionRefused("ExtensionNeedsARunningClock", "没有正在计算的办理期限，不能延期。", null));
        new RedoDayIsNotExtended().check(handling);
        new ExtensionsAtMostThirtyDays().check(handling, days, clock);
        new ExtendedBeforeItIsOverdue().check(handling, moment.on());
        var step = append(CaseAction.EXTEND, moment, StepFacts.none().document(notice).with("days", days).with("approvedBy", approvedBy).remark(reason), ids);
        handling.extend(new Extension(ids.get(), days, reason, approvedBy, moment.on(), step.id()));
        handling.reckon(clock);
        refreshDueDay();
        return step;
    }

    /** Takes the latest extension back; the day is again the one before it was granted. */
    public Step revokeExtension(String reason, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var handling = open(Duty.HANDLING).filter(one -> !one.extensions().isEmpty())
                .orElseThrow(() -> new ActionRefused("RevokedOnlyWhenExtended", "该事项没有正在生效的延期，无需撤销。", null));
        var step = append(CaseAction.REVOKE_EXTENSION, moment, StepFacts.none().remark(reason), ids);
        var extensions = handling.extensions();
        extensions.get(extensions.size() - 1).revoke(step.id());
        handling.reckon(clock);
        refreshDueDay();
        return step;
    }

    /**
     * Issues the handling opinion with one of its three conclusions (处理意见书, Art. 32); handling is done with it.
     *
     * @param facts the opinion as remark, and as {@code newFacts} what is new where it was ordered to be made again
     */
    public Step issueOpinion(OpinionOutcome outcome, @Nullable UUID document, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        quashedOpinion().ifPresent(before ->
                new NotTheSameDecisionAgain().check(before, outcome, facts.remark(), facts.facts().get("newFacts")));
        var step = append(CaseAction.ISSUE_OPINION, moment, facts.with("outcome", outcome).document(document), ids);
        meet(Duty.HANDLING, step);
        meet(Duty.SIMPLIFIED_HANDLING, step);
        cancelOpen(Duty.CONTRIBUTION, step);
        this.opinionOutcome = outcome;
        refreshDueDay();
        return step;
    }

    /** The opinion reaches the petitioner (送达); the time to ask for a review runs from this day (Art. 35). */
    public Step serve(ServiceMethod method, ServiceOutcome outcome, boolean refusalCounts, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        return serve(method, outcome, refusalCounts, moment.on(), facts, moment, ids);
    }

    /**
     * As above, where the paper counts as served on a later day, as after a public notice.
     *
     * @param reachedOn from which day on the time to ask for a review runs; not before the step
     */
    public Step serve(ServiceMethod method, ServiceOutcome outcome, boolean refusalCounts, LocalDate reachedOn, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new RefusalServesWhereTheOfficeSaysSo().check(outcome, refusalCounts);
        new PublishedOnlyByPublicNotice().check(method, outcome);
        var said = facts.with("method", method).with("outcome", outcome);
        var step = append(CaseAction.SERVE, moment, reachedOn.equals(moment.on()) ? said : said.with("servedOn", reachedOn), ids);
        this.servedOn = reachedOn;
        return step;
    }

    /**
     * Decides whether an officer withdraws from the matter because of an interest in it (回避, Art. 28).
     *
     * @param successor who takes over, where the officer who handles the matter withdraws
     */
    public Step decideRecusal(UUID officer, String name, boolean recused, @Nullable UUID successor, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var said = facts.with("officer", officer).with("officerName", name).with("recused", recused).with("successor", successor);
        new RecusedOfficerStaysAway().checkSuccessor(steps, officer, successor);
        var step = append(CaseAction.DECIDE_RECUSAL, moment, said, ids);
        if (recused && officer.equals(handlingOfficerId)) {
            this.handlingOfficerId = successor;
        }
        return step;
    }

    /** The parties have agreed (调解、和解协议, Art. 33): there is nothing left to decide, the agreement is to be performed. */
    public Step concludeSettlement(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var step = append(CaseAction.CONCLUDE_SETTLEMENT, moment, facts, ids);
        meet(Duty.HANDLING, step);
        meet(Duty.SIMPLIFIED_HANDLING, step);
        cancelOpen(Duty.CONTRIBUTION, step);
        refreshDueDay();
        return step;
    }

    /** Asks another organ to contribute until a day (协办, Art. 24); it may contribute and do nothing else. */
    public Step addJointOrgan(Organ to, @Nullable Organ complained, LocalDate until, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new AccusationNeverReachesTheAccused().check(this, complained, to);
        new JointOrganIsAnother().check(standing(), to);
        new SetDayLiesAhead().check("反馈期限", until, moment.on());
        var step = append(CaseAction.ADD_JOINT_ORGAN, moment, facts.forOrgan(to.id()).with("until", until), ids);
        oweUntil(until, to.id(), Duty.CONTRIBUTION, step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The joint organ contributes what it was asked for. */
    public Step contribute(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var step = append(CaseAction.CONTRIBUTE, moment, facts.forOrgan(moment.by().organ()), ids);
        meet(Duty.CONTRIBUTION, moment.by().organ(), step);
        refreshDueDay();
        return step;
    }

    /** Urges the organ that has to carry out a supported opinion (督促执行, Art. 32); it outlives the end of the file. */
    public Step orderExecution(Organ by, @Nullable Organ complained, LocalDate until, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new AccusationNeverReachesTheAccused().check(this, complained, by);
        new ExecutedOnlyWhenSupported().check(opinionOutcome);
        new OneExecutionAtATime().check(standing(), by);
        new SetDayLiesAhead().check("执行期限", until, moment.on());
        var step = append(CaseAction.ORDER_EXECUTION, moment, facts.forOrgan(by.id()).with("until", until), ids);
        oweUntil(until, by.id(), Duty.EXECUTION, step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The organ reports that the opinion has been carried out. */
    public Step reportExecution(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var step = append(CaseAction.REPORT_EXECUTION, moment, facts.forOrgan(moment.by().organ()), ids);
        meet(Duty.EXECUTION, moment.by().organ(), step);
        refreshDueDay();
        return step;
    }

    /** The office that assigned the matter finds its completion report good (审核认定, Art. 22). */
    public Step approveReport(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new ReportAwaitsApproval().check(reportState);
        var step = append(CaseAction.APPROVE_REPORT, moment, facts, ids);
        this.reportState = ReportState.APPROVED;
        return step;
    }

    /** The office sends the completion report back; another one is owed until a new day (退回, Art. 22). */
    public Step returnReport(LocalDate reportBy, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new ReportAwaitsApproval().check(reportState);
        new SetDayLiesAhead().check("新的反馈期限", reportBy, moment.on());
        var step = append(CaseAction.RETURN_REPORT, moment, facts.with("reportBy", reportBy), ids);
        oweUntil(reportBy, responsibleOrgan(), Duty.COMPLETION_REPORT, step, ids, clock);
        this.reportState = ReportState.RETURNED;
        refreshDueDay();
        return step;
    }

    /**
     * The office or the organ does not take the matter up, on a ground the regulation knows (不予受理, Art. 19, 20, 23).
     *
     * @param earlier the same matter at a lower organ, where the ground is that it is under way there
     */
    public Step refuseAcceptance(
            NonAcceptanceGround ground, @Nullable EarlierMatter earlier, Organ refusing, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        String ruleSet = moment.ruleSet().code();
        new GroundKnownToTheRegulation().check(ground, ruleSet);
        new LevelSkippedOnlyByVisitors().check(ground, channel);
        var said = facts.with("ground", ground).with("groundArticle", ground.articleUnder(ruleSet));
        if (ground == NonAcceptanceGround.UNDER_WAY_BELOW) {
            if (earlier == null) {
                throw new ActionRefused("UnderWayAtALowerOrgan", "请填写正在办理的同一事项的编号。", ground.articleUnder(ruleSet));
            }
            new SamenessIsJudgedFirst().check(this, earlier.matter(), String.valueOf(ground.articleUnder(ruleSet)));
            new UnderWayAtALowerOrgan().check(earlier, refusing, moment.on());
            said = said.otherMatter(earlier.matter().id);
        }
        return tell(CaseAction.REFUSE_ACCEPTANCE, said, moment, ids);
    }

    /** The same facts and grounds after a second review are not taken up again (不再受理, Art. 36). */
    public Step refuseFurtherAcceptance(Petition earlier, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new SamenessIsJudgedFirst().check(this, earlier, "《信访工作条例》第三十六条第三款");
        new EndedBySecondReview().check(earlier);
        return tell(CaseAction.REFUSE_FURTHER_ACCEPTANCE, facts.otherMatter(earlier.id), moment, ids);
    }

    /** Answers a proposal or opinion (回复, Art. 29). */
    public Step replyToProposal(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new RepliedOnlyToProposals().check(kind);
        return tell(CaseAction.REPLY_TO_PROPOSAL, facts, moment, ids);
    }

    /** A step after which the petitioner has been told and nothing but closing the file is left. */
    private Step tell(CaseAction how, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var step = append(how, moment, facts, ids);
        meet(Duty.TRIAGE, step);
        meet(Duty.NOTICE_ON_TRANSFER, step);
        meet(Duty.NOTICE_ON_DIRECT_RECEIPT, step);
        refreshDueDay();
        return step;
    }

    /** Completed (办结): handled, which is neither settled nor final; answers an assignment with its report. */
    public Step complete(CompletionGround ground, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new ClosedOnAFittingGround().check(ground, settled(), timeToAskForReview(clock), moment.on());
        var step = append(CaseAction.COMPLETE, moment, facts.with("ground", ground), ids);
        meet(Duty.COMPLETION_REPORT, step);
        obligations.stream()
                .filter(one -> one.open() && one.duty() != Duty.EXECUTION)
                .forEach(one -> one.cancelled(step));
        this.reportState = route == HandlingRoute.ASSIGNMENT ? ReportState.AWAITING_APPROVAL : null;
        refreshDueDay();
        return step;
    }

    private boolean settled() {
        return servedOn == null && settledOn() != null;
    }

    /** The day of the agreement, where there is one (达成协议). */
    public @Nullable LocalDate settledOn() {
        return steps.stream()
                .filter(step -> step.action() == CaseAction.CONCLUDE_SETTLEMENT)
                .map(Step::occurredOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Deadline timeToAskForReview(ObligationClock clock) {
        if (!ANSWERED.contains(status)) {
            return null;
        }
        if (reviewServedOn != null) {
            return clock.deadline(StatutoryPeriod.SECOND_REVIEW_REQUEST, reviewServedOn, placeCode);
        }
        return servedOn == null ? null : clock.deadline(StatutoryPeriod.REVIEW_REQUEST, servedOn, placeCode);
    }

    /**
     * The petitioner asks the next higher organ for a review or second review (申请复查、复核, Art. 35, 36); that organ owes
     * its answer from the day it received the request, whether it takes the request up or not.
     *
     * @param challenged the organ whose opinion is reviewed
     * @param lateGround why the request comes after its time, {@code null} when nothing was said
     */
    public Step requestReview(
            ReviewStage stage,
            Organ reviewing,
            Organ challenged,
            @Nullable String lateGround,
            StepFacts facts,
            Moment moment,
            Supplier<UUID> ids,
            ObligationClock clock) {
        return requested(stage, reviewing, challenged, lateGround, reviewing.worksOutside(), facts, moment, ids, clock);
    }

    /**
     * The request of a review that went its way on paper before the matter came from a ledger: which organ had answered,
     * when its opinion was served, and who reviewed it. The registering office records what followed.
     *
     * @param handling the organ whose opinion is reviewed; that of a matter which has one already stays
     * @param opinionServedOn day on which the petitioner got that opinion
     */
    public Step recordEarlierReviewRequest(
            ReviewStage stage,
            Organ reviewing,
            Organ handling,
            LocalDate opinionServedOn,
            @Nullable String lateGround,
            StepFacts facts,
            Moment moment,
            Supplier<UUID> ids,
            ObligationClock clock) {
        new EarlierReviewOfAnImportedMatter().check(stage, steps, opinionServedOn, moment.on());
        if (stage == ReviewStage.SECOND_REVIEW) {
            return requested(stage, reviewing, handling, lateGround, true, facts, moment, ids, clock);
        }
        this.servedOn = opinionServedOn;
        this.responsibleOrganId = handling.id();
        var said = facts.with("opinionServedOn", opinionServedOn).with("handledBy", handling.id());
        return requested(stage, reviewing, handling, lateGround, true, said, moment, ids, clock);
    }

    private Step requested(
            ReviewStage stage,
            Organ reviewing,
            Organ challenged,
            @Nullable String lateGround,
            boolean outside,
            StepFacts facts,
            Moment moment,
            Supplier<UUID> ids,
            ObligationClock clock) {
        new OnlyAHandlingOpinionIsReviewed().check(this, moment.ruleSet().code());
        new EachReviewOnce().check(stage, reviewServedOn != null, moment.ruleSet().code());
        new ReviewedByAHigherOrgan().check(stage, challenged, reviewing, moment.ruleSet().code());
        boolean late = false;
        var time = timeToAskForReview(clock);
        if (time != null) {
            late = new LateRequestNeedsAGround().check(stage, time, moment.on(), lateGround, moment.ruleSet().code());
        }
        var step = append(
                stage.request(),
                moment,
                facts.forOrgan(reviewing.id())
                        .with("late", late ? "true" : null)
                        .with("lateGround", late ? lateGround : null)
                        .with("outside", outside ? "true" : null),
                ids);
        this.reviewingOrganId = reviewing.id();
        this.reviewedOutside = outside;
        owe(reviewing.id(), stage.duty(), moment.on(), step, ids, clock);
        refreshDueDay();
        return step;
    }

    /** The reviewing organ does not take the request up and says why (不予受理复查、复核); its answer is given with that. */
    public Step refuseReview(ReviewStage stage, ReviewRefusalGround ground, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new RefusedAsLateOnlyWhenLate().check(stage, ground, askedLate(), moment.ruleSet().code());
        var step = append(stage.refusal(), moment, facts.with("ground", ground), ids);
        meet(stage.duty(), step);
        refreshDueDay();
        return step;
    }

    /**
     * The reviewing organ takes the request up (受理复查、复核); its time has been running since the request was received.
     *
     * @param lateDecision who allowed a late request and why
     */
    public Step acceptReview(
            ReviewStage stage,
            LateReviewRequest policy,
            @Nullable String lateDecision,
            StepFacts facts,
            Moment moment,
            Supplier<UUID> ids) {
        new LateRequestIsDecidedOn().check(stage, askedLate(), policy, lateDecision, moment.ruleSet().code());
        return append(stage.acceptance(), moment, facts.with("lateDecision", askedLate() ? lateDecision : null), ids);
    }

    /** What counsel says to the reviewing organ, or why counsel was not asked (法律顾问意见). */
    public Step recordCounsel(boolean consulted, @Nullable String counsel, @Nullable String words, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new CounselSpeaksOrTheReasonIsSaid().check(consulted, counsel, words);
        return append(
                CaseAction.RECORD_COUNSEL_OPINION,
                moment,
                facts.with("consulted", consulted).with("counsel", consulted ? counsel : null).remark(words),
                ids);
    }

    /** The reviewing organ maintains, changes or quashes the opinion before it (作出复查、复核意见, Art. 35, 36). */
    public Step decideReview(
            ReviewStage stage, ReviewOutcome outcome, Set<ReviewFlaw> flaws, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new ChangeNeedsAFlaw().check(outcome, flaws);
        if (outcome == ReviewOutcome.REDO_ORDERED) {
            throw new ActionRefused("OrderedBySettingADay", "责令重新办理要写明期限，请办理“责令重办”。", null);
        }
        new CounselBeforeTheDecision().check(counselIsOnFile(stage));
        var step = append(stage.decision(), moment, facts.with("outcome", outcome).with("flaws", joined(flaws)), ids);
        meet(stage.duty(), step);
        refreshDueDay();
        return step;
    }

    /**
     * The reviewing organ quashes the opinion and orders it to be made again (责令重办) by a day that it sets; the matter
     * returns to the responsible organ.
     */
    public Step orderRedo(
            ReviewStage stage, Set<ReviewFlaw> flaws, LocalDate redoBy, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new ChangeNeedsAFlaw().check(ReviewOutcome.REDO_ORDERED, flaws);
        new RedoDayLiesAhead().check(redoBy, moment.on());
        new CounselBeforeTheDecision().check(counselIsOnFile(stage));
        var step = append(
                CaseAction.ORDER_REDO,
                moment,
                facts.with("flaws", joined(flaws)).with("redoBy", redoBy),
                ids);
        meet(stage.duty(), step);
        this.reviewServedOn = null;
        var handling = Obligation.fixed(
                ids.get(), this, responsibleOrgan(), Duty.HANDLING, step, moment.ruleSet().code(), redoBy);
        handling.reckon(clock);
        obligations.add(handling);
        refreshDueDay();
        return step;
    }

    /** The review opinion reaches the petitioner (送达复查意见); the time to ask for the second review runs from this day. */
    public Step serveReview(ServiceMethod method, ServiceOutcome outcome, boolean refusalCounts, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        new RefusalServesWhereTheOfficeSaysSo().check(outcome, refusalCounts);
        var step = append(CaseAction.SERVE_REVIEW, moment, facts.with("method", method).with("outcome", outcome), ids);
        this.reviewServedOn = moment.on();
        return step;
    }

    /**
     * Extends a review or second review where a regional text knows that, as the review committee has approved
     * (Beijing: at most 30 days in sum); no national rule does.
     */
    public Step extendReview(int days, String reason, String approvedBy, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var review = reviewUnderWay()
                .orElseThrow(() -> new ActionRefused("ExtensionNeedsARunningClock", "没有正在计算的复查复核期限，不能延期。", null));
        var basis = new ReviewIsExtendedOnlyByRegion().check(review, days, moment.on(), clock);
        var step = append(
                CaseAction.EXTEND_REVIEW,
                moment,
                facts.with("days", days).with("approvedBy", approvedBy).with("basis", basis).remark(reason),
                ids);
        review.extend(new Extension(ids.get(), days, reason, approvedBy, moment.on(), step.id()));
        review.reckon(clock);
        refreshDueDay();
        return step;
    }

    private Optional<Obligation> reviewUnderWay() {
        return open(Duty.REVIEW).or(() -> open(Duty.SECOND_REVIEW));
    }

    /** The second review stops for its hearing (听证所需时间不计入, Art. 36): no other clock ever stops. */
    public Step suspendForHearing(String approvedBy, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var review = open(Duty.SECOND_REVIEW)
                .orElseThrow(() -> new ActionRefused("OnlyARunningClockStops", "没有正在计算的复核期限，无需停止计算。", null));
        var step = append(CaseAction.SUSPEND_FOR_HEARING, moment, facts.with("approvedBy", approvedBy), ids);
        review.suspend(new Suspension(
                ids.get(), moment.on(), null, "听证", String.valueOf(step.article()), null, approvedBy, step.id()));
        review.reckon(clock);
        refreshDueDay();
        return step;
    }

    /** The hearing of the second review has ended on this day; the next day counts again. */
    public Step resumeAfterHearing(StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var review = open(Duty.SECOND_REVIEW)
                .orElseThrow(() -> new ActionRefused("OnlyAStoppedClockRuns", "复核期限没有停止计算，无需恢复。", null));
        var step = append(CaseAction.RESUME_AFTER_HEARING, moment, facts, ids);
        review.resume(moment.on().plusDays(1));
        review.reckon(clock);
        refreshDueDay();
        return step;
    }

    /**
     * The second review opinion reaches the petitioner (送达复核意见); with it the matter is final, and the same facts and
     * grounds are not taken up again (Art. 36).
     *
     * @param published whether the opinion is published, which only a hearing allows
     */
    public Step serveSecondReview(
            ServiceMethod method,
            ServiceOutcome outcome,
            boolean refusalCounts,
            boolean published,
            StepFacts facts,
            Moment moment,
            Supplier<UUID> ids) {
        new RefusalServesWhereTheOfficeSaysSo().check(outcome, refusalCounts);
        new PublishedOnlyAfterAHearing().check(published, heldSince(CaseAction.REQUEST_SECOND_REVIEW, CaseAction.SUSPEND_FOR_HEARING));
        var step = append(
                CaseAction.SERVE_SECOND_REVIEW,
                moment,
                facts.with("method", method)
                        .with("outcome", outcome)
                        .with("published", published ? "true" : null)
                        .with("finalisation", FinalisationKind.SECOND_REVIEW_SERVED),
                ids);
        this.reviewServedOn = moment.on();
        cancelOpenDuties(step);
        refreshDueDay();
        return step;
    }

    /**
     * Ends the matter for good (终结) in one of the ways the office knows.
     *
     * @param basis the text on which the office rests this kind, as printed
     * @param paper the decision of another authority, where the kind rests on one
     */
    public Step finalise(
            FinalisationKind kind, String basis, @Nullable String paper, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        boolean settled = steps.stream().anyMatch(step -> step.action() == CaseAction.CONCLUDE_SETTLEMENT);
        new EndsOnItsConditions().check(kind, this, timeToAskForReview(clock), settled, paper, moment.on());
        var step = append(
                CaseAction.FINALISE,
                moment,
                facts.with("finalisation", kind).with("basis", basis).with("paper", paper),
                ids);
        cancelOpenDuties(step);
        refreshDueDay();
        return step;
    }

    /** Whether the request that is before the reviewing organ came after its time. */
    public boolean askedLate() {
        return lastRequest().filter(step -> "true".equals(step.facts().get("late"))).isPresent();
    }

    /** The latest request for a review or second review. */
    public Optional<Step> lastRequest() {
        return latest(CaseAction.REQUEST_REVIEW, CaseAction.REQUEST_SECOND_REVIEW);
    }

    /** The organ whose opinion a request of this stage challenges. */
    public UUID challenged(ReviewStage stage) {
        return stage == ReviewStage.REVIEW
                ? responsibleOrgan()
                : latest(CaseAction.REQUEST_REVIEW).map(Step::forOrgan).orElseGet(this::responsibleOrgan);
    }

    private boolean counselIsOnFile(ReviewStage stage) {
        return heldSince(stage.request(), CaseAction.RECORD_COUNSEL_OPINION);
    }

    private boolean heldSince(CaseAction start, CaseAction wanted) {
        int since = latest(start).map(Step::sequence).orElse(Integer.MAX_VALUE);
        return steps.stream().anyMatch(step -> step.action() == wanted && step.sequence() > since);
    }

    /** The opinion that a reviewing organ has quashed, as long as no other has taken its place. */
    private Optional<Step> quashedOpinion() {
        return latest(CaseAction.ISSUE_OPINION, CaseAction.ORDER_REDO)
                .filter(step -> step.action() == CaseAction.ORDER_REDO)
                .flatMap(order -> latest(CaseAction.ISSUE_OPINION));
    }

    private Optional<Step> latest(CaseAction... actions) {
        var wanted = Set.of(actions);
        return steps.stream().filter(step -> wanted.contains(step.action())).max(Comparator.comparing(Step::sequence));
    }

    private static @Nullable String joined(Set<ReviewFlaw> flaws) {
        return flaws.isEmpty() ? null : flaws.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The petitioner takes the matter back in writing (撤回); nobody owes an answer any more. */
    public Step withdraw(String grounds, Moment moment, Supplier<UUID> ids) {
        return withdraw(StepFacts.none().remark(grounds), moment, ids);
    }

    /** As above, with who signed the statement and when. */
    public Step withdraw(StepFacts facts, Moment moment, Supplier<UUID> ids) {
        var step = append(CaseAction.WITHDRAW, moment, facts, ids);
        cancelOpenDuties(step);
        refreshDueDay();
        return step;
    }

    /**
     * Records something that happened to the matter and moves nothing but its status: a hearing, an instruction, an
     * investigation. What has further effects is a verb of its own.
     *
     * @param how one of {@link #RECORDED}
     */
    public Step record(CaseAction how, StepFacts facts, Moment moment, Supplier<UUID> ids) {
        if (!RECORDED.contains(how)) {
            throw new IllegalArgumentException(how + " has effects of its own and is not only recorded");
        }
        var step = append(how, moment, facts, ids);
        refreshDueDay();
        return step;
    }

    /** What the latest step that says so said under a key, such as the way of Article 31; nothing where none did. */
    public @Nullable String lastSaid(String key) {
        return steps.stream()
                .map(step -> step.facts().get(key))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The organ that registered the matter handles it itself; it has been bound since it received it (Art. 23). */
    public Step takeUp(StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        var step = append(CaseAction.TAKE_UP, moment, facts.forOrgan(registeringOrganId), ids);
        meet(Duty.TRIAGE, step);
        this.responsibleOrganId = registeringOrganId;
        this.handedOverOn = moment.on();
        if (open(Duty.NOTICE_ON_DIRECT_RECEIPT).isEmpty()) {
            owe(registeringOrganId, Duty.NOTICE_ON_DIRECT_RECEIPT, receivedOn, step, ids, clock);
        }
        refreshDueDay();
        return step;
    }

    /** Says what is right where an earlier step is wrong (更正); the wrong line stays and no clock moves. */
    public Step correct(UUID wrong, String right, Moment moment, Supplier<UUID> ids) {
        return correct(wrong, right, null, moment, ids);
    }

    /**
     * As above, with the document that replaces the one of the wrong step.
     *
     * @param document the corrected document
     */
    public Step correct(UUID wrong, String right, @Nullable UUID document, Moment moment, Supplier<UUID> ids) {
        if (steps.stream().noneMatch(step -> step.id().equals(wrong))) {
            throw new ActionRefused("CorrectsAStepOfItsOwn", "请选择本事项的一条流转记录再更正。", null);
        }
        var facts = StepFacts.none().corrects(wrong).remark(right).document(document);
        return append(CaseAction.CORRECT_RECORD, moment, facts, ids);
    }

    /** Handed to the organ with authority before the matter came into the system, as a ledger says; it ends no clock. */
    public Step recordEarlierTransfer(String to, Moment moment, Supplier<UUID> ids) {
        return append(CaseAction.TRANSFER_IMPORTED, moment, StepFacts.none().remark(to), ids);
    }

    /** Accepted before the matter came into the system, as a ledger says; what is not answered yet still has to be. */
    public Step recordEarlierAcceptance(Moment moment, Supplier<UUID> ids) {
        return append(CaseAction.ACCEPTANCE_IMPORTED, moment, StepFacts.none(), ids);
    }

    /** An answer given on this day, before the matter came into the system, read from a ledger with the filing. */
    public Step recordEarlierAnswer(String answer, Moment moment, Supplier<UUID> ids) {
        var earlier = steps.stream()
                .filter(step -> step.action() == CaseAction.TRANSFER_IMPORTED
                        || step.action() == CaseAction.ACCEPTANCE_IMPORTED)
                .findFirst();
        var step = append(CaseAction.ANSWER_IMPORTED, moment, StepFacts.none().remark(answer), ids);
        meet(Duty.TRIAGE, earlier.orElse(step));
        meet(Duty.NOTICE_ON_DIRECT_RECEIPT, earlier.orElse(step));
        refreshDueDay();
        return step;
    }

    /**
     * What the petitioner says of the petition office and of the responsible organ, each on its own (Art. 21).
     *
     * @param first whether the filing is the first one about its matter; only that one is rated
     */
    public Step rate(@Nullable Satisfaction office, @Nullable Satisfaction organ, boolean first, StepFacts facts, Moment moment, Supplier<UUID> ids, ObligationClock clock) {
        new RatedOnce().check(ratedOn());
        new RatedOnlyTheFirst().check(first);
        new RatedInTime().check(this, moment.on(), clock);
        var step = append(CaseAction.RATE, moment, facts.with("office", office).with("organ", organ), ids);
        this.officeRating = office;
        this.organRating = organ;
        return step;
    }

    /**
     * The dispute itself is settled (化解); neither completion nor the organ's report of it says so, and it ends no clock.
     *
     * @param ledger number of the ledger's line that was verified, {@code null} where the office decides it by itself
     */
    public Step resolve(Resolution resolution, @Nullable String ledger, Moment moment, Supplier<UUID> ids) {
        new ResolvedOnce().check(resolvedOn);
        new AccusationIsNotResolved().check(kind);
        new ResolutionIsNotSelfCertified().check(handlingOfficerId, moment.by());
        new ResolvedByItsOfficeOrALedger().check(this, CaseAction.RESOLVE, ledger, moment);
        new ResolvedAfterItCame().check(resolution.on(), receivedOn, moment.on());
        var step = append(CaseAction.RESOLVE, moment, resolution.facts().with("ledger", ledger), ids);
        this.resolvedOn = resolution.on();
        return step;
    }

    /**
     * The dispute came up again (反复): the matter counts as unresolved from this day.
     *
     * @param ledger number of the ledger's line that is open again, {@code null} where the office decides it by itself
     */
    public Step revokeResolution(String reason, @Nullable String ledger, Moment moment, Supplier<UUID> ids) {
        if (resolvedOn == null) {
            throw new ActionRefused("RevokedOnlyWhenResolved", "该事项没有化解记录，无需撤销。", null);
        }
        new ResolvedByItsOfficeOrALedger().check(this, CaseAction.REVOKE_RESOLUTION, ledger, moment);
        var facts = StepFacts.none().with("ledger", ledger).remark(reason);
        var step = append(CaseAction.REVOKE_RESOLUTION, moment, facts, ids);
        this.resolvedOn = null;
        return step;
    }

    /** Number of the ledger's line by which the matter counts as resolved; nothing where its office decided it. */
    public Optional<String> resolvedByLedger() {
        return resolvedOn == null
                ? Optional.empty()
                : latest(CaseAction.RESOLVE).map(step -> step.facts().get("ledger"));
    }

    /** Joins this matter into another because it is the same (并入): why, on which evidence, decided by a person. */
    public Step joinInto(Petition other, String evidence, Moment moment, Supplier<UUID> ids) {
        new JoinedIntoAStandingMatter().check(this, other);
        var step = append(CaseAction.JOIN, moment, StepFacts.none().otherMatter(other.id).remark(evidence), ids);
        this.joinedIntoId = other.id;
        refreshDueDay();
        return step;
    }

    /** Takes the joining back (退出): this matter's clocks and duties are again its own, as if never joined. */
    public Step detach(String reason, Moment moment, Supplier<UUID> ids) {
        if (joinedIntoId == null) {
            throw new ActionRefused("DetachedOnlyWhenJoined", "该事项没有并入其他事项，无需退出。", null);
        }
        var step = append(CaseAction.DETACH, moment, StepFacts.none().otherMatter(joinedIntoId).remark(reason), ids);
        this.joinedIntoId = null;
        refreshDueDay();
        return step;
    }

    private Step append(CaseAction action, Moment moment, StepFacts facts, Supplier<UUID> ids) {
        new StepsFollowEachOther().check(this, action, moment);
        var row = rowFor(action, moment);
        var deviation = moment.deviation();
        var said = deviation == null ? facts : deviation.in(facts);
        var step = new Step(ids.get(), this, stepCount + 1, row, moment, said);
        steps.add(step);
        this.stepCount++;
        this.status = row.to();
        this.milestones = milestones.after(action, moment.on());
        return step;
    }

    private Transition rowFor(CaseAction action, Moment moment) {
        String ruleSet = moment.ruleSet().code();
        return stepCount == 0
                ? new ActorMayTakeTheStep().choose(standing(), PetitionLifecycle.find(null, action, ruleSet), moment.by())
                : standing().row(action, moment.by(), ruleSet);
    }

    private void owe(UUID organ, Duty duty, LocalDate from, Step start, Supplier<UUID> ids, ObligationClock clock) {
        var obligation = Obligation.statutory(ids.get(), this, organ, duty, from, start, clock.ruleFor(duty, from, placeCode));
        obligation.reckon(clock);
        obligations.add(obligation);
    }

    private void oweUntil(LocalDate day, UUID organ, Duty duty, Step start, Supplier<UUID> ids, ObligationClock clock) {
        var obligation = Obligation.fixed(ids.get(), this, organ, duty, start, String.valueOf(start.ruleSet()), day);
        obligation.reckon(clock);
        obligations.add(obligation);
    }

    private void meet(Duty duty, UUID organ, Step evidence) {
        obligations.stream()
                .filter(one -> one.open() && one.duty() == duty && one.organ().equals(organ))
                .forEach(one -> one.met(evidence));
    }

    private void cancelOpen(Duty duty, Step evidence) {
        obligations.stream().filter(one -> one.open() && one.duty() == duty).forEach(one -> one.cancelled(evidence));
    }

    private void meet(Duty duty, Step evidence) {
        open(duty).ifPresent(obligation -> obligation.met(evidence));
    }

    private void cancelOpenDuties(Step evidence) {
        obligations.stream().filter(Obligation::open).forEach(obligation -> obligation.cancelled(evidence));
    }

    private Optional<Obligation> open(Duty duty) {
        return obligations.stream().filter(one -> one.open() && one.duty() == duty).findFirst();
    }

    /** Writes the due-day index of this matter from its open obligations; a joined matter is not chased on its own. */
    public void refreshDueDay() {
        this.open = status.open() && joinedIntoId == null;
        var next = obligations.stream()
                .filter(one -> open && one.open() && one.due().dueOn() != null)
                .min(Comparator.comparing(one -> one.due().dueOn()));
        this.dueOn = next.map(one -> one.due().dueOn()).orElse(null);
        this.overdueAfter = next.map(one -> one.due().overdueAfter()).orElse(null);
        this.dueProvisional = next.map(one -> one.due().provisional()).orElse(false);
        this.dueOrganId = next.map(Obligation::organ).orElse(null);
    }

    /** The actions the lifecycle offers to an officer right now, under the rule set in force. */
    public List<CaseAction> offers(Actor actor, String ruleSet) {
        return standing().offers(actor, ruleSet);
    }

    /** The columns as they are kept; {@link MatterState#replayed} says what they should be. */
    public MatterState state() {
        return new MatterState(
                status,
                open,
                kind,
                categoryCode,
                placeCode,
                sealed,
                route,
                responsibleOrganId,
                reviewingOrganId,
                reviewedOutside,
                handlingOfficerId,
                handedOverOn,
                acceptedOn,
                opinionOutcome,
                servedOn,
                reviewServedOn,
                reportState,
                milestones,
                officeRating,
                organRating,
                joinedIntoId,
                resolvedOn,
                stepCount);
    }

    public Standing standing() {
        boolean extended = open(Duty.HANDLING).filter(one -> !one.extensions().isEmpty()).isPresent();
        return new Standing(
                status,
                kind,
                sealed,
                registeringOrganId,
                responsibleOrganId,
                joinedIntoId != null,
                ratedOn() != null,
                extended,
                reviewingOrganId,
                bound(Duty.CONTRIBUTION),
                reviewedOutside,
                servedOn != null,
                reviewServedOn != null,
                bound(Duty.EXECUTION),
                opinionOutcome,
                reportState,
                reviewUnderWay().filter(Obligation::byRegion).isPresent(),
                resolvedOn != null);
    }

    private Set<UUID> bound(Duty duty) {
        return obligations.stream()
                .filter(one -> one.open() && one.duty() == duty)
                .map(Obligation::organ)
                .collect(Collectors.toSet());
    }

    /** What the open clock of a duty says, if the duty is open. */
    public Optional<DueDay> dueDayOf(Duty duty) {
        return open(duty).map(Obligation::due);
    }

    private UUID responsibleOrgan() {
        return responsibleOrganId == null ? registeringOrganId : responsibleOrganId;
    }

    public UUID id() {
        return id;
    }

    /** The number of the filing that opened it. */
    public String number() {
        return number;
    }

    public PetitionStatus status() {
        return status;
    }

    public MatterKind kind() {
        return kind;
    }

    public @Nullable String category() {
        return categoryCode;
    }

    public @Nullable String place() {
        return placeCode;
    }

    public String title() {
        return title;
    }

    public Channel channel() {
        return channel;
    }

    public Purpose purpose() {
        return purpose;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean sealed() {
        return sealed;
    }

    public boolean open() {
        return open;
    }

    public UUID registeringOrgan() {
        return registeringOrganId;
    }

    public @Nullable UUID responsibleOrganOrNull() {
        return responsibleOrganId;
    }

    /** The organ that reviews or has reviewed the opinion (复查、复核机关). */
    public @Nullable UUID reviewingOrgan() {
        return reviewingOrganId;
    }

    /** Whether that organ works without this system, so that the registering office records for it. */
    public boolean reviewedOutside() {
        return reviewedOutside;
    }

    /** The day the review opinion reached the petitioner, once there is one. */
    public @Nullable LocalDate reviewServedOn() {
        return reviewServedOn;
    }

    public @Nullable UUID complainedOrgan() {
        return complainedOrganId;
    }

    public @Nullable UUID handlingOfficer() {
        return handlingOfficerId;
    }

    public @Nullable UUID joinedInto() {
        return joinedIntoId;
    }

    public @Nullable HandlingRoute route() {
        return route;
    }

    public @Nullable LocalDate handedOverOn() {
        return handedOverOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable LocalDate opinionOn() {
        return milestones.opinionOn();
    }

    public @Nullable OpinionOutcome opinionOutcome() {
        return opinionOutcome;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** Where the completion report on an assignment stands; nothing where none was asked for. */
    public @Nullable ReportState reportState() {
        return reportState;
    }

    /** First answer of any form: opinion, reply to a proposal, or the answer a ledger brought. */
    public @Nullable LocalDate answeredOn() {
        return milestones.answeredOn();
    }

    public @Nullable LocalDate completedOn() {
        return milestones.completedOn();
    }

    public @Nullable LocalDate ratedOn() {
        return milestones.ratedOn();
    }

    /** Day on which the dispute itself was settled. */
    public @Nullable LocalDate resolvedOn() {
        return resolvedOn;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate overdueAfter() {
        return overdueAfter;
    }

    public @Nullable UUID dueOrgan() {
        return dueOrganId;
    }

    public Set<FilingFlag> flags() {
        return Stream.of(flags).map(FilingFlag::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public List<Obligation> obligations() {
        return List.copyOf(obligations);
    }

    /** Changes with every saved step; a form carries it, and a stale one ends on the conflict page. */
    public long version() {
        return revision == null ? 0 : revision;
    }
}
