package cn.petition.web.casefile;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ChannelOutcome;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.FinalisationKind;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewRefusalGround;
import cn.petition.domain.petition.Sameness;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.acceptance.ProposalOutcome;
import cn.petition.workflow.casefile.StepInFile;
import cn.petition.workflow.review.ReviewingOrganGround;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            words.add(towards() + step.forOrgan());
        }
        if (step.otherMatter() != null) {
            words.add("事项：" + step.otherMatter());
        }
        tell("kind", "类别：", text -> Labels.of(MatterKind.valueOf(text)));
        tell("reportedTo", "报告对象：", text -> text);
        tell("reportedAt", "报告时刻：", text -> text.replace('T', ' '));
        tell("reportBy", "反馈期限：", text -> text);
        tell("officerName", step.action() == CaseAction.DECIDE_RECUSAL ? "申请回避的人员：" : "承办人：", text -> text);
        tell("days", "延长：", text -> text + "日");
        tell("approvedBy", "批准人：", text -> text);
        tell("method", "方式：", text -> Labels.of(ServiceMethod.valueOf(text)));
        tell("outcome", "结论：", this::outcome);
        tell("adoption", "研究结果：", text -> Labels.of(ProposalOutcome.valueOf(text)));
        tell("receiver", "签收人：", text -> text);
        tell("ground", "依据：", this::ground);
        tell("secondReviewOpinion", "复核意见：", text -> text);
        tell("competence", "确定依据：", text -> Labels.of(ReviewingOrganGround.valueOf(text)));
        tell("opinionNumber", "所附意见书：", text -> text);
        tell("late", "", text -> "逾期申请");
        tell("lateGround", "逾期理由：", text -> text);
        tell("lateDecision", "准许逾期申请：", text -> text);
        tell("responsibleLevel", "有权处理机关：", text -> Labels.of(OrganLevel.valueOf(text)));
        tell("wayToGo", "可以提出的途径：", text -> text);
        tell("consulted", "", text -> Boolean.parseBoolean(text) ? "已征询法律顾问" : "未征询法律顾问");
        tell("counsel", "法律顾问：", text -> text);
        tell("flaws", "理由：", StepWords::flaws);
        tell("redoBy", "重新办理期限：", text -> text);
        tell("newFacts", "新的事实和理由：", text -> text);
        tell("paperNumber", "对方文书：", text -> text);
        tell("publishedOn", "公示日期：", text -> text);
        tell("publicationReason", "公示理由：", text -> text);
        tell("finalisation", "终结方式：", text -> Labels.of(FinalisationKind.valueOf(text)));
        tell("basis", "依据：", text -> text);
        tell("paper", "决定：", text -> text);
        tell("way", "途径：", text -> Labels.of(StatutoryWay.valueOf(text)));
        // a registration keeps its 信访形式 under the same name, which stands among the facts of the matter
        if (step.action() != CaseAction.REGISTER) {
            tell("channel", "法定途径：", text -> text);
        }
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
            case SERVE, SERVE_REVIEW, SERVE_SECOND_REVIEW -> Labels.of(ServiceOutcome.valueOf(text));
            case DECIDE_REVIEW, DECIDE_SECOND_REVIEW -> Labels.of(ReviewOutcome.valueOf(text));
            case END_CONSULTATION -> Labels.of(ConsultationOutcome.valueOf(text));
            case RECORD_CHANNEL_OUTCOME -> Labels.of(ChannelOutcome.valueOf(text));
            default -> Labels.of(OpinionOutcome.valueOf(text));
        };
    }

    private String ground(String text) {
        return switch (step.action()) {
            case COMPLETE -> Labels.of(CompletionGround.valueOf(text));
            case REFUSE_REVIEW, REFUSE_SECOND_REVIEW -> Labels.of(ReviewRefusalGround.valueOf(text));
            default -> Labels.of(NonAcceptanceGround.valueOf(text));
        };
    }

    private String towards() {
        return switch (step.action()) {
            case OBJECT_TO_TRANSFER -> "建议去向：";
            case ADD_JOINT_ORGAN, CONTRIBUTE -> "协办单位：";
            case ORDER_EXECUTION, REPORT_EXECUTION -> "执行单位：";
            case REQUEST_REVIEW -> "复查机关：";
            case REQUEST_SECOND_REVIEW -> "复核机关：";
            default -> "去向：";
        };
    }

    private static String flaws(String text) {
        return Stream.of(text.split(","))
                .map(flaw -> Labels.of(ReviewFlaw.valueOf(flaw)))
                .collect(Collectors.joining("、"));
    }
}
