package cn.petition.intake.registration;

import cn.petition.domain.legal.LegalBasis;
import cn.petition.domain.legal.ProvisionTopic;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalProvision;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petitioner.PartyRole;
import java.util.List;

/**
 * Several people with one matter who come in person choose at most five representatives (Art. 20,《信访条例》第十八条); visits only. A region
 * may allow fewer for a small group.
 */
final class RepresentativesAtMostFive {

    static final int AT_MOST = 5;

    private static final int SMALL_GROUP = 10;

    private final RuleSets rules;
    private final Region place;

    /** @param place where the office lies that people visit */
    RepresentativesAtMostFive(RuleSets rules, Region place) {
        this.rules = rules;
        this.place = place;
    }

    void check(FilingFacts facts, List<PartyEntry> parties) {
        long representatives = parties.stream().filter(one -> one.role() == PartyRole.REPRESENTATIVE).count();
        var topic = people(facts) <= SMALL_GROUP
                ? ProvisionTopic.REPRESENTATIVES_UP_TO_TEN
                : ProvisionTopic.REPRESENTATIVES_BEYOND_TEN;
        var regional = rules.regional().provision(topic, facts.receivedOn(), place);
        int atMost = regional.map(RegionalProvision::number).orElse(AT_MOST);
        if (facts.channel() == Channel.VISIT && representatives > atMost) {
            throw new ActionRefused(
                    "RepresentativesAtMostFive",
                    "多人走访推选的代表不得超过" + atMost + "人，现有" + representatives + "人，请减少代表，其他人登记为信访人。",
                    regional.map(RegionalProvision::basis).map(LegalBasis::fullCite).orElse("《信访工作条例》第二十条第三款"));
        }
    }

    private static int people(FilingFacts facts) {
        Integer visitors = facts.visitors();
        return visitors == null ? facts.petitioners() : Math.max(visitors, facts.petitioners());
    }
}
