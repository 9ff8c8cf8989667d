package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.Quality;
import cn.petition.workflow.suggestion.learning.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt about one subject.
 *
 * @param texts decided matters that say something about it
 * @param needed how many it takes
 * @param labels different answers among them that occur often enough
 * @param quality result of the cross-validation; none where there were too few matters
 * @param model the weights; none where there were too few matters or where neighbours answer
 */
record TrainedPart(
        SuggestedSubject subject,
        int texts,
        int needed,
        int labels,
        @Nullable Quality quality,
        @Nullable Thresholds thresholds,
        @Nullable LinearModel model) {}
