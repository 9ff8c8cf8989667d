package cn.petition.reporting.statistic;

/** By what a figure is broken down: the same expression groups the numbers and picks the rows of one of them. */
public enum Dimension {
    CHANNEL("信访形式", "r.channel"),
    MONTH("月份", "to_char(r.day, 'YYYY-MM')"),
    /** By the codes used; the page sums them up to the first level. */
    CATEGORY("内容分类", "r.category_code"),
    /** By the area that the scope of the question counts by. */
    COUNTY("问题属地（县）", "left(r.place_code, 6)"),
    /** As {@link #COUNTY}. */
    TOWNSHIP("问题属地（乡镇）", "left(r.place_code, 9)"),
    /** Who registered a matter, owes a duty or keeps a line. */
    ORGAN("机构", "r.organ_id::text"),
    COMPLAINED_ORGAN("被投诉的机关、单位", "r.complained_organ_id::text");

    private final String title;
    private final String sql;

    Dimension(String title, String sql) {
        this.title = title;
        this.sql = sql;
    }

    public String title() {
        return title;
    }

    /** With the area by which counties are told apart. */
    public String title(Attribution attribution) {
        return switch (this) {
            case COUNTY -> attribution.words() + "（县）";
            case TOWNSHIP -> attribution.words() + "（乡镇）";
            default -> title;
        };
    }

    String sql() {
        return sql;
    }
}
