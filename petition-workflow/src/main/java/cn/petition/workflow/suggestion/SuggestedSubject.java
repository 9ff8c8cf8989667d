package cn.petition.workflow.suggestion;

/** What a suggestion can be about. */
public enum SuggestedSubject {
    /** Whether the matter belongs to the political-legal organs (Art. 22, 28). */
    LITIGATION(30, 0.6),
    /** The statutory class (Art. 29 to 31), without accusations: they are sealed and teach nothing. */
    KIND(30, 0.8),
    /** The way of Art. 31 into which a matter was led. */
    WAY(30, 0.8),
    /** The first level of the content category. */
    CATEGORY(30, 0.9),
    /** The organ to which this office handed similar matters; answered by neighbours alone. */
    ORGAN(10, 0.8);

    private final int texts;
    private final double right;

    SuggestedSubject(int texts, double right) {
        this.texts = texts;
        this.right = right;
    }

    /** How many decided matters are needed before anything is suggested. */
    public int needed() {
        return texts;
    }

    /** Share of the suggestions that are to be right, 0 to 1: below it, nothing is suggested. */
    public double wanted() {
        return right;
    }
}
