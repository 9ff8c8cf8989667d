package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import java.util.Optional;

/** What the steps ask for that a line of a campaign and a backlog case have in common. */
final class LineShapes {

    private LineShapes() {}

    static Optional<StepShape> of(LedgerAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case START -> StepShape.of(LedgerField.may(LedgerFact.MEASURES));
                    case NOTE -> StepShape.of(LedgerField.must(LedgerFact.CONTENT).called("做了什么，有什么结果"));
                    case MEET -> StepShape.of(
                            LedgerField.must(LedgerFact.CONTENT).called("约见情况"),
                            LedgerField.may(LedgerFact.LEADER).called("约见的领导"),
                            LedgerField.may(LedgerFact.PLACE));
                    case HAND_OVER -> StepShape.of(LedgerField.must(LedgerFact.REASON), LedgerField.may(LedgerFact.LEADER),
                                    LedgerField.may(LedgerFact.LEADER_POST))
                            .responsible(Ask.MUST)
                            .explained("新的责任单位应当已经收到转送或者交办，能看到这件事项。");
                    case EXTEND -> StepShape.of(
                                    LedgerField.must(LedgerFact.REASON), LedgerField.may(LedgerFact.APPROVED_BY))
                            .due(Ask.MUST);
                    case REPORT_DONE -> StepShape.of(LedgerField.must(LedgerFact.RESULT).called("办理结果"))
                            .explained("报结是责任单位认为已经办完，由建账机关审核；是否化解以事项的化解登记为准。");
                    case RETURN -> StepShape.of(LedgerField.must(LedgerFact.REASON).called("退回理由"));
                    case CLOSE -> StepShape.of(LedgerField.may(LedgerFact.REMARK))
                            .explained("审核通过，在本台账中办结；不等于矛盾已经化解。");
                    case RESOLVE -> StepShape.of(
                                    LedgerField.must(LedgerFact.PROOF).among(ResolutionProof.class),
                                    LedgerField.may(LedgerFact.DOCUMENT_NUMBER).called("化解文书").hint("协议、承诺书或者终结文书的名称、编号。"),
                                    LedgerField.may(LedgerFact.REASON).called("认定化解的理由").hint("没有文书时填写。"),
                                    LedgerField.may(LedgerFact.HELD_ON).called("化解之日").hint("不填为办理日期。"))
                            .explained("矛盾本身得到解决，记入事项；由承办人以外的人认定。");
                    case REOPEN -> StepShape.of(LedgerField.must(LedgerFact.REASON))
                            .explained("由本台账登记的化解随之撤销；别处登记的化解不受影响。");
                    case CANCEL -> StepShape.of(LedgerField.must(LedgerFact.REASON));
                    default -> null;
                });
    }
}
