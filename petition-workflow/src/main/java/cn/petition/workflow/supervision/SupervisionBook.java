package cn.petition.workflow.supervision;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.supervision.CheckVerdict;
import cn.petition.domain.supervision.Escalation;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.workflow.document.LedgerDocuments;
import cn.petition.workflow.document.type.SupervisionLetter;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of supervision (督办台账, Art. 40): drafted by the sweep or by hand, signed, answered, checked, escalated. */
@Component
class SupervisionBook implements LedgerBook {

    private static final String IN_WRITING = "书面报告";

    private final LedgerEntries entries;
    private final SupervisedGrounds grounds;
    private final LedgerDocuments documents;
    private final Organs organs;
    private final Petitions petitions;
    private final MatterViewers viewers;
    private final ParameterValues parameters;
    private final PublicTextNamesNobody namesNobody;
    private final SupervisedOrganIsBelow isBelow = new SupervisedOrganIsBelow();
    private final AnswerDayLiesAhead answerDayLiesAhead = new AnswerDayLiesAhead();
    private final AgainOnlyWhenLateOrUnsatisfied again = new AgainOnlyWhenLateOrUnsatisfied();

    SupervisionBook(
            LedgerEntries entries,
            SupervisedGrounds grounds,
            LedgerDocuments documents,
            Organs organs,
            Petitions petitions,
            MatterViewers viewers,
            ParameterValues parameters,
            PublicTextNamesNobody namesNobody) {
        this.entries = entries;
        this.grounds = grounds;
        this.documents = documents;
        this.organs = organs;
        this.petitions = petitions;
        this.viewers = viewers;
        this.parameters = parameters;
        this.namesNobody = namesNobody;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUPERVISION;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case DRAFT ->
                StepShape.of(
                        may(LedgerFact.TRIGGER).among(SupervisionTrigger.class),
                        may(LedgerFact.SITUATION),
                        may(LedgerFact.DEMAND),
                        may(LedgerFact.VERDICT).among(CheckVerdict.class),
                        may(LedgerFact.ESCALATION).among(Escalation.class));
            case BEGIN ->
                content()
                        .title(Ask.MUST)
                        .responsible(Ask.MUST)
                        .matters(Ask.MAY)
                        .explained("可以督办一件或者几件事项，也可以不针对事项督办一个单位。签发以前只有本机关和上级看得见。");
            case AMEND -> content().responsible(Ask.MAY);
            case DISCARD -> StepShape.of(must(LedgerFact.REASON)).explained("废弃后，巡查不再就同一事项、同一单位、同一情形起草。");
            case SIGN ->
                StepShape.of(may(LedgerFact.CONTACT).hint("印在督办函上，供责任单位联系"))
                        .due(Ask.MAY)
                        .explained("按草稿的情形和要求出具督办函，送责任单位书面答复；没有填写期限的，按规定的答复日数计算。要修改内容，请先“修改”。");
            case REMIND -> StepShape.of(may(LedgerFact.REMARK));
            case EXTEND -> StepShape.of(must(LedgerFact.REASON)).due(Ask.MUST);
            case ANSWER -> StepShape.of(must(LedgerFact.ANSWER)).explained("书面答复办理情况，由督办机关核查。");
            case CHECK -> StepShape.of(must(LedgerFact.RESULT)).explained("核查属实、结果满意的，督办办结；不满意的，请退回或者再次督办。");
            case RETURN -> StepShape.of(must(LedgerFact.REASON)).due(Ask.MUST).explained("答复不能令人满意，退回重新答复，不另行发函。");
            case SUPERVISE_AGAIN ->
                StepShape.of(must(LedgerFact.SITUATION), must(LedgerFact.DEMAND), may(LedgerFact.CONTACT))
                        .due(Ask.MAY)
                        .explained("再出具一份督办函，写明是第几次。");
            case FORMAL_TALK ->
                StepShape.of(must(LedgerFact.REASON), must(LedgerFact.DECIDED_BY), must(LedgerFact.UNIT), must(LedgerFact.CONTENT));
            case CIRCULAR ->
                StepShape.of(must(LedgerFact.REASON), must(LedgerFact.DECIDED_BY), must(LedgerFact.DOCUMENT_NUMBER));
            case LIST_PUBLICLY -> StepShape.of(must(LedgerFact.REASON), must(LedgerFact.DECIDED_BY)).due(Ask.MUST);
            case ORDER_RECTIFICATION ->
                StepShape.of(must(LedgerFact.REASON), must(LedgerFact.DECIDED_BY), must(LedgerFact.DEMAND)).due(Ask.MUST);
            case TRANSFER_TO_DISCIPLINE ->
                StepShape.of(must(LedgerFact.REASON), must(LedgerFact.ADDRESSEE), must(LedgerFact.DOCUMENT_NUMBER))
                        .explained("只移送问题线索，由纪检监察机关依规依纪依法处理。");
            case REPORT_UPWARD -> StepShape.of(must(LedgerFact.REPORTED_TO), must(LedgerFact.CONTENT));
            case CLOSE -> StepShape.of(must(LedgerFact.REASON)).explained("不再要求答复，由领导决定终止督办。");
            case PUBLISH ->
                StepShape.of(must(LedgerFact.PUBLIC_TEXT))
                        .explained("向社会公开的督办结果。不得写入姓名、证件号、电话、住址和登记编号。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON)).due(Ask.MUST);
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    private static StepShape content() {
        return StepShape.of(
                must(LedgerFact.TRIGGER).among(SupervisionTrigger.class), must(LedgerFact.SITUATION), must(LedgerFact.DEMAND));
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (entry == null) {
            UUID organ = Objects.requireNonNull(change.responsible());
            checkOrgan(organ, Objects.requireNonNull(line).office(), change.added());
            grounds.refuseWhatStandsAlready(change.added(), organ, trigger(change.facts()));
            return change;
        }
        if (change.responsible() != null) {
            checkOrgan(change.responsible(), entry.office(), entries.mattersOf(entry.id()));
        }
        if (change.dueOn() != null) {
            answerDayLiesAhead.check(change.dueOn(), moment.on());
        }
        return switch (action) {
            case SIGN -> letter(entry, change, moment, 1);
            case SUPERVISE_AGAIN -> {
                again.check(entry, moment.on());
                yield letter(entry, unsatisfied(entry, change), moment, round(entry) + 1);
            }
            case EXTEND -> {
                answerDayLiesAhead.checkExtension(entry.dueOn(), Objects.requireNonNull(change.dueOn()));
                yield change;
            }
            case REMIND -> said(change, LedgerFact.REMINDERS, entry.facts().number(LedgerFact.REMINDERS).orElse(0L) + 1);
            case CHECK -> said(change, LedgerFact.VERDICT, CheckVerdict.SATISFIED);
            case RETURN -> said(change, LedgerFact.VERDICT, CheckVerdict.NOT_SATISFIED);
            case FORMAL_TALK, CIRCULAR, LIST_PUBLICLY, ORDER_RECTIFICATION, TRANSFER_TO_DISCIPLINE ->
                said(unsatisfied(entry, change), LedgerFact.ESCALATION, measure(action));
            case PUBLISH -> {
                namesNobody.check(change.facts(), entries.mattersOf(entry.id()));
                yield change;
            }
            default -> change;
        };
    }

    @Override
    public void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        if (action == LedgerAction.BEGIN || action == LedgerAction.AMEND) {
            grounds.keep(entries.mattersOf(entry.id()), responsible(entry), trigger(entry.facts()), entry.id());
        }
    }

    private LedgerChange letter(LedgerEntry entry, LedgerChange change, LedgerMoment moment, long round) {
        var facts = entry.facts().and(change.facts());
        var organ = organ(change.responsible() == null ? responsible(entry) : change.responsible());
        LocalDate due = change.dueOn() == null ? moment.on().plusDays(answerDays(organ, moment.on())) : change.dueOn();
        var trigger = trigger(facts);
        String article = trigger.articleUnder(documents.ruleSetOn(moment.on()));
        var letter = new SupervisionLetter(
                organ.name(),
                entries.mattersOf(entry.id()).stream()
                        .map(matter -> petitions.findById(matter).orElseThrow())
                        .map(matter -> new SupervisionLetter.Matter(matter.number(), matter.title()))
                        .toList(),
                Labels.of(trigger),
                article,
                Math.toIntExact(round),
                facts.text(LedgerFact.SITUATION).orElseThrow(),
                facts.text(LedgerFact.DEMAND).orElseThrow(),
                due,
                IN_WRITING,
                facts.text(LedgerFact.CONTACT).orElse(null));
        var said = change.facts().with(LedgerFact.ROUND, round).with(LedgerFact.BASIS, article);
        return new LedgerChange(said, organ.id(), due, List.of(), List.of(), null, documents.issue(entry, moment, letter));
    }

    private int answerDays(Organ organ, LocalDate on) {
        return parameters.current().supervisionAnswerDays(on, Region.ofPlace(organ.divisionCode()));
    }

    private void checkOrgan(UUID supervised, UUID office, List<UUID> matters) {
        isBelow.check(organ(supervised), organ(office));
        for (UUID matter : matters) {
            if (!viewers.sees(supervised, supervised, matter)) {
                throw new ActionRefused(
                        "SupervisedOrganHandlesTheMatter", "所选单位没有经办过该事项，督办会使其知悉不应知悉的内容；请选择经办单位。", null);
            }
        }
    }

    private Organ organ(UUID id) {
        return organs.findById(id)
                .orElseThrow(() -> new ActionRefused("OrganIsKnown", "没有找到所选的单位，请重新选择。", null));
    }

    private static UUID responsible(LedgerEntry entry) {
        if (entry.responsible() == null) {
            throw new ActionRefused("SupervisionNamesAnOrgan", "还没有确定被督办的单位，请先“修改”草稿，选择责任单位。", null);
        }
        return entry.responsible();
    }

    private static SupervisionTrigger trigger(LedgerFacts facts) {
        return facts.choice(LedgerFact.TRIGGER, SupervisionTrigger.class).orElseThrow();
    }

    private static long round(LedgerEntry entry) {
        return entry.facts().number(LedgerFact.ROUND).orElse(1L);
    }

    /** Whoever goes on after an answer has found it not to be satisfactory. */
    private static LedgerChange unsatisfied(LedgerEntry entry, LedgerChange change) {
        return entry.status() == LedgerStatus.ANSWERED
                ? said(change, LedgerFact.VERDICT, CheckVerdict.NOT_SATISFIED)
                : change;
    }

    private static Escalation measure(LedgerAction action) {
        return Arrays.stream(Escalation.values())
                .filter(one -> one.step() == action)
                .findFirst()
                .orElseThrow();
    }

    private static LedgerChange said(LedgerChange change, LedgerFact fact, Object value) {
        return new LedgerChange(
                change.facts().with(fact, value),
                change.responsible(),
                change.dueOn(),
                change.added(),
                change.removed(),
                change.other(),
                change.document());
    }
}
