package cn.petition.workflow.handling;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filing;

/** Nobody handles their own matter; an officer of the same name may still be somebody else (Art. 28). */
final class OfficerIsNotThePetitioner {

    void check(Filing filing, String officer) {
        if (filing.parties().stream().anyMatch(party -> party.name().equals(officer))) {
            throw new ActionRefused(
                    "OfficerIsNotThePetitioner",
                    "“" + officer + "”与信访人同名。是本人的应当回避，请另选承办人；经核实不是同一人的，请勾选确认。",
                    "《信访工作条例》第二十八条第三款");
        }
    }
}
