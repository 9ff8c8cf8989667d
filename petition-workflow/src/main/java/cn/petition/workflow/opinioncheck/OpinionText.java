package cn.petition.workflow.opinioncheck;

import cn.petition.domain.petition.OpinionOutcome;

/**
 * The text of an opinion as it is about to be signed.
 *
 * @param claim what was asked for (投诉请求)
 * @param factsFound facts as established
 * @param legalBasis laws, regulations and policies on which the opinion rests
 */
public record OpinionText(
        String claim, OpinionOutcome outcome, String factsFound, String opinion, String legalBasis) {}
