package cn.petition.reporting.handdown;

/** One term of the bridge from the rows that came to those that are resolved; each is counted by itself. */
public enum BridgeTerm {
    RECEIVED("收到交办件", "截至当日收到的全部交办件，一行一件。", "true"),
    REPEATED("重复交办", "判为同一件再次交办的。", "r.status = 'REPEATED'"),
    OUTSIDE("不属本地区", "判为不属本地区的。", "r.status = 'OUTSIDE'"),
    MERGED("并入另一事项", "判为同一事项的另一件、并入该事项的。", "r.status = 'MERGED'"),
    STANDING("合并去重后单独成件", "判为单独成件的，含已报结、已办结的。", "r.status in ('STANDING', 'REPORTED', 'CLOSED')"),
    UNDECIDED("尚未判断", "还没有人判断的。", "r.status = 'UNDECIDED'"),
    CLOSED("已办结", "单独成件中审核办结的。", "r.status = 'CLOSED'"),
    OPEN("尚未办结", "单独成件中没有办结的。", "r.status in ('STANDING', 'REPORTED')"),
    RESOLVED("已化解", "单独成件中，所登记的事项已登记化解的。",
            "r.status in ('STANDING', 'REPORTED', 'CLOSED') and r.resolved"),
    UNRESOLVED("未化解", "单独成件中，所登记的事项没有登记化解的，含尚未登记为事项的。",
            "r.status in ('STANDING', 'REPORTED', 'CLOSED') and not r.resolved");

    private final String words;
    private final String definition;
    private final String condition;

    BridgeTerm(String words, String definition, String condition) {
        this.words = words;
        this.definition = definition;
        this.condition = condition;
    }

    public String words() {
        return words;
    }

    /** What is counted, one sentence. */
    public String definition() {
        return definition;
    }

    String condition() {
        return condition;
    }
}
