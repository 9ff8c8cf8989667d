package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A campaign (专项活动): a name, from where it came, who leads it and the day until which it shall have its effect. */
@Component
class CampaignBook implements LedgerBook {

    @Override
    public LedgerKind kind() {
        return LedgerKind.CAMPAIGN;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN -> StepShape.of(
                            LedgerField.must(LedgerFact.SOURCE).among(CaseSource.class),
                            LedgerField.may(LedgerFact.BASIS).hint("文件名称、文号或者会议决定。"),
                            LedgerField.may(LedgerFact.LEADER).called("牵头领导"),
                            LedgerField.may(LedgerFact.LEADER_POST),
                            LedgerField.may(LedgerFact.RATE_DIGITS).hint("一位或者两位，不填为一位。"),
                            LedgerField.may(LedgerFact.FIGURE_KEY).hint("年度报告按它取数，如 hundred_days；不填则不单列统计。"),
                            LedgerField.may(LedgerFact.CONTENT).called("目标和要求"))
                    .title(Ask.MUST)
                    .due(Ask.MUST)
                    .explained("先建立专项，再从查找结果、交办批次、编号清单把事项加入；一件事项可以同时在几个专项中。");
            case AMEND -> StepShape.of(
                    LedgerField.may(LedgerFact.BASIS),
                    LedgerField.may(LedgerFact.LEADER).called("牵头领导"),
                    LedgerField.may(LedgerFact.LEADER_POST),
                    LedgerField.may(LedgerFact.RATE_DIGITS).hint("一位或者两位，不填为不变。"),
                    LedgerField.may(LedgerFact.FIGURE_KEY).hint("年度报告按它取数，不填为不变。"),
                    LedgerField.may(LedgerFact.CONTENT).called("目标和要求"));
            case EXTEND -> StepShape.of(LedgerField.must(LedgerFact.REASON))
                    .due(Ask.MUST)
                    .explained("只改专项的期限；各件的时限在专项台账中勾选后另行延期。");
            case NOTE -> StepShape.of(LedgerField.must(LedgerFact.CONTENT).called("进展"));
            case CLOSE -> StepShape.of(LedgerField.must(LedgerFact.RESULT).called("专项小结"))
                    .explained("结束后不再加入事项；各件仍可继续办理，数字仍可按任何一天查看。");
            case REOPEN -> StepShape.of(LedgerField.must(LedgerFact.REASON));
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
        RateHasOneOrTwoDigits.check(change);
        FigureKeyHasItsForm.check(change);
        TargetDayNotBeforeTheBeginning.check(change.dueOn(), entry == null ? moment.on() : entry.begunOn());
        return change;
    }
}
