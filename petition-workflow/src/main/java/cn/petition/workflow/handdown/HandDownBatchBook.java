package cn.petition.workflow.handdown;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A batch that was handed down (交办批次); its rows come in by its list. */
@Component
class HandDownBatchBook implements LedgerBook {

    private final JdbcClient jdbc;

    HandDownBatchBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.HAND_DOWN_BATCH;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN -> StepShape.of(
                            LedgerField.must(LedgerFact.SOURCE).among(CaseSource.class),
                            LedgerField.may(LedgerFact.DOCUMENT_NUMBER).called("交办文号"))
                    .title(Ask.MUST)
                    .due(Ask.MAY)
                    .explained("有清单的批次请在“交办批次”页导入清单，各件随批次一起建立。");
            case AMEND -> StepShape.of(LedgerField.may(LedgerFact.DOCUMENT_NUMBER).called("交办文号"))
                    .due(Ask.MAY);
            case SETTLE -> StepShape.of(LedgerField.may(LedgerFact.REMARK))
                    .explained("全部交办件都已判断、单独成件的都已办结后，整理完毕。");
            case REOPEN -> StepShape.of(LedgerField.must(LedgerFact.REASON));
            default -> StepShape.of(LedgerField.must(LedgerFact.CONTENT));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (action == LedgerAction.SETTLE && entry != null) {
            long open = jdbc.sql("select count(*) from ledger_entry e where e.parent_id = :batch and e.open")
                    .param("batch", entry.id())
                    .query(Long.class)
                    .single();
            if (open > 0) {
                throw new ActionRefused(
                        "BatchSettledWhenAllAreClosed", "还有 " + open + " 件没有判断或者没有办结，请办完后再整理。", null);
            }
        }
        return change;
    }
}
