package cn.petition.workflow.suggestion;

import cn.petition.domain.petition.StatutoryWay;
import cn.petition.workflow.suggestion.learning.Classifier;
import cn.petition.workflow.suggestion.learning.CrossValidation;
import cn.petition.workflow.suggestion.learning.Labelled;
import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.NeighbourVote;
import cn.petition.workflow.suggestion.learning.Quality;
import cn.petition.workflow.suggestion.learning.TextFeatures;
import cn.petition.workflow.suggestion.learning.Thresholds;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Learns anew from the decided matters, the newest 4,000 at most, and measures what was learnt by five-fold
 * cross-validation. Takes seconds to minutes and belongs into a job.
 */
@Service
public class TrainSuggestions {

    static final String YES = "YES";
    static final String NO = "NO";

    /** That nothing was found is no suggestion. */
    static final Set<String> SILENT = Set.of(NO);

    private static final int MOST_TEXTS = 4_000;
    private static final int MOST_COMPARED = 1_000;
    private static final int LEAST_OF_A_LABEL = 5;
    private static final int FOLDS = 5;
    private static final long SEED = 31;

    private static final Set<String> TO_POLITICAL_LEGAL = Set.of("SEND_TO_POLITICAL_LEGAL", "GUIDE_TO_POLITICAL_LEGAL");

    private final DecidedMatters matters;
    private final SuggestionModels models;
    private final Clock clock;

    TrainSuggestions(DecidedMatters matters, SuggestionModels models, Clock clock) {
        this.matters = matters;
        this.models = models;
        this.clock = clock;
    }

    /**
     * Trains a new version.
     *
     * @param by who asked for it, nobody for the nightly training
     * @return its number, from 1
     */
    public int train(@Nullable UUID by) {
        List<DecidedMatter> decided = matters.newest(MOST_TEXTS);
        List<TextFeatures> features = decided.stream()
                .map(one -> TextFeatures.of(one.title(), one.body()))
                .toList();
        List<TrainedPart> parts = new ArrayList<>();
        for (SuggestedSubject subject : SuggestedSubject.values()) {
            if (subject == SuggestedSubject.ORGAN) {
                var texts = decided.stream()
                        .limit(MOST_COMPARED)
                        .filter(one -> one.organ() != null)
                        .map(one -> new Labelled<>(one.text(), String.valueOf(label(one, subject))))
                        .toList();
                parts.add(part(subject, texts, NeighbourVote::new, null));
            } else {
                var texts = new ArrayList<Labelled<TextFeatures>>();
                for (int at = 0; at < decided.size(); at++) {
                    String label = label(decided.get(at), subject);
                    if (label != null) {
                        texts.add(new Labelled<>(features.get(at), label));
                    }
                }
                parts.add(part(subject, texts, LinearModel::train, LinearModel::train));
            }
        }
        return models.put(clock.instant(), by, decided.size(), parts);
    }

    private static <T> TrainedPart part(
            SuggestedSubject subject,
            List<Labelled<T>> all,
            Function<List<Labelled<T>>, Classifier<T>> training,
            @Nullable Function<List<Labelled<T>>, LinearModel> kept) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(Labelled::label, Collectors.counting()));
        List<Labelled<T>> usable =
                all.stream().filter(one -> counts.get(one.label()) >= LEAST_OF_A_LABEL).toList();
        int labels = (int) counts.values().stream().filter(count -> count >= LEAST_OF_A_LABEL).count();
        if (usable.size() < subject.needed() || labels < 2) {
            return new TrainedPart(subject, usable.size(), subject.needed(), labels, null, null, null);
        }
        var verdicts = CrossValidation.of(usable, FOLDS, SEED, training);
        return new TrainedPart(
                subject,
                usable.size(),
                subject.needed(),
                labels,
                Quality.of(verdicts, subject.wanted(), SILENT),
                Thresholds.calibrated(verdicts, subject.wanted(), SILENT),
                kept == null ? null : kept.apply(usable));
    }

    /** What an officer decided about the subject, if anything. */
    static @Nullable String label(DecidedMatter matter, SuggestedSubject subject) {
        return switch (subject) {
            case LITIGATION -> toPoliticalLegal(matter) ? YES : matter.decision() == null && matter.way() == null ? null : NO;
            case KIND -> matter.kind();
            case WAY -> toPoliticalLegal(matter) ? StatutoryWay.LITIGATION.name() : matter.way();
            case CATEGORY -> matter.category();
            case ORGAN -> matter.organ() == null ? null : matter.organ().toString();
        };
    }

    private static boolean toPoliticalLegal(DecidedMatter matter) {
        return matter.decision() != null && TO_POLITICAL_LEGAL.contains(matter.decision())
                || StatutoryWay.LITIGATION.name().equals(matter.way());
    }
}
