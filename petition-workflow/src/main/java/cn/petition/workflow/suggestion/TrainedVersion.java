package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.Quality;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One training of the office's own model, as the page about it tells.
 *
 * @param trainedBy name of who asked for it; nobody where it was the nightly one
 * @param texts decided matters that took part
 */
public record TrainedVersion(int version, Instant trainedAt, @Nullable String trainedBy, int texts, List<Part> parts) {

    /**
     * One subject.
     *
     * @param texts decided matters that say something about it
     * @param needed how many it takes
     * @param labels different answers among them
     * @param quality none where there were too few
     */
    public record Part(SuggestedSubject subject, int texts, int needed, int labels, @Nullable Quality quality) {}
}
