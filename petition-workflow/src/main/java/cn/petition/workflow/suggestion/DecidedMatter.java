package cn.petition.workflow.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An earlier matter as an officer decided it; never a sealed one and never an accusation.
 *
 * @param kind name of the statutory class
 * @param category code of the first level of the content category
 * @param categoryName full name of the category itself
 * @param decision name of the step by which it left the petition office
 * @param way name of the way of Art. 31 that an officer decided last, if any
 * @param organ organ to which it was handed first, by anybody or by the office that asks
 */
record DecidedMatter(
        UUID id,
        String number,
        String title,
        String claim,
        @Nullable String facts,
        String kind,
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String decision,
        @Nullable String way,
        @Nullable UUID organ,
        @Nullable String organName) {

    String body() {
        return facts == null ? claim : claim + "\n" + facts;
    }

    String text() {
        return title + "\n" + body();
    }
}
