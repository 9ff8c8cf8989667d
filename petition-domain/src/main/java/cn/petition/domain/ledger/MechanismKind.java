package cn.petition.domain.ledger;

/** Mechanisms that a report counts by the places in which they run. */
public enum MechanismKind {
    /** 乡镇（街道）信访工作联席会议 */
    TOWNSHIP_JOINT_CONFERENCE(Level.TOWNSHIP),
    /** 县级矛盾纠纷多元化解中心试点 */
    COUNTY_MEDIATION_CENTRE_PILOT(Level.COUNTY),
    /** 其他机制，不限层级 */
    OTHER(Level.ANY);

    /** How long the division code is of a place in which the mechanism may run. */
    private enum Level {
        ANY,
        COUNTY,
        TOWNSHIP
    }

    private static final int COUNTY_DIGITS = 6;

    private final Level level;

    MechanismKind(Level level) {
        this.level = level;
    }

    /** @param place division code: 6 digits for a county, 9 for a township or street */
    public boolean fits(String place) {
        return switch (level) {
            case ANY -> true;
            case COUNTY -> place.length() == COUNTY_DIGITS;
            case TOWNSHIP -> place.length() > COUNTY_DIGITS;
        };
    }
}
