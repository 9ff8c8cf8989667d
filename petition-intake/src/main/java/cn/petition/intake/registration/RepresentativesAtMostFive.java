package cn.petition.intake.registration;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petitioner.PartyRole;
import java.util.List;

/** Several people with one matter who come in person choose at most five representatives (Art. 20); visits only. */
final class RepresentativesAtMostFive {

    static final int AT_MOST = 5;

    void check(Channel channel, List<PartyEntry> parties) {
        long representatives = parties.stream().filter(one -> one.role() == PartyRole.REPRESENTATIVE).count();
        if (channel == Channel.VISIT && representatives > AT_MOST) {
            throw new ActionRefused(
                    "RepresentativesAtMostFive",
                    "多人走访推选的代表不得超过5人，现有" + representatives + "人，请减少代表，其他人登记为信访人。",
                    "《信访工作条例》第二十条第三款");
        }
    }
}
