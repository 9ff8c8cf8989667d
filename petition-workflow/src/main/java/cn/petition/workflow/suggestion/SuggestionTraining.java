package cn.petition.workflow.suggestion;

import java.util.List;
import org.springframework.stereotype.Service;

/** What is known about the office's own model, for the page about it. */
@Service
public class SuggestionTraining {

    private final SuggestionModels models;

    SuggestionTraining(SuggestionModels models) {
        this.models = models;
    }

    /** The versions trained last, newest first. */
    public List<TrainedVersion> versions(int limit) {
        return models.versions(limit);
    }
}
