package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.SuggestionKind;
import cn.petition.domain.supervision.SupervisionCategory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supervision, inspection and suggestions (Art. 38 to 40). */
@Component
@Order(9)
final class SupervisionStatistics implements StatisticGroup {

    private static final LedgerRows SIGNED = LedgerRows.done(LedgerKind.SUPERVISION, LedgerAction.SIGN);
    private static final Condition STANDS = Condition.notStanding(LedgerStatus.DRAFTED, LedgerStatus.CANCELLED);

    /** The matters of signed letters. */
    static final LedgerRows SUPERVISED = SIGNED.mattersOf(STANDS);

    private static final Condition ANSWERED =
            Condition.of("r.finished_on is not null and r.status not in ('ISSUED', 'ESCALATED')");

    private static final Population<Unit.Letters> DUE = Population.all(Grain.lines(
                    LedgerRows.due(LedgerKind.SUPERVISION).finishedBy(LedgerAction.ANSWER), Unit.LETTERS))
            .where(STANDS);

    static final Tally<Unit.Letters, Unit.Letters> LETTERS_DUE = Tally.count(
            "supervision.due", "到期应答复督办", DUE, "答复期限（延期后）在统计期内的督办，草稿和已作废的除外。");

    static final Tally<Unit.Letters, Unit.Letters> ANSWERED_LATE = Tally.count(
            "supervision.answered_late",
            "督办逾期答复",
            DUE.where(Condition.of("(" + ANSWERED.sql() + " and r.finished_on > r.due_on)"
                    + " or (not (" + ANSWERED.sql() + ") and r.due_on < :day)")),
            "到期应答复督办中，期限过后才答复，或者截至截止日期限已过仍没有答复的。");

    private static final Population<Unit.Suggestions> SUGGESTED = Population.all(
                    Grain.lines(LedgerRows.done(LedgerKind.SUGGESTION, LedgerAction.SIGN), Unit.SUGGESTIONS))
            .where(Condition.notStanding(LedgerStatus.DRAFTED, LedgerStatus.CANCELLED));

    private static final Condition BACK = Condition.standing(LedgerStatus.ANSWERED, LedgerStatus.CLOSED);

    private static final Tally<Unit.Suggestions, Unit.Suggestions> ISSUED_SUGGESTIONS =
            Tally.count("suggestion.issued", "提出三项建议", SUGGESTED, "统计期内签发的改进工作、完善政策、追究责任建议。");

    private static final Tally<Unit.Suggestions, Unit.Suggestions> ADOPTED = Tally.count(
            "suggestion.adopted",
            "建议采纳",
            SUGGESTED.where(BACK, Condition.says(LedgerFact.ADOPTION, Adoption.ADOPTED)),
            "建议已反馈中全部采纳的。");

    static final Tally<Unit.Matters, Unit.Matters> MATTERS = Tally.count(
            "supervision.matters",
            "督办信访事项",
            Population.all(Grain.mattersIn(SIGNED, STANDS)).where(important(SupervisionCategory.values())),
            "统计期内签发督办、截至截止日没有移出的重要信访事项：国家信访局交办、越级走访或者重复信访；一件事项几次督办、属于几类都只计一件。");

    /** What makes a matter important is read from its facts as they stand now. */
    private static Condition important(SupervisionCategory... categories) {
        return Condition.of("exists (select 1 from matter important where important.id = r.row_id and ("
                + Arrays.stream(categories)
                        .map(category -> category.condition("important"))
                        .collect(Collectors.joining(" or "))
                + "))");
    }

    private static Tally<Unit.Matters, Unit.Matters> category(String key, String name, SupervisionCategory... of) {
        return Tally.count(
                "supervision.matters." + key,
                "督办：" + name,
                MATTERS.population().where(important(of)),
                "督办信访事项中属于“" + name + "”的；一件事项可以属于几类，各类之和可以大于总数。");
    }

