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
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.supervision.InspectionKind;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of inspections (督查、督导组, Art. 38): planned, sent, visits and findings, fed back, reported, concluded. */
@Component
class InspectionBook implements LedgerBook {

    private final LedgerEntries entries;
    private final Organs organs;
    private final PublicTextNamesNobody namesNobody;
    private final GovernmentInspectionIsDesignated designated = new GovernmentInspectionIsDesignated();
    private final FindingsArePutRight putRight;
    private final SupervisedOrganIsBelow isBelow = new SupervisedOrganIsBelow();
    private final AnswerDayLiesAhead dayLiesAhead = new AnswerDayLiesAhead();

    InspectionBook(
            LedgerEntries entries, Organs organs, PublicTextNamesNobody namesNobody, FindingsArePutRight putRight) {
        this.entries = entries;
        this.organs = organs;
        this.namesNobody = namesNobody;
        this.putRight = putRight;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.INSPECTION;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                plan().title(Ask.MUST)
                        .due(Ask.MUST)
                        .matters(Ask.MAY)
                        .explained("一个督导组一行。信访督查依据《信访工作条例》第三十八条；政府督查须有本级政府的指定，两者不能混用。期限填督查结束之日。");
            case AMEND -> plan().due(Ask.MUST);
            case ADD_MATTER, REMOVE_MATTER -> StepShape.of(may(LedgerFact.REMARK)).matters(Ask.MUST);
            case CANCEL -> StepShape.of(must(LedgerFact.REASON));
            case START -> StepShape.of(may(LedgerFact.REMARK)).explained("督导组出发，计入当年派出的督导组数。");
            case VISIT ->
                StepShape.of(
                        must(LedgerFact.VISITED).called("被督查单位"),
                        must(LedgerFact.PLACE),
                        must(LedgerFact.CONTENT).hint("查阅案卷、听取汇报、询问、约见、实地察看等情况"));
            case FIND ->
                StepShape.of(must(LedgerFact.SITUATION).called("发现的问题"), must(LedgerFact.DEMAND))
                        .responsible(Ask.MUST)
                        .due(Ask.MUST)
                        .explained("每个问题成为责任单位的一项任务，整改完成并经确认后，督查才能办结。");
            case NOTE -> StepShape.of(must(LedgerFact.REMARK));
            case REPORT_DONE ->
                StepShape.of(must(LedgerFact.RESULT).called("督查情况"), must(LedgerFact.FEEDBACK).hint("何时、以何种方式向有关地方和部门反馈"))
                        .explained("结论应当向被督查的地方和部门反馈。");
            case REPORT_UPWARD -> StepShape.of(must(LedgerFact.REPORTED_TO), must(LedgerFact.CONTENT));
            case CLOSE -> StepShape.of(must(LedgerFact.EFFECT).called("结论和整改成效"));
            case PUBLISH ->
                StepShape.of(must(LedgerFact.PUBLIC_TEXT))
                        .explained("向社会公开的督查结果。不得写入姓名、证件号、电话、住址和登记编号。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    private static StepShape plan() {
        return StepShape.of(
                must(LedgerFact.INSPECTION_KIND).among(InspectionKind.class),
                must(LedgerFact.LEADER).called("组长"),
                must(LedgerFact.MEMBERS),
                must(LedgerFact.VISITED).called("被督查单位"),
                must(LedgerFact.FROM_ON),
                must(LedgerFact.MEASURES).called("督查方案"),
                designation());
    }

    private static LedgerField designation() {
        return may(LedgerFact.DOCUMENT_NUMBER).called("指定或者批准文号").hint("政府督查必须填写本级政府的指定文号");
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        return switch (action) {
            case BEGIN, AMEND -> {
                designated.check(change.facts());
                refuseAnEndBeforeTheBeginning(change);
                yield described(change);
            }
            case FIND -> finding(Objects.requireNonNull(entry), change, moment);
            case CLOSE -> {
                putRight.check(Objects.requireNonNull(entry));
                yield change;
            }
            case PUBLISH -> {
                namesNobody.check(change.facts(), entries.mattersOf(Objects.requireNonNull(entry).id()));
                yield change;
            }
            default -> change;
        };
    }

    private static void refuseAnEndBeforeTheBeginning(LedgerChange change) {
        var from = change.facts().date(LedgerFact.FROM_ON).orElseThrow();
        if (Objects.requireNonNull(change.dueOn()).isBefore(from)) {
            throw new ActionRefused("InspectionEndsAfterItBegins", "结束日期早于开始日期，请核对。", null);
        }
    }

    private static LedgerChange described(LedgerChange change) {
        var kind = change.facts().choice(LedgerFact.INSPECTION_KIND, InspectionKind.class).orElseThrow();
        return with(change, change.facts().with(LedgerFact.BASIS, kind.article()));
    }

    /** What was found is a task of its own; the inspection itself changes neither its organ nor its day. */
    private LedgerChange finding(LedgerEntry entry, LedgerChange change, LedgerMoment moment) {
        UUID organ = Objects.requireNonNull(change.responsible());
        isBelow.check(organs.findById(organ).orElseThrow(), organs.findById(entry.office()).orElseThrow());
        dayLiesAhead.check(Objects.requireNonNull(change.dueOn()), moment.on());
        String problem = change.facts().text(LedgerFact.SITUATION).orElseThrow();
        var task = new NewLine(
                LedgerKind.TASK,
                entry.office(),
                entry.id(),
                problem.substring(0, Math.min(problem.length(), LedgerField.SHORT)),
                entry.place());
        var row = LedgerLifecycle.rows(LedgerKind.TASK, null, LedgerAction.BEGIN).get(0);
        var asked = LedgerFacts.NONE.with(LedgerFact.CONTENT, change.facts().text(LedgerFact.DEMAND).orElseThrow());
        var begun = entries.begin(task, row, LedgerChange.saying(asked).by(organ).until(change.dueOn()), moment);
        return LedgerChange.saying(change.facts()).about(begun.id());
    }

    private static LedgerChange with(LedgerChange change, LedgerFacts facts) {
        return new LedgerChange(
                facts,
                change.responsible(),
                change.dueOn(),
                change.added(),
                change.removed(),
                change.other(),
                change.document());
    }
}
