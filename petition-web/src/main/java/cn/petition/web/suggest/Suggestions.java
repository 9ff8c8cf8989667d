package cn.petition.web.suggest;

import cn.petition.web.component.Choice;
import java.util.List;
import java.util.Optional;

/** One of the lists that a picker looks things up in. */
public interface Suggestions {

    /**
     * What fits the words typed so far, the nearest to the office first.
     *
     * @param officeDivision division code of the office, two to nine digits
     */
    List<Choice> matching(String typed, String officeDivision);

    /** The choice with this code, if it exists and is in use. */
    Optional<Choice> byCode(String code);

    /** The choices that are called exactly this. */
    List<Choice> named(String words);
}
