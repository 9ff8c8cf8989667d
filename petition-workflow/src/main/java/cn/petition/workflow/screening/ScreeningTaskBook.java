package cn.petition.workflow.screening;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Organs;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many disputes an area is to screen in a year (排查任务, 件): the denominator of its screening rate, which may pass
 * 100 %.
 */
@Component
class ScreeningTaskBook implements LedgerBook {

    private final Organs organs;
    private final OneTaskForAnAreaAndYear oneForAnAreaAndYear;
    private final ResponsibleWithinReach withinReach = new ResponsibleWithinReach();

    ScreeningTaskBook(Organs organs, JdbcClient jdbc) {
        this.organs = organs;
        this.oneForAnAreaAndYear = new OneTaskForAnAreaAndYear(jdbc);
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.SCREENING_TASK;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(must(LedgerFact.YEAR), must(LedgerFact.COUNT).called("任务数（件）"), may(LedgerFact.BASIS))
                        .title(Ask.MUST)
                        .responsible(Ask.MUST)
                        .explained("一个地区一年一个任务数，是排查率的分母；排查数可以超过任务数。");
            case AMEND ->
                StepShape.of(must(LedgerFact.COUNT).called("任务数（件）"), must(LedgerFact.REASON).called("调整理由"))
                        .explained("调整自登记之日起计算，之前各日的排查率不变。");
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("撤销理由"));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (line != null) {
            var area = Objects.requireNonNull(change.responsible());
            withinReach.check(
                    organs.findById(area).orElseThrow(), organs.findById(line.office()).orElseThrow(), moment.on());
            oneForAnAreaAndYear.check(area, change.facts(), moment.on());
        }
        return change;
    }
}
