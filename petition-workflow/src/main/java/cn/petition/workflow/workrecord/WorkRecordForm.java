package cn.petition.workflow.workrecord;

import static cn.petition.domain.ledger.LedgerFact.*;
import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.PaperCheckResult;
import cn.petition.domain.ledger.Responsibility;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record of one kind asks for; the page, the imported file and the rules read the same.
 *
 * @param title how the name of such a record is called
 * @param day how its day is called
 * @param place whether it belongs to a place of the list of divisions
 */
public record WorkRecordForm(
        WorkRecordKind kind,
        String title,
        String day,
        Ask place,
        List<LedgerField> fields,
        @Nullable String explanation) {

    public WorkRecordForm {
        fields = List.copyOf(fields);
    }

    public static WorkRecordForm of(WorkRecordKind kind) {
        return switch (kind) {
            case CENTRE_GROUP_STUDY, BUREAU_STUDY ->
                form(kind, "学习主题", "学习日期", may(LEADER).called("主持人"), may(PEOPLE).called("参加人数"), may(CONTENT));
            case LECTURE ->
                form(kind, "讲座题目", "举办日期", may(LEADER).called("主讲人"), may(PEOPLE).called("参加人数"), may(CONTENT));
            case LAW_GROUP_MEETING ->
                form(kind, "会议名称", "开会日期", may(LEADER).called("主持人"), may(CONTENT).called("议题和决定"));
            case PUBLICITY ->
                form(
                        kind,
                        "活动名称",
                        "活动日期",
                        must(REACH).called("受众人次").hint("现场参加、领取资料和接受咨询的人次，按实际清点填写。"),
                        may(PLACE),
                        may(CONTENT));
            case TRAINING ->
                form(
                        kind,
                        "培训名称",
                        "培训日期",
                        must(REACH).called("参训人次"),
                        may(LEADER).called("授课人"),
                        may(CONTENT));
            case PAPER_CHECK ->
                form(
                        kind,
                        "文件名称",
                        "审查日期",
                        must(CHECK_RESULT).among(PaperCheckResult.class),
                        may(DOCUMENT_NUMBER).called("文号"),
                        may(PERSON_IN_CHARGE).called("审查人"),
                        may(CONTENT).called("审查意见"));
            case MAJOR_DECISION ->
                form(
                                kind,
                                "决策事项",
                                "决定日期",
                                may(PARTICIPATION_ON),
                                may(EXPERTS_ON),
                                may(RISK_ON),
                                may(LEGALITY_ON),
                                may(DELIBERATION_ON),
                                may(STEPS_LEFT_OUT).hint("五项程序有没有填写日期的，在这里写明是哪一项、为什么。"),
                                may(DOCUMENT_NUMBER).called("文号"))
                        .explained("重大行政决策逐项填写公众参与、专家论证、风险评估、合法性审查、集体讨论决定的日期。");
            case LEGAL_COUNSEL ->
                form(kind, "法律顾问（姓名、单位）", "聘请日期", may(UNTIL_ON).called("聘期届满"), may(CONTENT).called("服务内容"))
                        .explained("聘期届满或者办结之前，计入在聘的法律顾问。");
            case FIRST_RESPONSIBLE_DUTY ->
                form(
                        kind,
                        "履职事项",
                        "履职日期",
                        must(RESPONSIBILITY).among(Responsibility.class),
                        must(LEADER).called("主要负责人"),
                        must(EVIDENCE).called("佐证材料").hint("会议纪要、文件、照片等的名称；附上文件的，可以填文件名。"));
            case MECHANISM ->
                form(
                                kind,
                                "名称",
                                "建立日期",
                                must(MECHANISM).among(MechanismKind.class),
                                may(DOCUMENT_NUMBER).called("依据文件"),
                                may(CONTENT))
                        .at(Ask.MUST)
                        .explained("一地一条；机制停止运行的，在该条记录中点“办结”，没有办结的计入在运行的机制。");
            case SENSITIVE_PERIOD ->
                form(
                                kind,
                                "时期名称",
                                "登记日期",
                                must(FROM_ON).called("开始日期"),
                                must(UNTIL_ON),
                                may(CAPITAL_VISITS).hint("本地区人员赴京上访的批次，没有的填 0；时期没有结束或者还没有核实的不填，结束后用“更正”补填。"),
                                may(EVIDENCE).called("核实依据"),
                                may(CONTENT))
                        .explained("年度内每个重要敏感时期各登记一条；各个时期都填写了批次，才能得出赴京上访的数字。");
        };
    }

    /** Every fact that some kind asks for, in the order of the kinds, none of them required. */
    static List<LedgerField> everything() {
        Map<LedgerFact, LedgerField> fields = new LinkedHashMap<>();
        Arrays.stream(WorkRecordKind.values())
                .flatMap(kind -> of(kind).fields().stream())
                .forEach(field -> fields.putIfAbsent(field.fact(), optional(field)));
        fields.put(LEADER, may(LEADER).called("主持人（主讲人、负责人）"));
        fields.put(REACH, may(REACH).called("受众、参训人次"));
        fields.put(DOCUMENT_NUMBER, may(DOCUMENT_NUMBER).called("文号"));
        fields.put(CONTENT, may(CONTENT));
        fields.put(EVIDENCE, may(EVIDENCE).called("佐证材料"));
        fields.put(UNTIL_ON, may(UNTIL_ON));
        return List.copyOf(fields.values());
    }

    /** The same facts, for whoever corrects some of them. */
    List<LedgerField> optionally() {
        return fields.stream().map(WorkRecordForm::optional).toList();
    }

    private static LedgerField optional(LedgerField field) {
        return new LedgerField(field.fact(), false, field.label(), field.choices(), field.hint());
    }

    private static WorkRecordForm form(WorkRecordKind kind, String title, String day, LedgerField... fields) {
        return new WorkRecordForm(kind, title, day, Ask.NO, List.of(fields), null);
    }

    private WorkRecordForm explained(String words) {
        return new WorkRecordForm(kind, title, day, place, fields, words);
    }

    private WorkRecordForm at(Ask ask) {
        return new WorkRecordForm(kind, title, day, ask, fields, explanation);
    }
}
