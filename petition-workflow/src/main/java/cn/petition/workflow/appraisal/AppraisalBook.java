package cn.petition.workflow.appraisal;

import cn.petition.domain.ledger.AppraisalScores;
import cn.petition.domain.ledger.AppraisedOrgans;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounds of appraisal (Art. 39): computed, corrected by hand with a reason, verified by somebody else, published. */
@Component
class AppraisalBook implements LedgerBook {

    private final AppraisalScores scores;
    private final LedgerEntries entries;

    AppraisalBook(AppraisalScores scores, LedgerEntries entries) {
        this.scores = scores;
        this.entries = entries;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.APPRAISAL;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN -> StepShape.of(
                            LedgerField.must(LedgerFact.YEAR).called("考核年度"),
                            LedgerField.must(LedgerFact.FORM).called("考核对象").among(AppraisedOrgans.class),
                            LedgerField.may(LedgerFact.AS_OF).hint("不填为该年 12 月 31 日。"),
                            LedgerField.may(LedgerFact.BASIS).called("考核办法"))
                    .title(Ask.MUST)
                    .explained("得分由统计指标按现行权重自动计算，每个分数都可以打开所依据的清单；核定以前随数据变化。");
            case AMEND -> StepShape.of(
                    LedgerField.may(LedgerFact.AS_OF), LedgerField.may(LedgerFact.BASIS).called("考核办法"));
            case CORRECT -> StepShape.of(
                            LedgerField.must(LedgerFact.APPRAISED),
                            LedgerField.must(LedgerFact.INDICATOR),
                            LedgerField.must(LedgerFact.SCORE).called("更正后得分").hint("不超过该项满分，最多两位小数。"),
                            LedgerField.must(LedgerFact.REASON).called("更正理由"))
                    .explained("原得分和更正后得分都留存，由另一人核定。");
            case VERIFY -> StepShape.of(LedgerField.may(LedgerFact.REMARK).called("核定意见"))
                    .explained("核定后得分不再随数据变化；建立、更正本轮考核的人不能自己核定。");
            case RETURN, CANCEL -> StepShape.of(LedgerField.must(LedgerFact.REASON));
            case PUBLISH -> StepShape.of(LedgerField.may(LedgerFact.REMARK).called("通报范围"))
                    .explained("公布后，本机关和下级各机关都可以看到排名。");
            default -> StepShape.of(LedgerField.may(LedgerFact.REMARK));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (action == LedgerAction.BEGIN) {
            AppraisedYearHasBegun.check(change.facts(), moment.on());
            var last = LocalDate.of((int) (long) change.facts().number(LedgerFact.YEAR).orElseThrow(), 12, 31);
            return change.facts().says(LedgerFact.AS_OF)
                    ? change
                    : LedgerChange.saying(change.facts().with(LedgerFact.AS_OF, last));
        }
        if (entry != null && action == LedgerAction.CORRECT) {
            return corrected(entry, change);
        }
        if (entry != null && action == LedgerAction.VERIFY) {
            SecondPersonVerifies.check(entries.history(entry.id()), moment);
        }
        return change;
    }

    private LedgerChange corrected(LedgerEntry entry, LedgerChange change) {
        var facts = change.facts();
        var now = scores.score(
                        entry,
                        facts.text(LedgerFact.APPRAISED).orElseThrow(),
                        facts.text(LedgerFact.INDICATOR).orElseThrow())
                .orElseThrow(NotFound::new);
        ScoreWithinFullMarks.check(facts.text(LedgerFact.SCORE).orElseThrow(), now.full());
        return LedgerChange.saying(facts.with(
                LedgerFact.OLD_SCORE, now.value() == null ? "不计分" : now.value().toPlainString()));
    }

    @Override
    public void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        if (action == LedgerAction.VERIFY) {
            scores.freeze(entry, moment);
        }
    }
}
