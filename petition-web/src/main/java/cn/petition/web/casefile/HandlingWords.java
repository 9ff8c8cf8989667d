package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.casefile.StepInFile;
import cn.petition.workflow.closure.AssistanceKind;
import cn.petition.workflow.closure.Attitude;
import cn.petition.workflow.handling.InvestigationKind;
import cn.petition.workflow.handling.RecusalRequester;
import cn.petition.workflow.hearing.ParticipantKind;
import cn.petition.workflow.mediation.MediationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the steps of handling and closing say beyond their names. */
final class HandlingWords {

    private final StepInFile step;
    private final ArrayList<String> words = new ArrayList<>();

    private HandlingWords(StepInFile step) {
        this.step = step;
    }

    static List<String> of(StepInFile step) {
        return new HandlingWords(step).said();
    }

    private List<String> said() {
        tell("opinionCheck", "出具前检查：", text -> text);
        tell("inSpiteOfFindings", "不修改的理由：", text -> text);
        tell("hearingOn", "听证日期：", text -> text);
        tell("hearingPlace", "听证地点：", text -> text);
        tell("presiding", "主持人：", text -> text);
        tell("openHearing", "", text -> text.equals("true") ? "公开听证" : "不公开听证");
        tell("shortNotice", "不足七日通知的理由：", text -> text);
        for (var kind : ParticipantKind.values()) {
            tell("attended." + kind.name(), Labels.of(kind), text -> text + "人");
        }
        recusal();
        tell("investigation", "调查方式：", text -> Labels.of(InvestigationKind.valueOf(text)));
        tell("participants", "调查人员和被调查人：", text -> text);
        tell("lawyer", "律师：", text -> text);
        tell("lawOffice", "律师事务所：", text -> text);
        tell("question", "咨询的问题：", text -> text);
        tell("mediation", "", text -> Labels.of(MediationKind.valueOf(text)));
        tell("mediators", "调解员或者调解组织：", text -> text);
        tell("otherParty", "对方当事人：", text -> text);
        tell("dispute", "争议事项：", text -> text);
        tell("performedBy", "履行期限：", text -> text);
        tell("confirmableUntil", "可以申请司法确认至：", text -> text);
        tell("until", "期限：", text -> text);
        tell("supported", "支持的请求：", text -> text);
        tell("contact", "联系：", text -> text);
        tell("proof", "证明材料：", text -> text);
        tell("witness", "见证人：", text -> text);
        tell("servedOn", "视为送达之日：", text -> text);
        tell("resolution", "化解依据：", text -> Labels.of(ResolutionProof.valueOf(text)));
        tell("resolutionPaper", "文书：", text -> text);
        tell("resolvedOn", "化解之日：", text -> text);
        tell("ledger", "台账：", text -> text);
        tell("spokenTo", "回访对象：", text -> text);
        tell("attitude", "信访人态度：", text -> Labels.of(Attitude.valueOf(text)));
        tell("assistance", "", text -> Labels.of(AssistanceKind.valueOf(text)));
        tell("recipient", "转介单位：", text -> text);
        tell("situation", "困难情况：", text -> text);
        tell("assistanceResult", "救助结果：", text -> text);
        tell("signedBy", "签署人：", text -> text);
        tell("volume", "档号：", text -> text);
        return words;
    }

    private void recusal() {
        tell("askedBy", "提出回避：", text -> Labels.of(RecusalRequester.valueOf(text)));
        tell("interest", "利害关系：", text -> text);
        tell("recused", "决定：", text -> text.equals("true") ? "应当回避" : "不需要回避");
        tell("successorName", "接办人：", text -> text);
        tell("decidedBy", "决定人：", text -> text);
    }

    private void tell(String key, String label, Function<String, String> word) {
        String text = step.facts().get(key);
        if (text != null) {
            words.add(label + word.apply(text));
        }
    }
}
