package cn.petition.domain.petition;

/** The regulations do not say whether a refused paper counts as served; the office has decided by a parameter. */
final class RefusalServesWhereTheOfficeSaysSo {

    void check(ServiceOutcome outcome, boolean refusalCounts) {
        if (outcome == ServiceOutcome.REFUSED && !refusalCounts) {
            throw new ActionRefused(
                    "RefusalServesWhereTheOfficeSaysSo", "本机关规定拒收不视为送达，请改用其他方式送达后再登记。", null);
        }
    }
}
