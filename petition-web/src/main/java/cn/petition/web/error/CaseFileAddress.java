package cn.petition.web.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of the matter that a refused action was about: the way back to its present state. */
final class CaseFileAddress {

    private static final Pattern ACTION = Pattern.compile("(/petitions/[^/]+)/.+");

    private CaseFileAddress() {}

    /** {@code /petitions/{number}} for an action on that matter, nothing for any other address. */
    static @Nullable String of(String path) {
        Matcher action = ACTION.matcher(path);
        return action.matches() ? action.group(1) : null;
    }
}
