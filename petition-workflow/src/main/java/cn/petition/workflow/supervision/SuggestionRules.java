package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.supervision.Adoption;
import cn.petition.domain.supervision.SuggestionKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Article 40 asks of a suggestion and of its answer. */
final class SuggestionRules {

    /**
     * @param addressed organ that answers, {@code null} where it works without this system
     * @param begins whether the suggestion is drafted just now
     */
    void checkContent(LedgerFacts facts, @Nullable UUID addressed, boolean begins) {
        if (addressed == null && !facts.says(LedgerFact.ADDRESSEE) && begins) {
            throw refused("请填写主送机关，或者选择责任单位。", "《信访工作条例》第四十条第四款");
        }
        if (kind(facts) == SuggestionKind.PURSUE_RESPONSIBILITY) {
            require(facts, LedgerFact.CONSEQUENCES, "追究责任的建议只在造成严重后果时提出，请写明严重后果。");
            require(facts, LedgerFact.UNIT, "请写明有关单位、人员。");
            require(facts, LedgerFact.AUTHORITY_BASIS, "追究责任的建议应当向有管理权限的机关、单位提出，请写明管理权限的依据。");
        }
    }

    /** A question of policy is reported to the party committee and the government first. */
    void checkBeforeIssue(LedgerFacts facts) {
        checkContent(facts, null, false);
        if (kind(facts) == SuggestionKind.IMPROVE_POLICY && !facts.says(LedgerFact.REPORTED_TO)) {
            throw refused("完善政策的建议应当先向本级党委和政府报告，请先登记“上报党委、政府”。", "《信访工作条例》第四十条第二款");
        }
    }

    void checkAnswer(LedgerFacts facts) {
        var adoption = facts.choice(LedgerFact.ADOPTION, Adoption.class).orElseThrow();
        if (adoption.needsAReason() && !facts.says(LedgerFact.REASON)) {
            throw refused("部分采纳、未采纳的，请说明理由。", "《信访工作条例》第四十条第四款");
        }
    }

    private static SuggestionKind kind(LedgerFacts facts) {
        return facts.choice(LedgerFact.SUGGESTION_KIND, SuggestionKind.class).orElseThrow();
    }

    private static void require(LedgerFacts facts, LedgerFact fact, String words) {
        if (!facts.says(fact)) {
            throw refused(words, "《信访工作条例》第四十条第三款");
        }
    }

    private static ActionRefused refused(String words, String article) {
        return new ActionRefused("SuggestionRules", words, article);
    }
}
