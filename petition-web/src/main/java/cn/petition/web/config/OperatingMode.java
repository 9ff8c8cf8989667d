package cn.petition.web.config;

/** Whether this installation shows the product or serves an office; one bean of this type exists. */
public enum OperatingMode {
    /** Runs on the database that comes with the product, with invented people and accounts that everybody may know. */
    DEMONSTRATION,
    /** Runs on the database of the office; nothing is invented and no account exists before the office makes one. */
    PRODUCTION;

    public boolean isDemonstration() {
        return this == DEMONSTRATION;
    }
}
