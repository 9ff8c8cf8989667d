package cn.petition.domain.supervision;

import java.util.Map;

/** The three suggestions (三项建议), each with its article under both regulations. */
public enum SuggestionKind {
    /** 改进工作 */
    IMPROVE_WORK("《信访条例》第三十六条", "《信访工作条例》第四十条第一款、第四款"),
    /** 完善政策 */
    IMPROVE_POLICY("《信访条例》第三十七条", "《信访工作条例》第四十条第二款、第四款"),
    /** 追究责任：失职引发信访事项、受理办理失职造成严重后果（Art. 43 to 45），由有管理权限的机关处理 */
    PURSUE_RESPONSIBILITY("《信访条例》第三十八条", "《信访工作条例》第四十条第三款、第四款");

    private final Map<String, String> articles;

    SuggestionKind(String under2005, String under2022) {
        this.articles = Map.of("R2005", under2005, "R2022", under2022);
    }

    /** The article under a rule set; empty where the rule set is another one. */
    public String articleUnder(String ruleSet) {
        return articles.getOrDefault(ruleSet, "");
    }
}
