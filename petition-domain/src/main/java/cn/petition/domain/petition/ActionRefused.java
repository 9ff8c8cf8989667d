package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** The law or the state of the matter forbids a request; the officer sees the sentence and the article. */
public final class ActionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final @Nullable String article;

    /**
     * @param rule name of the rule class or lifecycle row that refused
     * @param words one Chinese sentence that says what to do
     * @param article the article the rule rests on, where there is one
     */
    public ActionRefused(String rule, String words, @Nullable String article) {
        super(words);
        this.rule = rule;
        this.article = article;
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return String.valueOf(getMessage());
    }

    public @Nullable String article() {
        return article;
    }
}
