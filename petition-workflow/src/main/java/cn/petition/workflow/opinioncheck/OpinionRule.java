package cn.petition.workflow.opinioncheck;

import java.util.stream.Stream;

/** One thing that inspections look for; reads the text alone. */
interface OpinionRule {

    /** What an opinion has to contain (Art. 32). */
    String CONTENTS = "《信访工作条例》第三十二条";

    /** The one remedy against a handling opinion (Art. 35). */
    String REMEDY = "《信访工作条例》第三十五条";

    Stream<Finding> examine(OpinionText text);

    default Finding blocking(OpinionField field, String words, String article) {
        return new Finding(getClass().getSimpleName(), Severity.BLOCKING, field, words, article);
    }

    default Finding advisory(OpinionField field, String words, String article) {
        return new Finding(getClass().getSimpleName(), Severity.ADVISORY, field, words, article);
    }
}
