package cn.petition.workflow.review;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Petition;
import org.jspecify.annotations.Nullable;

/** What an organ without this system has decided is recorded with the number of its own paper. */
final class OutsideOrganNamesItsPaper {

    void check(Petition petition, @Nullable String paperNumber) {
        if (petition.reviewedOutside() && paperNumber == null) {
            throw new ActionRefused("OutsideOrganNamesItsPaper", "复查复核机关不使用本系统，请填写其文书的文号。", null);
        }
    }
}
