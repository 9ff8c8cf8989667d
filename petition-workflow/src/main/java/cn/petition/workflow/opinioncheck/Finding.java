package cn.petition.workflow.opinioncheck;

/**
 * Something an inspection would object to.
 *
 * @param rule name of the rule that found it
 * @param words one sentence that says what is wrong and what to do
 * @param article the article the rule rests on
 */
public record Finding(String rule, Severity severity, OpinionField field, String words, String article) {

    public boolean blocking() {
        return severity == Severity.BLOCKING;
    }
}
