package cn.petition.workflow.document;

import cn.petition.workflow.document.type.AcceptanceNotice;
import cn.petition.workflow.document.type.AssignmentLetter;
import cn.petition.workflow.document.type.CompletionReport;
import cn.petition.workflow.document.type.ExtensionNotice;
import cn.petition.workflow.document.type.ForwardingLetter;
import cn.petition.workflow.document.type.HandlingOpinion;
import cn.petition.workflow.document.type.NoFurtherAcceptanceNotice;
import cn.petition.workflow.document.type.NonAcceptanceNotice;
import cn.petition.workflow.document.type.ReferralLetter;
import cn.petition.workflow.document.type.ServiceReceipt;
import java.time.LocalDate;

/** One invented document of each type. */
final class SampleDocuments {

    private static final String NUMBER = "141000-2026-L-000001";
    private static final String TITLE = "反映冬季供暖温度不达标";
    private static final String CLAIM = "请求供热单位按合同供热，\n退还部分费用。";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private SampleDocuments() {}

    static OfficialDocument of(DocumentType type) {
        return switch (type) {
            case FORWARDING_LETTER -> new ForwardingLetter(
                    "某市住房和城乡建设局", NUMBER, "张某某等3人", TITLE, RECEIVED, CLAIM, "请一并核查管网情况。", false);
            case ASSIGNMENT_LETTER -> new AssignmentLetter(
                    "某市住房和城乡建设局",
                    NUMBER,
                    "张某某",
                    TITLE,
                    RECEIVED,
                    CLAIM,
                    LocalDate.of(2026, 4, 30),
                    "查明供热情况，报告处理结果。",
                    false);
            case REFERRAL_LETTER -> new ReferralLetter(
                    "某市纪律检查委员会监察委员会", NUMBER, "信访人", "检举某单位人员", RECEIVED, "请求依规处理。", null, true);
            case ACCEPTANCE_NOTICE -> new AcceptanceNotice(
                    "张某某", NUMBER, TITLE, RECEIVED, LocalDate.of(2026, 3, 9), 60, LocalDate.of(2026, 5, 8), "供热科，12345");
            case NON_ACCEPTANCE_NOTICE -> new NonAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "同一事项已受理或者正在办理，规定期限内又向上级提出",
                    "《信访工作条例》第十九条第三款",
                    "该事项已由某区住房和城乡建设局于2026年2月20日受理，办理期限尚未届满。",
                    "向某区住房和城乡建设局了解办理情况。");
            case NO_FURTHER_ACCEPTANCE_NOTICE -> new NoFurtherAcceptanceNotice(
                    "张某某", NUMBER, TITLE, "某市人民政府复核意见书〔2025〕3号", "本次请求与复核意见所处理的请求相同，没有新的事实和理由。");
            case EXTENSION_NOTICE -> new ExtensionNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    LocalDate.of(2026, 5, 8),
                    10,
                    LocalDate.of(2026, 5, 18),
                    "需要委托检测机构检测室温。",
                    "李某（局长）");
            case HANDLING_OPINION -> new HandlingOpinion(
                    "张某某",
                    NUMBER,
                    TITLE,
                    RECEIVED,
                    LocalDate.of(2026, 3, 9),
                    CLAIM,
                    "经检测，室温低于合同约定。<script>alert(1)</script>",
                    "支持",
                    "供热单位已更换管道并退还费用。",
                    "《城市供热条例》",
                    30);
            case SERVICE_RECEIPT -> new ServiceReceipt(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "信访处理意见书（141000-01意〔2026〕1号）",
                    LocalDate.of(2026, 5, 8),
                    "当面",
                    "张某某",
                    "已签收");
            case COMPLETION_REPORT -> new CompletionReport(
                    "某市信访局",
                    NUMBER,
                    "张某某",
                    TITLE,
                    LocalDate.of(2026, 3, 9),
                    LocalDate.of(2026, 5, 6),
                    "支持",
                    LocalDate.of(2026, 5, 8),
                    "已更换管道并退还费用。",
                    "信访人对处理意见没有异议");
        };
    }
}
