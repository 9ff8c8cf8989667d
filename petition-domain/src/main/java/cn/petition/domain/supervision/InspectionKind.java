package cn.petition.domain.supervision;

/** By whom and under which regulation an inspection is made; they are not the same thing under another name. */
public enum InspectionKind {
    /** 各级党委和政府组织的专项督查（第三十八条第一款） */
    SPECIAL("《信访工作条例》第三十八条第一款"),
    /** 联席会议及其办公室、信访部门的信访督查（第三十八条第二款） */
    PETITION_OFFICE("《信访工作条例》第三十八条第二款"),
    /** 政府督查：须有本级政府的指定（《政府督查工作条例》第七条） */
    GOVERNMENT("《政府督查工作条例》第七条");

    private final String article;

    InspectionKind(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
