package cn.petition.domain.petition;

/** On what it rests that a dispute is settled (化解依据). */
public enum ResolutionProof {
    /** 调解、和解协议 */
    SETTLEMENT(true),
    /** 信访人书面承诺停止信访 */
    CESSATION_UNDERTAKING(true),
    /** 三级终结或者其他终结 */
    FINALISATION(true),
    /** 信访人认可处理意见 */
    OPINION_ACCEPTED(false),
    OTHER(false);

    private final boolean onPaper;

    ResolutionProof(boolean onPaper) {
        this.onPaper = onPaper;
    }

    /** Whether there is a paper that has to be named; the others need their reason in words. */
    public boolean onPaper() {
        return onPaper;
    }
}
