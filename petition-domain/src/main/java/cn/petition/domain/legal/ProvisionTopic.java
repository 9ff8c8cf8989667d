package cn.petition.domain.legal;

/** What regions settle beside periods. A topic says whether a rule of the product reads it or people only see it. */
public enum ProvisionTopic {
    /** Representatives (人) of at most ten people who visit with one matter. */
    REPRESENTATIVES_UP_TO_TEN(true),
    /** Representatives (人) of more people than ten. */
    REPRESENTATIVES_BEYOND_TEN(true),
    /** Who approves an extension of an assigned matter. */
    EXTENSION_APPROVED_BY(false),
    /** Who approves an extension of a review. */
    REVIEW_EXTENSION_APPROVED_BY(false),
    /** When an answer may be given orally. */
    ORAL_REPLY(false),
    /** Which kinds of finalisation (终结) the region knows. */
    FINALISATION_KINDS(false),
    /** To which organ a request for review goes. */
    REVIEW_ORGAN(false),
    /** Whether there is a second review; a text that has this topic knows none, and its words say so. */
    SECOND_REVIEW_STEP(false),
    /** Days for a matter that was assigned (交办). */
    ASSIGNED_HANDLING(false);

    private final boolean readByRules;

    ProvisionTopic(boolean readByRules) {
        this.readByRules = readByRules;
    }

    /** Whether switching the text on changes what the product does, and not only what it shows. */
    public boolean isReadByRules() {
        return readByRules;
    }
}
