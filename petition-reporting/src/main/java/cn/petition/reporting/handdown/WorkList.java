package cn.petition.reporting.handdown;

/** Rows of a batch that wait for the same thing, so that it can be done for many at once. */
public enum WorkList {
    CERTAIN_REPEAT("编号或者文字完全相同", "e.status = 'UNDECIDED' and p.certain"),
    ELSEWHERE("地点不在本地区", "e.status = 'UNDECIDED' and not coalesce(p.certain, false) and {elsewhere}"),
    LIKELY_REPEAT(
            "很可能是重复交办",
            "e.status = 'UNDECIDED' and not p.certain and p.proposed = 'REPEAT' and not {elsewhere}"),
    LIKELY_MERGE("可能是同一事项", "e.status = 'UNDECIDED' and p.proposed = 'MERGE' and not {elsewhere}"),
    ALONE("没有发现相近的", "e.status = 'UNDECIDED' and p.row_id is null and not {elsewhere}"),
    TO_REGISTER("单独成件、尚未登记", "e.status = 'STANDING' and not exists ({matters})"),
    TO_REPORT("已登记、待报结", "e.status = 'STANDING' and exists ({matters})"),
    TO_CLOSE("已报结、待审核办结", "e.status = 'REPORTED'"),
    TO_RESOLVE("尚未登记化解", "e.status in ('STANDING', 'REPORTED', 'CLOSED') and exists ({matters}) and not ({resolved})");

    private final String words;
    private final String condition;

    WorkList(String words, String condition) {
        this.words = words;
        this.condition = condition;
    }

    public String words() {
        return words;
    }

    /** Whether the machine proposes and a person confirms, or a step is taken with rows already judged. */
    public boolean judging() {
        return ordinal() <= ALONE.ordinal();
    }

    String condition() {
        return condition
                .replace("{elsewhere}", "(e.place_code is not null and not starts_with(e.place_code, :region))")
                .replace("{matters}", HandDownSql.MATTERS)
                .replace("{resolved}", HandDownSql.RESOLVED);
    }
}
