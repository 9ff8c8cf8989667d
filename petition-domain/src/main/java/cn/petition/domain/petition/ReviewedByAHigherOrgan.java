package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;

/** Nobody reviews an opinion of its own: a higher organ does, or the government of the department's level (Art. 35, 36). */
final class ReviewedByAHigherOrgan {

    void check(ReviewStage stage, Organ challenged, Organ reviewing, String ruleSet) {
        boolean higher = reviewing.level().compareTo(challenged.level()) < 0;
        boolean itsGovernment = reviewing.level() == challenged.level()
                && reviewing.kind() == OrganKind.REVIEW_COMMITTEE
                && challenged.kind() != OrganKind.REVIEW_COMMITTEE;
        if (!higher && !itsGovernment) {
            throw new ActionRefused(
                    "ReviewedByAHigherOrgan",
                    "“" + reviewing.name() + "”不是“" + challenged.name() + "”的上一级机关，请选择上一级主管部门或者本级人民政府的复查复核机构。",
                    stage.articleUnder(ruleSet));
        }
    }
}
