package cn.petition.workflow.supervision;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.SuggestionKind;
import cn.petition.workflow.document.LedgerDocuments;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.document.type.AccountabilitySuggestion;
import cn.petition.workflow.document.type.ImprovementSuggestion;
import cn.petition.workflow.document.type.PolicySuggestion;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger of the three suggestions (三项建议, Art. 40): issued, answered in writing, adopted or not with the reason. */
@Component
class SuggestionBook implements LedgerBook {

    private final LedgerDocuments documents;
    private final Organs organs;
    private final ObligationClocks clocks;
    private final SuggestionRules rules = new SuggestionRules();
    private final AnswerDayLiesAhead answerDayLiesAhead = new AnswerDayLiesAhead();

    SuggestionBook(LedgerDocuments documents, Organs organs, ObligationClocks clocks) {
        this.documents = documents;
        this.organs = organs;
        this.clocks = clocks;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUGGESTION;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                content()
                        .title(Ask.MUST)
                        .responsible(Ask.MAY)
                        .matters(Ask.MAY)
                        .explained("完善政策的建议先报本级党委和政府；追究责任的建议只在造成严重后果时提出，送有管理权限的机关、单位。"
                                + "主送机关不使用本系统的，不选责任单位，只填主送机关。");
            case AMEND -> content().responsible(Ask.MAY);
            case REPORT_UPWARD -> StepShape.of(must(LedgerFact.REPORTED_TO), must(LedgerFact.CONTENT));
            case DISCARD -> StepShape.of(must(LedgerFact.REASON));
            case SIGN ->
                StepShape.of(may(LedgerFact.APPROVED_BY))
                        .due(Ask.MAY)
                        .explained("出具建议书，反馈期限印在建议书上；没有填写的，按规定的反馈日数计算。");
            case REMIND -> StepShape.of(may(LedgerFact.REMARK));
            case EXTEND -> StepShape.of(must(LedgerFact.REASON)).due(Ask.MUST);
            case ANSWER ->
                StepShape.of(
                                must(LedgerFact.ADOPTION).among(Adoption.class),
                                must(LedgerFact.ANSWER),
                                may(LedgerFact.REASON).hint("部分采纳、未采纳的，必须说明理由"))
                        .explained("书面反馈采纳情况。");
            case RETURN -> StepShape.of(must(LedgerFact.REASON)).due(Ask.MUST);
            case CHECK -> StepShape.of(must(LedgerFact.EFFECT));
            case REOPEN -> StepShape.of(must(LedgerFact.REASON));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    private static StepShape content() {
        return StepShape.of(
                must(LedgerFact.SUGGESTION_KIND).among(SuggestionKind.class),
                may(LedgerFact.ADDRESSEE).hint("不填写的，为责任单位"),
                must(LedgerFact.SITUATION).called("问题或者情形"),
                must(LedgerFact.DEMAND).called("建议内容"),
                may(LedgerFact.UNIT).hint("追究责任的建议必须填写"),
                may(LedgerFact.CONSEQUENCES).hint("追究责任的建议必须填写"),
                may(LedgerFact.AUTHORITY_BASIS).hint("追究责任的建议必须填写：主送机关对有关单位、人员有何管理权限"));
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (change.dueOn() != null) {
            answerDayLiesAhead.check(change.dueOn(), moment.on());
        }
        if (entry == null || action == LedgerAction.AMEND) {
            rules.checkContent(
                    change.facts(), entry == null ? change.responsible() : addressed(entry, change), entry == null);
            return change;
        }
        return switch (action) {
            case SIGN -> issued(entry, change, moment);
            case ANSWER -> {
                rules.checkAnswer(change.facts());
                yield change;
            }
            case EXTEND -> {
                answerDayLiesAhead.checkExtension(entry.dueOn(), Objects.requireNonNull(change.dueOn()));
                yield change;
            }
            case REMIND ->
                saying(change, LedgerFact.REMINDERS, entry.facts().number(LedgerFact.REMINDERS).orElse(0L) + 1);
            default -> change;
        };
    }

    private static @Nullable UUID addressed(LedgerEntry entry, LedgerChange change) {
        return change.responsible() == null ? entry.responsible() : change.responsible();
    }

    private LedgerChange issued(LedgerEntry entry, LedgerChange change, LedgerMoment moment) {
        var facts = entry.facts().and(change.facts());
        rules.checkBeforeIssue(facts);
        LocalDate due = change.dueOn() == null ? answeredBy(entry, moment.on()) : change.dueOn();
        String addressee = facts.text(LedgerFact.ADDRESSEE)
                .or(() -> Optional.ofNullable(entry.responsible()).flatMap(organs::findById).map(Organ::name))
                .orElseThrow(() -> new ActionRefused("SuggestionNamesAnAddressee", "请填写主送机关，或者选择责任单位。", null));
        String article = kind(facts).articleUnder(documents.ruleSetOn(moment.on()));
        var id = documents.issue(entry, moment, document(facts, addressee, article, due));
        return new LedgerChange(
                change.facts().with(LedgerFact.BASIS, article), null, due, List.of(), List.of(), null, id);
    }

    /** Within 30 days under the 2005 rules; since then as the office has settled, and printed on the suggestion. */
    private LocalDate answeredBy(LedgerEntry entry, LocalDate on) {
        String place = organs.findById(entry.office()).orElseThrow().divisionCode();
        Deadline deadline = clocks.current().deadline(StatutoryPeriod.SUGGESTION_FEEDBACK, on, place);
        return deadline.dueOn().orElseThrow();
    }

    private static OfficialDocument document(LedgerFacts facts, String addressee, String article, LocalDate due) {
        String problem = facts.text(LedgerFact.SITUATION).orElseThrow();
        String suggestion = facts.text(LedgerFact.DEMAND).orElseThrow();
        return switch (kind(facts)) {
            case IMPROVE_WORK -> new ImprovementSuggestion(addressee, problem, article, suggestion, due);
            case IMPROVE_POLICY -> new PolicySuggestion(addressee, problem, article, suggestion, due);
            case PURSUE_RESPONSIBILITY ->
                new AccountabilitySuggestion(
                        addressee,
                        facts.text(LedgerFact.UNIT).orElseThrow(),
                        problem,
                        facts.text(LedgerFact.CONSEQUENCES).orElseThrow(),
                        article,
                        suggestion,
                        due);
        };
    }

    private static SuggestionKind kind(LedgerFacts facts) {
        return facts.choice(LedgerFact.SUGGESTION_KIND, SuggestionKind.class).orElseThrow();
    }

    private static LedgerChange saying(LedgerChange change, LedgerFact fact, Object value) {
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
