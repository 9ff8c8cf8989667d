package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.SuggestionKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The columns of the ledger of the three suggestions. */
@Component
class SuggestionSheet implements LedgerSheet {

    @Override
    public LedgerKind kind() {
        return LedgerKind.SUGGESTION;
    }

    @Override
    public List<LedgerColumn> columns() {
        return List.of(
                LedgerColumn.of(LedgerFact.SUGGESTION_KIND, 14, SuggestionKind.class),
                LedgerColumn.of(LedgerFact.ADDRESSEE, 30).sheetOnly(),
                new LedgerColumn("采纳情况", 14, true, SuggestionSheet::adoption),
                LedgerColumn.of(LedgerFact.SITUATION, 60).called("问题或者情形").sheetOnly(),
                LedgerColumn.of(LedgerFact.DEMAND, 60).called("建议内容").sheetOnly(),
                LedgerColumn.of(LedgerFact.ANSWER, 60).sheetOnly(),
                LedgerColumn.of(LedgerFact.REASON, 40).sheetOnly(),
                LedgerColumn.of(LedgerFact.EFFECT, 40).sheetOnly(),
                LedgerColumn.of(LedgerFact.REMINDERS, 10).sheetOnly());
    }

    /** What was not answered yet is said to be so, once the suggestion has been issued. */
    private static String adoption(LedgerLine line) {
        return line.facts()
                .choice(LedgerFact.ADOPTION, Adoption.class)
                .map(Labels::of)
                .orElse(line.facts().says(LedgerFact.BASIS) ? "未反馈" : "");
    }
}
