package cn.petition.domain.petition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a matter is not accepted (不予受理); each ground exists only in the regulations that know it, and has conditions
 * of its own.
 */
public enum NonAcceptanceGround {
    /** 同一事项已受理或者正在办理，规定期限内又向上级提出 */
    UNDER_WAY_BELOW(Map.of("R2005", "《信访条例》第十六条", "R2022", "《信访工作条例》第十九条第三款")),
    /** 走访跨越本级和上一级 */
    LEVEL_SKIPPED_VISIT(Map.of("R2005", "《信访条例》第十六条", "R2022", "《信访工作条例》第二十条第一款")),
    /** 不归本机关、本系统；告知向有权机关提出 */
    NOT_COMPETENT(Map.of("R2005", "《信访条例》第二十二条第一款", "R2022", "《信访工作条例》第二十三条第一款")),
    /** 人大、法院、检察院职权；2022 年起人大事项同样登记，涉法涉诉事项转送、引导 */
    OTHER_STATE_POWER(Map.of("R2005", "《信访条例》第十五条、第二十一条第一款第一项")),
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
