package cn.petition.workflow.document;

import cn.petition.workflow.document.type.AcceptanceNotice;
import cn.petition.workflow.document.type.AccountabilitySuggestion;
import cn.petition.workflow.document.type.ArchiveCatalogue;
import cn.petition.workflow.document.type.AssignmentLetter;
import cn.petition.workflow.document.type.AssistanceReferral;
import cn.petition.workflow.document.type.CatalogueItem;
import cn.petition.workflow.document.type.CompletionReport;
import cn.petition.workflow.document.type.ConsultationRecord;
import cn.petition.workflow.document.type.DestinationNotice;
import cn.petition.workflow.document.type.ExecutionOrder;
import cn.petition.workflow.document.type.ExtensionNotice;
import cn.petition.workflow.document.type.ForwardingLetter;
import cn.petition.workflow.document.type.GuidanceRecord;
import cn.petition.workflow.document.type.HandlingOpinion;
import cn.petition.workflow.document.type.HearingConclusion;
import cn.petition.workflow.document.type.HearingNotice;
import cn.petition.workflow.document.type.HearingOccasion;
import cn.petition.workflow.document.type.HearingParticipant;
import cn.petition.workflow.document.type.HearingRecord;
import cn.petition.workflow.document.type.ImprovementSuggestion;
import cn.petition.workflow.document.type.InstructionSheet;
import cn.petition.workflow.document.type.LeaderCaseApproval;
import cn.petition.workflow.document.type.LeaderCaseClosure;
import cn.petition.workflow.document.type.MediationAgreement;
import cn.petition.workflow.document.type.NoFurtherAcceptanceNotice;
import cn.petition.workflow.document.type.NonAcceptanceNotice;
import cn.petition.workflow.document.type.ObjectionLetter;
import cn.petition.workflow.document.type.ObjectionRejection;
import cn.petition.workflow.document.type.OfficerAppointment;
import cn.petition.workflow.document.type.OrdinaryProcedureNotice;
import cn.petition.workflow.document.type.PolicySuggestion;
import cn.petition.workflow.document.type.ProposalReply;
import cn.petition.workflow.document.type.RecusalDecision;
import cn.petition.workflow.document.type.ReferralLetter;
import cn.petition.workflow.document.type.ReturnReceipt;
import cn.petition.workflow.document.type.ReviewAcceptanceNotice;
import cn.petition.workflow.document.type.ReviewNonAcceptanceNotice;
import cn.petition.workflow.document.type.ReviewOpinion;
import cn.petition.workflow.document.type.SecondReviewAcceptanceNotice;
import cn.petition.workflow.document.type.SecondReviewNonAcceptanceNotice;
import cn.petition.workflow.document.type.SecondReviewOpinion;
import cn.petition.workflow.document.type.ServiceReceipt;
import cn.petition.workflow.document.type.SettlementAgreement;
import cn.petition.workflow.document.type.SimplifiedAcceptanceNotice;
import cn.petition.workflow.document.type.SimplifiedAnswer;
import cn.petition.workflow.document.type.StatutoryChannelNotice;
import cn.petition.workflow.document.type.SupervisionLetter;
import cn.petition.workflow.document.type.WithdrawalStatement;
import java.time.LocalDate;
import java.util.List;

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
            case STATUTORY_CHANNEL_NOTICE -> new StatutoryChannelNotice(
                    "张某某",
                    NUMBER,
                    "反映用人单位拖欠工资",
                    "劳动争议仲裁",
                    "某市劳动人事争议仲裁委员会",
                    "申请仲裁的时效期间为一年，受理申请后四十五日内裁决",
                    "仲裁申请书、身份证明、劳动关系证明",
                    "双方就工资支付发生争议，属于劳动争议。");
            case GUIDANCE_RECORD -> new GuidanceRecord(
                    NUMBER,
                    "张某某",
                    "反映不服民事判决",
                    RECEIVED,
                    "王某",
                    "某市中级人民法院诉讼服务中心",
                    "已说明不服生效判决的可以依法申请再审，并告知地点和所需材料。",
                    "表示知晓。");
            case DESTINATION_NOTICE -> new DestinationNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    true,
                    "某区住房和城乡建设局",
                    LocalDate.of(2026, 3, 9),
                    "某市信访局，12345");
            case OBJECTION_LETTER -> new ObjectionLetter(
                    "某市信访局",
                    NUMBER,
                    "张某某",
                    TITLE,
                    "141000转〔2026〕1号",
                    RECEIVED,
                    "供热经营许可和监督由城市管理部门负责。",
                    "某市人民政府办公室关于部门职责的规定",
                    "某市城市管理局");
            case RETURN_RECEIPT -> new ReturnReceipt(
                    "某市住房和城乡建设局",
                    NUMBER,
                    TITLE,
                    "141000-01异〔2026〕1号",
                    LocalDate.of(2026, 3, 6),
                    "供热监督由城市管理部门负责，情况属实。");
            case OBJECTION_REJECTION -> new ObjectionRejection(
                    "某市住房和城乡建设局",
                    NUMBER,
                    TITLE,
                    "141000-01异〔2026〕1号",
                    LocalDate.of(2026, 3, 6),
                    "供热质量投诉由你单位负责受理。");
            case SIMPLIFIED_ACCEPTANCE_NOTICE -> new SimplifiedAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    LocalDate.of(2026, 3, 9),
                    10,
                    LocalDate.of(2026, 3, 23),
                    "供热科，12345");
            case SIMPLIFIED_ANSWER -> new SimplifiedAnswer(
                    "张某某",
                    NUMBER,
                    TITLE,
                    LocalDate.of(2026, 3, 9),
                    CLAIM,
                    "已调高供热温度，费用于本月退还。",
                    "《城市供热条例》",
                    30);
            case ORDINARY_PROCEDURE_NOTICE -> new OrdinaryProcedureNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    LocalDate.of(2026, 3, 9),
                    "涉及多个责任主体，需要进一步调查。",
                    60,
                    LocalDate.of(2026, 5, 8));
            case PROPOSAL_REPLY -> new ProposalReply(
                    "张某某",
                    NUMBER,
                    "建议增设公交站点",
                    "部分采纳",
                    "本年内在学校门口增设一处站点，其余站点纳入下一年度计划。");
            case OFFICER_APPOINTMENT -> new OfficerAppointment(
                    NUMBER,
                    TITLE,
                    "王某、赵某",
                    "李某（局长）",
                    LocalDate.of(2026, 3, 10),
                    LocalDate.of(2026, 5, 8));
            case RECUSAL_DECISION -> new RecusalDecision(
                    "王某",
                    NUMBER,
                    TITLE,
                    "王某",
                    "张某某",
                    "王某与被反映单位负责人系近亲属。",
                    true,
                    "有直接利害关系，可能影响公正办理。",
                    "赵某");
            case INSTRUCTION_SHEET -> new InstructionSheet(
                    NUMBER,
                    "张某某",
                    TITLE,
                    RECEIVED,
                    CLAIM,
                    "拟交某市住房和城乡建设局办理，要求四月底前报告结果。",
                    "王某",
                    "李某（局长）",
                    "同意，请抓紧办理。",
                    LocalDate.of(2026, 3, 5));
            case CONSULTATION_RECORD -> new ConsultationRecord(
                    "某市中级人民法院",
                    NUMBER,
                    "反映征收补偿问题",
                    LocalDate.of(2026, 3, 6),
                    "某市信访局、某市中级人民法院、某市司法局",
                    "该事项是否属于已经进入诉讼程序的事项。",
                    "补偿决定尚在起诉期限内。",
                    "由行政机关履行法定职责，信访部门转送某区人民政府。");
            case ASSISTANCE_REFERRAL -> new AssistanceReferral(
                    "某市民政局",
                    NUMBER,
                    "张某某",
                    TITLE,
                    "家中一人患重病，收入不足以支付医疗费。",
                    "临时救助。",
                    "某市信访局，12345");
            case MEDIATION_AGREEMENT -> new MediationAgreement(
                    NUMBER,
                    TITLE,
                    "人民调解",
                    "某社区人民调解委员会 陈某",
                    "张某某",
                    "某供热有限公司",
                    "2025年供暖期室温低于合同约定。",
                    "乙方退还供热费三百元，甲方不再就本供暖期提出请求。",
                    LocalDate.of(2026, 4, 30),
                    true);
            case SETTLEMENT_AGREEMENT -> new SettlementAgreement(
                    NUMBER,
                    TITLE,
                    "张某某",
                    "某供热有限公司",
                    "2025年供暖期室温低于合同约定。",
                    "乙方退还供热费三百元。",
                    LocalDate.of(2026, 4, 30),
                    "王某");
            case HEARING_NOTICE -> new HearingNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    HearingOccasion.SECOND_REVIEW,
                    LocalDate.of(2026, 8, 20),
                    "9时30分",
                    "某市信访局听证室",
                    "钱某",
                    "室温检测结论及退费标准",
                    "信访人、某市住房和城乡建设局、律师一名、社区工作者一名",
                    true);
            case HEARING_RECORD -> new HearingRecord(
                    NUMBER,
                    TITLE,
                    HearingOccasion.HANDLING,
                    LocalDate.of(2026, 4, 8),
                    "某市信访局听证室",
                    "钱某",
                    "孙某",
                    List.of(
                            new HearingParticipant("张某某", "信访人", ""),
                            new HearingParticipant("周某", "律师", "某律师事务所")),
                    "信访人陈述室温低于合同约定。\n某供热有限公司出示检测记录。");
            case HEARING_CONCLUSION -> new HearingConclusion(
                    "张某某",
                    NUMBER,
                    TITLE,
                    HearingOccasion.HANDLING,
                    LocalDate.of(2026, 4, 8),
                    "钱某、周某、吴某",
                    "室温低于合同约定二摄氏度。",
                    "三人意见一致。",
                    "退还费用的请求有合同依据，应当支持。");
            case EXECUTION_ORDER -> new ExecutionOrder(
                    "某供热有限公司",
                    NUMBER,
                    "张某某",
                    TITLE,
                    "信访处理意见书（141000-01意〔2026〕1号）",
                    "退还2025年供暖期部分供热费。",
                    "退还供热费三百元。",
                    LocalDate.of(2026, 6, 30),
                    "供热科，12345");
            case REVIEW_ACCEPTANCE_NOTICE -> new ReviewAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "信访处理意见书（141000-01意〔2026〕1号）",
                    LocalDate.of(2026, 5, 20),
                    30,
                    LocalDate.of(2026, 6, 19),
                    "复查复核科，12345");
            case REVIEW_NON_ACCEPTANCE_NOTICE -> new ReviewNonAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "信访处理意见书（141000-01意〔2026〕1号）",
                    LocalDate.of(2026, 5, 20),
                    "超过申请期限",
                    "意见书于三十日以前已经送达，没有正当理由。",
                    "向原办理机关了解处理意见的执行情况。");
            case REVIEW_OPINION -> new ReviewOpinion(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "某市住房和城乡建设局",
                    "信访处理意见书（141000-01意〔2026〕1号）",
                    LocalDate.of(2026, 5, 20),
                    "请求撤销原意见，退还全部供热费。",
                    "室温低于合同约定二摄氏度，原意见认定事实清楚。",
                    "责令限期重新作出处理意见",
                    "原意见对退费标准没有说明依据，责令重新作出。",
                    "《城市供热条例》",
                    LocalDate.of(2026, 7, 19),
                    30);
            case SECOND_REVIEW_ACCEPTANCE_NOTICE -> new SecondReviewAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "信访事项复查意见书（141000查意〔2026〕1号）",
                    LocalDate.of(2026, 7, 20),
                    30,
                    LocalDate.of(2026, 8, 19),
                    "复查复核科，12345");
            case SECOND_REVIEW_NON_ACCEPTANCE_NOTICE -> new SecondReviewNonAcceptanceNotice(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "信访事项复查意见书（141000查意〔2026〕1号）",
                    LocalDate.of(2026, 7, 20),
                    "超过申请期限",
                    "意见书于三十日以前已经送达，没有正当理由。",
                    "向原办理机关了解处理意见的执行情况。");
            case SECOND_REVIEW_OPINION -> new SecondReviewOpinion(
                    "张某某",
                    NUMBER,
                    TITLE,
                    "某市人民政府",
                    "信访事项复查意见书（141000查意〔2026〕1号）",
                    LocalDate.of(2026, 7, 20),
                    "请求撤销原意见，退还全部供热费。",
                    "室温低于合同约定二摄氏度，原意见认定事实清楚。",
                    "维持复查意见",
                    "维持某市人民政府作出的复查意见。",
                    "《城市供热条例》",
                    null,
                    "信访处理意见书（141000-01意〔2026〕1号）");
            case WITHDRAWAL_STATEMENT -> new WithdrawalStatement(
                    NUMBER,
                    "张某某",
                    TITLE,
                    LocalDate.of(2026, 4, 2),
                    "供热问题已经解决。");
            case ARCHIVE_CATALOGUE -> new ArchiveCatalogue(
                    NUMBER,
                    "张某某",
                    TITLE,
                    List.of(
                            new CatalogueItem("信访登记表", "", RECEIVED, 2),
                            new CatalogueItem("信访处理意见书", "141000-01意〔2026〕1号", LocalDate.of(2026, 5, 6), null)));
            case SUPERVISION_LETTER -> new SupervisionLetter(
                    "某市住房和城乡建设局",
                    List.of(new SupervisionLetter.Matter(NUMBER, TITLE)),
                    "逾期未办结",
                    "《信访工作条例》第四十条第一款",
                    1,
                    "该事项办理期限于2026年5月8日届满，至今没有出具处理意见，也没有说明理由。",
                    "限期出具处理意见并送达信访人。",
                    LocalDate.of(2026, 5, 29),
                    "书面报告",
                    "督查科，12345");
            case IMPROVEMENT_SUGGESTION -> new ImprovementSuggestion(
                    "某市住房和城乡建设局",
                    "供热投诉集中，三个月内有二十件没有按期答复。",
                    "《信访工作条例》第四十条第一款",
                    "设专人负责供热投诉的告知和答复。",
                    LocalDate.of(2026, 6, 30));
            case POLICY_SUGGESTION -> new PolicySuggestion(
                    "某市人民政府",
                    "供热退费没有统一标准。",
                    "《信访工作条例》第四十条第二款",
                    "制定供热退费标准。",
                    LocalDate.of(2026, 6, 30));
            case ACCOUNTABILITY_SUGGESTION -> new AccountabilitySuggestion(
                    "某市住房和城乡建设局",
                    "某区供热管理所",
                    "两次虚报办结。",
                    "信访人冬季长期无法供暖。",
                    "《信访工作条例》第四十条第三款",
                    "对有关负责人依规依纪依法处理。",
                    LocalDate.of(2026, 6, 30));
            case LEADER_CASE_APPROVAL -> new LeaderCaseApproval(
                    NUMBER,
                    "张某某",
                    TITLE,
                    "郑某（副市长）",
                    "某市住房和城乡建设局",
                    "李某",
                    LocalDate.of(2026, 6, 30),
                    "管网老化，多次反映没有解决。",
                    "由包案领导约见信访人，督促更换管网。",
                    "冯某（市长）",
                    LocalDate.of(2026, 4, 10));
            case LEADER_CASE_CLOSURE -> new LeaderCaseClosure(
                    NUMBER,
                    "张某某",
                    TITLE,
                    "郑某（副市长）",
                    "某市住房和城乡建设局",
                    LocalDate.of(2026, 6, 12),
                    "约见信访人两次，管网已更换。",
                    "和解协议书（141000-01和〔2026〕1号）",
                    "王某",
                    "冯某（市长）",
                    LocalDate.of(2026, 6, 15));
        };
    }
}
