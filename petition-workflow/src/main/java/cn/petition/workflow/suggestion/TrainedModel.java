package cn.petition.workflow.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest version with all its parts. */
record TrainedModel(int version, Instant trainedAt, int texts, List<TrainedPart> parts) {

    Optional<TrainedPart> part(SuggestedSubject subject) {
        return parts.stream().filter(part -> part.subject() == subject).findFirst();
    }
}
