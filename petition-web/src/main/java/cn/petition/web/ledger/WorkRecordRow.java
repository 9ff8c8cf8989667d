package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.PaperCheckResult;
import cn.petition.domain.ledger.Responsibility;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.workrecord.WorkRecordForm;
import cn.petition.workflow.workrecord.WorkRecords.NewRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a file of work records; every kind uses the same headings and fills those it has. */
final class WorkRecordRow {

    static final String KIND = "种类";
    private static final String DAY = "日期";
    private static final String TITLE = "名称";
    private static final String PLACE = "所在地";

    private static final Map<String, LedgerFact> FACTS = facts();

    /** The headings, those that must be filled first. */
    static final List<String> COLUMNS = columns();

    private WorkRecordRow() {}

    private static Map<String, LedgerFact> facts() {
        var facts = new LinkedHashMap<String, LedgerFact>();
        facts.put("机制", LedgerFact.MECHANISM);
        facts.put("主持人", LedgerFact.LEADER);
        facts.put("参加人数", LedgerFact.PEOPLE);
        facts.put("受众人次", LedgerFact.REACH);
        facts.put("地点", LedgerFact.PLACE);
        facts.put("文号", LedgerFact.DOCUMENT_NUMBER);
        facts.put("审查人", LedgerFact.PERSON_IN_CHARGE);
        facts.put("审查结果", LedgerFact.CHECK_RESULT);
        facts.put("公众参与日期", LedgerFact.PARTICIPATION_ON);
        facts.put("专家论证日期", LedgerFact.EXPERTS_ON);
        facts.put("风险评估日期", LedgerFact.RISK_ON);
        facts.put("合法性审查日期", LedgerFact.LEGALITY_ON);
        facts.put("集体讨论决定日期", LedgerFact.DELIBERATION_ON);
        facts.put("未履行的程序和理由", LedgerFact.STEPS_LEFT_OUT);
        facts.put("职责", LedgerFact.RESPONSIBILITY);
        facts.put("佐证材料", LedgerFact.EVIDENCE);
        facts.put("开始日期", LedgerFact.FROM_ON);
        facts.put("结束日期", LedgerFact.UNTIL_ON);
        facts.put("赴京上访批次", LedgerFact.CAPITAL_VISITS);
        facts.put("内容", LedgerFact.CONTENT);
        return facts;
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of(KIND, DAY, TITLE, PLACE));
        columns.addAll(FACTS.keySet());
        return List.copyOf(columns);
    }

    /** The columns that rows of one kind must fill, then those that they may. */
    static String asked(WorkRecordKind kind) {
        var form = WorkRecordForm.of(kind);
        var must = new ArrayList<>(List.of(DAY + "（" + form.day() + "）", TITLE + "（" + form.title() + "）"));
        if (form.place() == Ask.MUST) {
            must.add(PLACE);
        }
        var may = new ArrayList<String>();
        FACTS.forEach((heading, fact) -> form.fields().stream()
                .filter(field -> field.fact() == fact)
                .forEach(field -> (field.required() ? must : may).add(heading)));
        return "必填" + String.join("、", must) + (may.isEmpty() ? "" : "；可填" + String.join("、", may)) + "。";
    }

    /** @param places every way to write a place of the office's area, with its code */
    static NewRecord of(PastRows.Row row, Map<String, String> places) {
        row.must(KIND);
        var kind = Objects.requireNonNull(row.choice(KIND, WorkRecordKind.class));
        var on = row.mustDay(DAY);
        return new NewRecord(
                row.line(), kind, on, row.shortText(TITLE, LedgerField.SHORT), place(row, places), facts(row));
    }

    private static @Nullable String place(PastRows.Row row, Map<String, String> places) {
        String words = row.text(PLACE);
        if (words == null) {
            return null;
        }
        String code = places.get(words.replaceAll("\\s", ""));
        return code == null
                ? row.unreadable("没有认出“" + PLACE + "”的“" + words + "”，请填区划代码，或者连同所属县一起填写全称。")
                : code;
    }

    private static LedgerFacts facts(PastRows.Row row) {
        var facts = LedgerFacts.NONE;
        for (var one : FACTS.entrySet()) {
            facts = facts.with(one.getValue(), said(row, one.getKey(), one.getValue()));
        }
        return facts;
    }

    private static @Nullable Object said(PastRows.Row row, String heading, LedgerFact fact) {
        if (row.text(heading) == null) {
            return null;
        }
        return switch (fact.type()) {
            case DATE -> row.day(heading);
            case NUMBER -> row.number(heading, 0);
            case TEXT -> row.shortText(heading, LedgerField.SHORT);
            case LONG_TEXT -> row.text(heading);
            case CHOICE -> switch (fact) {
                case MECHANISM -> row.choice(heading, MechanismKind.class);
                case CHECK_RESULT -> row.choice(heading, PaperCheckResult.class);
                default -> row.choice(heading, Responsibility.class);
            };
        };
    }
}