    private static Tally<Unit.Suggestions, Unit.Suggestions> suggested(String key, String name, Condition which, String words) {
        return Tally.count("suggestion." + key, name, SUGGESTED.where(which), words);
    }

    @Override
    public String title() {
        return "督办、督查、建议";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                MATTERS,
                category("national", "国家信访局交办", SupervisionCategory.HANDED_DOWN_NATIONALLY),
                category(
                        "level_skipping",
                        "越级走访",
                        SupervisionCategory.SKIPPED_TO_CITY,
                        SupervisionCategory.SKIPPED_TO_PROVINCE,
                        SupervisionCategory.SKIPPED_TO_CAPITAL),
                category("repeat", "重复信访", SupervisionCategory.REPEATED),
                Tally.count(
                        "supervision.matters_all",
                        "签发督办的全部事项",
                        Population.all(Grain.mattersIn(SIGNED, STANDS)),
                        "统计期内签发督办、截至截止日没有移出的全部信访事项，不论是否属于重要信访事项；一件事项计一次。"),
                Tally.count(
                        "supervision.letters",
                        "签发督办",
                        Population.all(Grain.lines(SIGNED, Unit.LETTERS)).where(STANDS),
                        "统计期内签发、截至截止日没有作废的督办。"),
                LETTERS_DUE,
                ANSWERED_LATE,
                Rate.of(
                        "supervision.answered_late_rate",
                        "督办逾期答复率",
                        ANSWERED_LATE,
                        LETTERS_DUE,
                        "督办逾期答复 ÷ 到期应答复督办。"),
                Tally.count(
                        "supervision.unanswered_late",
                        "督办逾期未答复",
                        Population.all(Grain.lines(LedgerRows.open(LedgerKind.SUPERVISION), Unit.LETTERS))
                                .where(
                                        Condition.standing(LedgerStatus.ISSUED, LedgerStatus.ESCALATED),
                                        Condition.of("r.due_on < :day")),
                        "截至截止日答复期限已过、尚未答复的督办，不限统计期。"),
                Tally.count(
                        "inspection.groups",
                        "派出督导组",
                        Population.all(Grain.lines(
                                        LedgerRows.done(LedgerKind.INSPECTION, LedgerAction.START), Unit.GROUPS))
                                .where(Condition.notStanding(LedgerStatus.PLANNED, LedgerStatus.CANCELLED)),
                        "统计期内出发督查的督导组，只有计划的不计。"),
                ISSUED_SUGGESTIONS,
                Tally.count(
                        "suggestion.answered",
                        "建议已反馈",
                        SUGGESTED.where(BACK),
                        "提出三项建议中，截至截止日已经书面反馈的。"),
                suggested(
                        "improve_work",
                        "改进工作建议",
                        Condition.says(LedgerFact.SUGGESTION_KIND, SuggestionKind.IMPROVE_WORK),
                        "提出三项建议中改进工作的。"),
                suggested(
                        "improve_policy",
                        "完善政策建议",
                        Condition.says(LedgerFact.SUGGESTION_KIND, SuggestionKind.IMPROVE_POLICY),
                        "提出三项建议中完善政策的。"),
                suggested(
                        "pursue_responsibility",
                        "追究责任建议",
                        Condition.says(LedgerFact.SUGGESTION_KIND, SuggestionKind.PURSUE_RESPONSIBILITY),
                        "提出三项建议中追究责任的。"),
                ADOPTED,
                suggested(
                        "partly_adopted",
                        "部分采纳",
                        BACK.and(Condition.says(LedgerFact.ADOPTION, Adoption.PARTLY_ADOPTED)),
                        "建议已反馈中部分采纳的。"),
                suggested(
                        "not_adopted",
                        "未采纳",
                        BACK.and(Condition.says(LedgerFact.ADOPTION, Adoption.NOT_ADOPTED)),
                        "建议已反馈中未采纳的（理由必填）。"),
                Rate.of("suggestion.adoption_rate", "建议采纳率", ADOPTED, ISSUED_SUGGESTIONS, "采纳 ÷ 提出三项建议。"));
    }
}
