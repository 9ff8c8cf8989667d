package cn.petition.workflow.workrecord;

import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;

/** A mechanism runs in a place of the keeper's area, and on the level for which it is meant. */
final class MechanismRunsInItsPlace {

    void check(MechanismKind mechanism, String place, Organ office) {
        if (!place.startsWith(office.divisionCode())) {
            throw refused("所在地不在本机关的地区之内，请重新选择。");
        }
        if (!mechanism.fits(place)) {
            throw refused("“" + Labels.of(mechanism) + "”的所在地应当是"
                    + (mechanism == MechanismKind.TOWNSHIP_JOINT_CONFERENCE ? "一个乡镇或者街道" : "一个县（市、区）") + "，请重新选择。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("MechanismRunsInItsPlace", words, null);
    }
}
