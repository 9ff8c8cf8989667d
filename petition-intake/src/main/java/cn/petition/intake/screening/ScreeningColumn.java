package cn.petition.intake.screening;

import cn.petition.domain.ledger.LedgerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A column of a file of disputes or warnings, with the headings under which offices keep it. */
public enum ScreeningColumn {
    NUMBER(Use.BOTH, false, "编号", "原编号"),
    TITLE(Use.BOTH, true, "名称", "纠纷名称", "预警名称", "标题", "事由"),
    DISPUTE_KIND(Use.DISPUTE, true, "纠纷种类", "纠纷类型", "种类"),
    SOURCE(Use.WARNING, true, "预警来源", "来源"),
    BEGUN_ON(Use.BOTH, true, "登记日期", "排查日期", "收到日期", "发现日期"),
    OFFICE(Use.BOTH, false, "登记单位", "排查单位", "接收单位", "填报单位"),
    RESPONSIBLE(Use.BOTH, false, "责任单位", "化解单位"),
    PLACE(Use.DISPUTE, true, "村（社区）", "村(社区)", "地点", "发生地点"),
    PEOPLE(Use.BOTH, false, "涉及人数", "人数"),
    FOUND_BY(Use.DISPUTE, false, "排查人", "排查人员"),
    PERSON_IN_CHARGE(Use.DISPUTE, false, "化解责任人", "责任人"),
    DUE_ON(Use.BOTH, false, "期限", "化解期限", "核查期限"),
    CONTENT(Use.BOTH, false, "情况", "纠纷情况", "预警情况", "简要情况", "内容"),
    ESCALATED_ON(Use.DISPUTE, false, "提交上一级日期"),
    ESCALATION_REASON(Use.DISPUTE, false, "提交理由"),
    RESOLVED_ON(Use.DISPUTE, false, "化解日期"),
    RESULT(Use.DISPUTE, false, "化解结果", "化解情况"),
    PETITIONED_ON(Use.DISPUTE, false, "转信访日期"),
    PETITION_NUMBER(Use.DISPUTE, false, "信访登记编号", "登记编号"),
    CHECKED_ON(Use.WARNING, false, "核查日期"),
    FINDING(Use.WARNING, false, "核查结论"),
    CHECK_RESULT(Use.WARNING, false, "核查情况"),
    DISPOSED_ON(Use.WARNING, false, "处置日期"),
    DISPOSAL(Use.WARNING, false, "处置措施", "处置情况", "处置结果");

    private enum Use {
        DISPUTE(LedgerKind.DISPUTE),
        WARNING(LedgerKind.EARLY_WARNING),
        BOTH(LedgerKind.DISPUTE, LedgerKind.EARLY_WARNING);

        private final Set<LedgerKind> kinds;

        Use(LedgerKind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    private final Use use;
    private final boolean required;
    private final List<String> headings;

    ScreeningColumn(Use use, boolean required, String... headings) {
        this.use = use;
        this.required = required;
        this.headings = List.of(headings);
    }

    /** The columns of one ledger, in the order in which the page names them. */
    public static List<ScreeningColumn> of(LedgerKind kind) {
        return Arrays.stream(values()).filter(column -> column.use.kinds.contains(kind)).toList();
    }

    /** What the page calls it. */
    public String title() {
        return headings.get(0);
    }

    /** Whether every row must say it. */
    public boolean required() {
        return required;
    }

    List<String> headings() {
        return headings;
    }
}
