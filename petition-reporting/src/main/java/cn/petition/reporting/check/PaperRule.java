package cn.petition.reporting.check;

/** What is looked for. A problem is wrong as it stands; a hint may be right and the writer may confirm it. */
public enum PaperRule {
    TYPED_DIFFERS("手写的数字与统计不一致", true),
    TYPED_RATE("手写的百分比", false),
    SAID_TWICE("同一数字前后不一", false),
    SUM("合计对不上", true),
    REMAINDER("有差额没有说明", false),
    SHARE("百分比算得不对", true),
    SHARE_UNEXPLAINED("百分比没有分子、分母", false),
    ABOVE_WHOLE("超过 100%", false),
    MIXED_UNITS("计量单位混用", true),
    DATE("日期", true),
    AS_OF("截止日", false),
    REPORT_YEAR("年度", true),
    REGULATION("引用的条例与年度不符", true),
    CITED_PAPER("文件名称、年份或文号", true),
    NUMBERING("章节序号", true),
    LEGAL_PART("应有的内容", false),
    ZERO("“零”没有数字", false),
    CLOSED_NOT_RESOLVED("办结与化解", false),
    OPEN_FIGURE("数字尚未填报", true),
    SOURCE("出处", false);

    private final String title;
    private final boolean problem;

    PaperRule(String title, boolean problem) {
        this.title = title;
        this.problem = problem;
    }

    public String title() {
        return title;
    }

    /** Wrong as it stands; the others are hints. */
    public boolean isProblem() {
        return problem;
    }

    /** Whether the writer may say, with a reason, that it is right as it stands. */
    public boolean mayBeConfirmed() {
        return !problem;
    }
}
