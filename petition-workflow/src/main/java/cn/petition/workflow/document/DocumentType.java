package cn.petition.workflow.document;

import java.util.Locale;
import java.util.Map;

/** The official documents of the office: what is printed on top, in which series they count, to whom they go. */
public enum DocumentType {
    FORWARDING_LETTER("转送函", "转", Addressee.ORGAN, "《信访条例》第二十一条第一款第二项、第三项", "《信访工作条例》第二十二条第一款第一项、第二项"),
    ASSIGNMENT_LETTER("交办函", "交", Addressee.ORGAN, "《信访条例》第二十一条第一款第四项", "《信访工作条例》第二十二条第一款第三项"),
    REFERRAL_LETTER("移送函", "移", Addressee.ORGAN, "《信访条例》第二十一条第一款", "《信访工作条例》第二十二条第二款"),
    ACCEPTANCE_NOTICE("信访事项受理告知书", "受", Addressee.PETITIONER, "《信访条例》第二十一条第二款、第三十三条", "《信访工作条例》第二十三条第三款、第三十四条"),
    NON_ACCEPTANCE_NOTICE("信访事项不予受理告知书", "不受", Addressee.PETITIONER, "《信访条例》第二十一条", "《信访工作条例》第十九条第三款"),
    NO_FURTHER_ACCEPTANCE_NOTICE("信访事项不再受理告知书", "不再", Addressee.PETITIONER, "《信访条例》第三十五条第三款", "《信访工作条例》第三十六条第三款"),
    EXTENSION_NOTICE("信访事项延期办理告知书", "延", Addressee.PETITIONER, "《信访条例》第三十三条", "《信访工作条例》第三十四条"),
    HANDLING_OPINION("信访处理意见书", "意", Addressee.PETITIONER, "《信访条例》第三十二条", "《信访工作条例》第三十二条"),
    SERVICE_RECEIPT("送达回证", "送", Addressee.FILE, "《信访条例》第三十四条", "《信访工作条例》第三十五条"),
    COMPLETION_REPORT("信访事项办结报告", "报", Addressee.ORGAN, "《信访条例》第二十一条第一款第四项", "《信访工作条例》第二十二条第一款第三项"),
    STATUTORY_CHANNEL_NOTICE("信访事项法定途径告知书", "途", Addressee.PETITIONER, "《信访条例》第二十一条第一款第一项", "《信访工作条例》第三十一条"),
    GUIDANCE_RECORD("涉诉来访引导记录", "引", Addressee.FILE, "《信访条例》第十五条", "《信访工作条例》第二十条第二款、第二十二条第二款"),
    DESTINATION_NOTICE("信访事项转送交办去向告知书", "去", Addressee.PETITIONER, "《信访条例》第二十二条第一款", "《信访工作条例》第二十三条第一款"),
    OBJECTION_LETTER("信访事项转送交办异议书", "异", Addressee.ORGAN, "《信访条例》第二十一条第二款", "《信访工作条例》第二十三条第三款"),
    RETURN_RECEIPT("信访事项退件回执", "退", Addressee.ORGAN, "《信访条例》第二十一条第二款", "《信访工作条例》第二十三条第三款"),
    OBJECTION_REJECTION("信访事项异议不予同意通知书", "维", Addressee.ORGAN, "《信访条例》第二十一条第二款", "《信访工作条例》第二十三条第三款"),
    SIMPLIFIED_ACCEPTANCE_NOTICE("信访事项简易办理受理告知书", "简受", Addressee.PETITIONER, "《信访条例》第二十一条第二款", "《信访工作条例》第二十三条第三款"),
    SIMPLIFIED_ANSWER("信访事项简易办理答复书", "简答", Addressee.PETITIONER, "《信访条例》第三十二条", "《信访工作条例》第三十二条"),
    ORDINARY_PROCEDURE_NOTICE("信访事项转为普通程序告知书", "转普", Addressee.PETITIONER, "《信访条例》第三十三条", "《信访工作条例》第三十四条"),
    PROPOSAL_REPLY("信访建议意见回复", "复", Addressee.PETITIONER, "《信访条例》第二十九条", "《信访工作条例》第二十九条"),
    OFFICER_APPOINTMENT("信访事项办理人员指派单", "派", Addressee.FILE, "《信访条例》第三十条", "《信访工作条例》第二十八条第三款"),
    RECUSAL_DECISION("回避决定书", "避", Addressee.ORGAN, "《信访条例》第三十条", "《信访工作条例》第二十八条第三款"),
    INSTRUCTION_SHEET("信访事项呈批单", "呈", Addressee.FILE, "《信访条例》第五条第三款", "《信访工作条例》第十八条第二款"),
    CONSULTATION_RECORD("信访事项会商纪要", "会", Addressee.ORGAN, "《信访条例》第二十一条第一款", "《信访工作条例》第二十八条第二款"),
    ASSISTANCE_REFERRAL("信访事项帮扶救助移送单", "助", Addressee.ORGAN, "《信访条例》第十三条第二款", "《信访工作条例》第三十七条第三款"),
    MEDIATION_AGREEMENT("调解协议书", "调", Addressee.PETITIONER, "《信访条例》第十三条第二款", "《信访工作条例》第三十三条"),
    SETTLEMENT_AGREEMENT("和解协议书", "和", Addressee.PETITIONER, "《信访条例》第十三条第二款", "《信访工作条例》第三十三条"),
    HEARING_NOTICE("信访听证通知书", "听通", Addressee.PETITIONER, "《信访条例》第三十一条第二款", "《信访工作条例》第三十一条第六项"),
    HEARING_RECORD("信访听证笔录", "听录", Addressee.FILE, "《信访条例》第三十一条第二款", "《信访工作条例》第三十一条第六项"),
    HEARING_CONCLUSION("信访听证结论", "听结", Addressee.PETITIONER, "《信访条例》第三十一条第二款", "《信访工作条例》第三十一条第六项"),
    EXECUTION_ORDER("信访处理意见执行督促单", "执", Addressee.ORGAN, "《信访条例》第三十二条第二款", "《信访工作条例》第三十二条第二款"),
    REVIEW_ACCEPTANCE_NOTICE("信访事项复查受理告知书", "查受", Addressee.PETITIONER, "《信访条例》第三十四条", "《信访工作条例》第三十五条"),
    REVIEW_NON_ACCEPTANCE_NOTICE("信访事项复查不予受理告知书", "查不受", Addressee.PETITIONER, "《信访条例》第三十四条", "《信访工作条例》第三十五条"),
    REVIEW_OPINION("信访事项复查意见书", "查意", Addressee.PETITIONER, "《信访条例》第三十四条", "《信访工作条例》第三十五条"),
    SECOND_REVIEW_ACCEPTANCE_NOTICE("信访事项复核受理告知书", "核受", Addressee.PETITIONER, "《信访条例》第三十五条", "《信访工作条例》第三十六条"),
    SECOND_REVIEW_NON_ACCEPTANCE_NOTICE("信访事项复核不予受理告知书", "核不受", Addressee.PETITIONER, "《信访条例》第三十五条", "《信访工作条例》第三十六条"),
    SECOND_REVIEW_OPINION("信访事项复核意见书", "核意", Addressee.PETITIONER, "《信访条例》第三十五条", "《信访工作条例》第三十六条"),
    WITHDRAWAL_STATEMENT("信访事项撤回声明", "撤", Addressee.FILE, "", ""),
    ARCHIVE_CATALOGUE("卷内目录", "卷", Addressee.FILE, "", ""),
    SUPERVISION_LETTER("信访事项督办函", "督", Addressee.ORGAN, "《信访条例》第三十六条第一款", "《信访工作条例》第四十条第一款"),
    IMPROVEMENT_SUGGESTION("改进工作建议书", "建改", Addressee.ORGAN, "《信访条例》第三十六条", "《信访工作条例》第四十条第一款、第四款"),
    POLICY_SUGGESTION("完善政策建议书", "建策", Addressee.ORGAN, "《信访条例》第三十七条", "《信访工作条例》第四十条第二款、第四款"),
    ACCOUNTABILITY_SUGGESTION("追究责任建议书", "建责", Addressee.ORGAN, "《信访条例》第三十八条", "《信访工作条例》第四十条第三款、第四款"),
    LEADER_CASE_APPROVAL("领导包案审批表", "包", Addressee.FILE, "《信访条例》第五条第三款", "《信访工作条例》第十八条第二款"),
    LEADER_CASE_CLOSURE("领导包案销案表", "销", Addressee.FILE, "《信访条例》第五条第三款", "《信访工作条例》第十八条第二款");

    /** To whom a document goes. */
    public enum Addressee {
        PETITIONER,
        ORGAN,
        /** 存卷 */
        FILE
    }

    private final String title;
    private final String series;
    private final Addressee addressee;
    private final Map<String, String> basis;

    DocumentType(String title, String series, Addressee addressee, String under2005, String under2022) {
        this.title = title;
        this.series = series;
        this.addressee = addressee;
        this.basis = Map.of("R2005", under2005, "R2022", under2022);
    }

    /** The title as printed. */
    public String title() {
        return title;
    }

    /** The word of the number series, such as 转 in 141000转〔2026〕1号. */
    public String series() {
        return series;
    }

    public Addressee addressee() {
        return addressee;
    }

    /** The articles on which the document rests under a rule set. */
    public String basisUnder(String ruleSet) {
        return basis.getOrDefault(ruleSet, "");
    }

    /** Name of the template and of the approved text in its test. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
