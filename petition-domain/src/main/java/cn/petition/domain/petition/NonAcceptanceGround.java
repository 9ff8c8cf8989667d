package cn.petition.domain.petition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a matter is not accepted (不予受理); each ground exists only in the regulations that know it. */
public enum NonAcceptanceGround {
    /** 同一事项已受理或者正在办理，规定期限内又向上级提出 */
    UNDER_WAY_BELOW(Map.of("R2005", "《信访条例》第十六条", "R2022", "《信访工作条例》第十九条第三款")),
    /** 已经或者依法应当通过诉讼、仲裁、行政复议解决；2022 年起改为导入法定途径 */
    OTHER_STATUTORY_CHANNEL(Map.of("R2005", "《信访条例》第二十一条第一款第一项"));

    private final Map<String, String> articles;

    NonAcceptanceGround(Map<String, String> articles) {
        this.articles = articles;
    }

    /** The article under a rule set, {@code null} where that regulation does not know the ground. */
    public @Nullable String articleUnder(String ruleSet) {
        return articles.get(ruleSet);
    }
}
