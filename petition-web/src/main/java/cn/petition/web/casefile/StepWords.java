package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.workflow.acceptance.ProposalOutcome;
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
        tell("adoption", "研究结果：", text -> Labels.of(ProposalOutcome.valueOf(text)));
        tell("receiver", "签收人：", text -> text);
        tell("ground", "依据：", this::ground);
        tell("secondReviewOpinion", "复核意见：", text -> text);
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
        return step.action() == CaseAction.SERVE
                ? Labels.of(ServiceOutcome.valueOf(text))
                : Labels.of(OpinionOutcome.valueOf(text));
    }

    private String ground(String text) {
        return step.action() == CaseAction.COMPLETE
                ? Labels.of(CompletionGround.valueOf(text))
                : Labels.of(NonAcceptanceGround.valueOf(text));
    }
}
