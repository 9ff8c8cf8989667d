package cn.petition.intake.registration;

import cn.petition.domain.petition.Petition;

/**
 * What the clerk decided about an earlier matter; the system only shows candidates.
 *
 * @param earlier the earlier matter, as the clerk may see it
 * @param evidence why: same person, same matter, on what the clerk bases it
 */
public record EarlierDecision(Relation relation, Petition earlier, String evidence) {

    /** How a new filing stands to an earlier matter. */
    public enum Relation {
        /** 同一事项：并入 */
        SAME,
        /** 相关事项：各自办理，互相看得见 */
        RELATED
    }
}
