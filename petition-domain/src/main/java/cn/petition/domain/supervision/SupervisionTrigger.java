package cn.petition.domain.supervision;

import java.util.Map;

/** Why an organ is supervised (督办情形), each with its article under both regulations. */
public enum SupervisionTrigger {
    /** 无正当理由逾期未办结 */
    OVERDUE(true, "《信访条例》第三十六条第一款第一项"),
    /** 未按规定反馈办理结果 */
    NOT_REPORTED_BACK(true, "《信访条例》第三十六条第一款第二项"),
    /** 未按规定程序受理、办理 */
    PROCEDURE_NOT_KEPT(true, "《信访条例》第三十六条第一款第三项"),
    /** 推诿、敷衍、拖延 */
    SHIRKING(true, "《信访条例》第三十六条第一款第四项"),
    /** 不执行处理意见 */
    NOT_EXECUTED(true, "《信访条例》第三十六条第一款第五项"),
    /** 弄虚作假：由人认定，系统从不起草；旧条例只作为追责情形 */
    FALSIFYING(false, "《信访条例》第三十八条"),
    /** 交办件、越级走访、重复信访等重要信访事项，督促检查其落实 */
    IMPORTANT_MATTER(false, "《信访条例》第六条", "《信访工作条例》第十四条");

    private final boolean found;
    private final Map<String, String> articles;

    SupervisionTrigger(boolean found, String under2005) {
        this(found, under2005, "《信访工作条例》第四十条第一款");
    }

    SupervisionTrigger(boolean found, String under2005, String under2022) {
        this.found = found;
        this.articles = Map.of("R2005", under2005, "R2022", under2022);
    }

    /** Whether the daily sweep looks for it; what is not looked for is only claimed by a person. */
    public boolean found() {
        return found;
    }

    /** The article under a rule set; empty where the rule set is another one. */
    public String articleUnder(String ruleSet) {
        return articles.getOrDefault(ruleSet, "");
    }
}
