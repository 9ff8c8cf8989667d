package cn.petition.domain.petition;

/** A day that the reviewing organ has set is not the responsible organ's to move. */
final class RedoDayIsNotExtended {

    void check(Obligation handling) {
        if (handling.fixedOn() != null) {
            throw new ActionRefused(
                    "RedoDayIsNotExtended", "重新办理的期限由复查复核机关指定到" + handling.fixedOn() + "，承办单位不能自行延期。", null);
        }
    }
}
