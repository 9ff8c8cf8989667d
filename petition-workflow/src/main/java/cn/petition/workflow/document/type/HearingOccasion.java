package cn.petition.workflow.document.type;

/** In which procedure a hearing is held; only the second review has an article of its own for it. */
public enum HearingOccasion {
    HANDLING("信访事项办理", "《信访条例》第三十一条第二款", "《信访工作条例》第三十一条第六项"),
    REVIEW("复查", "《信访条例》第三十一条第二款", "《信访工作条例》第三十一条第六项"),
    SECOND_REVIEW("复核", "《信访条例》第三十五条第二款", "《信访工作条例》第三十六条第二款");

    private final String words;
    private final String under2005;
    private final String under2022;

    HearingOccasion(String words, String under2005, String under2022) {
        this.words = words;
        this.under2005 = under2005;
        this.under2022 = under2022;
    }

    /** The procedure as printed. */
    public String words() {
        return words;
    }

    String basisUnder(String ruleSet) {
        return ruleSet.equals("R2005") ? under2005 : under2022;
    }
}
