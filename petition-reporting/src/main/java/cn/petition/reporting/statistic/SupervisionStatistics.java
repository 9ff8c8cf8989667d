package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supervision, inspection and suggestions (Art. 38 to 40). */
@Component
@Order(9)
final class SupervisionStatistics implements StatisticGroup {

    private static final LedgerRows SIGNED = LedgerRows.done(LedgerKind.SUPERVISION, LedgerAction.SIGN);
    private static final Condition STANDS = Condition.notStanding(LedgerStatus.DRAFTED, LedgerStatus.CANCELLED);
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

    static final Tally<Unit.Matters, Unit.Matters> MATTERS = Tally.count(
            "supervision.matters",
            "督办信访事项",
            Population.all(Grain.mattersIn(SIGNED, STANDS)),
            "统计期内签发督办、截至截止日没有移出的信访事项；一件事项几次督办计一件。");

    @Override
    public String title() {
        return "督办、督查、建议";
    }

    @Override
    public List<Statistic<?>> statistics() {
        return List.of(
                MATTERS,
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
                Tally.count("suggestion.issued", "提出三项建议", SUGGESTED, "统计期内签发的改进工作、完善政策、追究责任建议。"),
                Tally.count(
                        "suggestion.answered",
                        "建议已反馈",
                        SUGGESTED.where(Condition.standing(LedgerStatus.ANSWERED, LedgerStatus.CLOSED)),
                        "提出三项建议中，截至截止日已经书面反馈的。"));
    }
}
