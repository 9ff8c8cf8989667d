package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ChannelOutcome;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.Sameness;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.casefile.StepInFile;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a line of the case log says beyond its name: where to, until when, with which conclusion, and why. */
final class StepWords {

    private final StepInFile step;
    private final ArrayList<String> words = new ArrayList<>();

    private StepWords(StepInFile step) {
        this.step = step;
    }

    static @Nullable String of(StepInFile step) {
        return new StepWords(step).said();
    }

    private @Nullable String said() {
        if (step.forOrgan() != null) {
            words.add((step.action() == CaseAction.OBJECT_TO_TRANSFER ? "建议去向：" : "去向：") + step.forOrgan());
        }
        if (step.otherMatter() != null) {
            words.add("事项：" + step.otherMatter());
        }
        tell("kind", "类别：", text -> Labels.of(MatterKind.valueOf(text)));
        tell("reportedTo", "报告对象：", text -> text);
        tell("reportedAt", "报告时刻：", text -> text.replace('T', ' '));
        tell("reportBy", "反馈期限：", text -> text);
        tell("officerName", "承办人：", text -> text);
        tell("days", "延长：", text -> text + "日");
        tell("approvedBy", "批准人：", text -> text);
        tell("method", "方式：", text -> Labels.of(ServiceMethod.valueOf(text)));
        tell("outcome", "结论：", this::outcome);
        tell("receiver", "签收人：", text -> text);
        tell("ground", "依据：", this::ground);
        tell("secondReviewOpinion", "复核意见：", text -> text);
        tell("way", "途径：", text -> Labels.of(StatutoryWay.valueOf(text)));
        tell("channel", "法定途径：", text -> text);
        tell("accepting", "受理机关：", text -> text);
        tell("timeLimit", "该途径的期限：", text -> text);
        tell("guidedTo", "引导去处：", text -> text);
        tell("channelOrgan", "机关：", text -> text);
        tell("reference", "文号：", text -> text);
        tell("participants", "参加会商：", text -> text);
        tell("sameness", "认定：", text -> Labels.of(Sameness.valueOf(text)));
        tell("sameGrounds", "事实和理由：", text -> "相同");
        tell("jointConference", "决定：", text -> "信访工作联席会议协调");
        tell("tag", "标签：", text -> text);
        tell("conditions", "符合：", text -> text);
        tell("noNotice", "告知：", text -> "姓名（名称）、住址不清，未发告知");
        tell("wayToGo", "告知途径：", text -> text);
        tell("acceptedOn", "办理期限自：", text -> text);
        tell("against", "与规则" + step.facts().getOrDefault("rule", "") + "的建议不一致，理由：", text -> text);
        tell("office", "对信访部门：", text -> Labels.of(Satisfaction.valueOf(text)));
        tell("organ", "对责任单位：", text -> Labels.of(Satisfaction.valueOf(text)));
        words.addAll(HandlingWords.of(step));
        String facts = String.join("；", words);
        if (step.remark() == null) {
            return facts.isEmpty() ? null : facts;
        }
        return facts.isEmpty() ? step.remark() : facts + "\n" + step.remark();
    }

    private void tell(String key, String label, Function<String, String> word) {
        String text = step.facts().get(key);
        if (text != null) {
            words.add(label + word.apply(text));
        }
    }

    private String outcome(String text) {
        return switch (step.action()) {
            case SERVE -> Labels.of(ServiceOutcome.valueOf(text));
            case END_CONSULTATION -> Labels.of(ConsultationOutcome.valueOf(text));
            case RECORD_CHANNEL_OUTCOME -> Labels.of(ChannelOutcome.valueOf(text));
            default -> Labels.of(OpinionOutcome.valueOf(text));
        };
    }

    private String ground(String text) {
        return step.action() == CaseAction.COMPLETE
                ? Labels.of(CompletionGround.valueOf(text))
                : Labels.of(NonAcceptanceGround.valueOf(text));
    }
}
