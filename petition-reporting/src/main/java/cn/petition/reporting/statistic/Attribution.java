package cn.petition.reporting.statistic;

/** By which of its four areas a row is counted to a region (区划归属); all four are kept, the reader chooses. */
public enum Attribution {
    /** Where the matter lies; what figures use unless something else is chosen. */
    PLACE("问题属地"),
    REGISTERING_OFFICE("登记机构所在地"),
    /** The organ to which the matter was handed; where it was handed to nobody, the place of the matter. */
    RESPONSIBLE_ORGAN("去向机构所在地"),
    /** Where the first of the petitioners lives; many filings do not say. */
    RESIDENCE("信访人住址");

    private final String words;

    Attribution(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
