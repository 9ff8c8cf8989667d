package cn.petition.domain.ledger;

/** From where a campaign or a backlog case came: handed down by somebody above, or found by the office itself. */
public enum CaseSource {
    NATIONAL(true),
    CENTRAL_CONFERENCE(true),
    PROVINCE(true),
    INSPECTION_GROUP(true),
    CITY(true),
    OWN_SCREENING(false);

    private final boolean fromAbove;

    CaseSource(boolean fromAbove) {
        this.fromAbove = fromAbove;
    }

    public boolean fromAbove() {
        return fromAbove;
    }
}
