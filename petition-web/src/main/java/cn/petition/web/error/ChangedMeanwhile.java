package cn.petition.web.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody saved the same thing first. A controller that knows the labels of its form throws this instead of letting
 * the version conflict through, so that the officer's text is shown under the words they know.
 */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> kept;
    private final transient List<String> changes;
    private final String freshPage;

    /**
     * @param kept what the officer had written, by the label of its field, in the order of the form
     * @param changes what changed meanwhile, each one sentence with who and when
     * @param freshPage address of the page with the new state, starting with a slash
     */
    public ChangedMeanwhile(Map<String, String> kept, List<String> changes, String freshPage) {
        super("changed meanwhile");
        this.kept = new LinkedHashMap<>(kept);
        this.changes = List.copyOf(changes);
        this.freshPage = freshPage;
    }

    Map<String, String> kept() {
        return kept;
    }

    List<String> changes() {
        return changes;
    }

    String freshPage() {
        return freshPage;
    }
}
