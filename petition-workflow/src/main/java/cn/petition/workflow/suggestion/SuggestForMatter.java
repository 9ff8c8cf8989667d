package cn.petition.workflow.suggestion;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.text.TextSimilarity;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.suggestion.Suggestion.Advice;
import cn.petition.workflow.suggestion.Suggestion.Certainty;
import cn.petition.workflow.suggestion.Suggestion.Lacking;
import cn.petition.workflow.suggestion.Suggestion.Neighbour;
import cn.petition.workflow.suggestion.learning.Guess;
import cn.petition.workflow.suggestion.learning.Labelled;
import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.LinearModel.Reason;
import cn.petition.workflow.suggestion.learning.NeighbourVote;
import cn.petition.workflow.suggestion.learning.TextFeatures;
import cn.petition.workflow.suggestion.learning.TextFeatures.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests for one matter what similar matters were decided to be; reads only, and keeps nothing. */
@Service
public class SuggestForMatter {

    private static final int REASONS = 8;
    private static final int NEIGHBOURS_SHOWN = 5;
    private static final double LIKE_ENOUGH_TO_SHOW = 0.1;
    private static final double NINE_IN_TEN = 0.9;

    private final SuggestionModels models;
    private final DecidedMatters matters;

    SuggestForMatter(SuggestionModels models, DecidedMatters matters) {
        this.models = models;
        this.matters = matters;
    }

    /** @param matter a matter that the officer sees; the caller has looked it up for this very officer */
    @Transactional(readOnly = true)
    public Suggestion of(CaseHead matter, Actor actor) {
        String body = matter.facts() == null ? matter.claim() : matter.claim() + "\n" + matter.facts();
        TextFeatures features = TextFeatures.of(matter.title(), body);
        List<DecidedMatter> alike = matters.like(features.text(), matter.id(), actor);
        var drafted = new Draft(features);
        Optional<TrainedModel> model = models.newest();
        for (SuggestedSubject subject : SuggestedSubject.values()) {
            TrainedPart part = model.flatMap(all -> all.part(subject)).orElse(null);
            if (part == null || part.thresholds() == null) {
                drafted.lacks(subject, part);
            } else if (subject == SuggestedSubject.ORGAN) {
                drafted.vote(part, alike);
            } else {
                drafted.ask(part);
            }
        }
        return drafted.finished(
                neighbours(features.text(), alike), model.map(TrainedModel::version).orElse(0));
    }

    private static List<Neighbour> neighbours(String text, List<DecidedMatter> alike) {
        var texts = alike.stream().map(DecidedMatter::text).toList();
        return TextSimilarity.to(text).rank(texts, LIKE_ENOUGH_TO_SHOW, NEIGHBOURS_SHOWN).stream()
                .map(ranked -> neighbour(alike.get(ranked.index()), ranked.likeness()))
                .toList();
    }

    private static Neighbour neighbour(DecidedMatter one, TextSimilarity.Likeness likeness) {
        return new Neighbour(
                one.number(),
                one.title(),
                (int) Math.round(likeness.score() * 100),
                likeness.sharedPhrases(),
                one.kind(),
                Objects.requireNonNullElse(one.categoryName(), ""),
                Objects.requireNonNullElse(one.decision(), ""),
                Objects.requireNonNullElse(one.organName(), ""));
    }

    /** What comes together while the subjects are gone through. */
    private static final class Draft {

        private final TextFeatures features;
        private final List<Advice> advice = new ArrayList<>();
        private final List<Lacking> lacking = new ArrayList<>();
        private final List<SuggestedSubject> undecided = new ArrayList<>();
        private final List<Span> telling = new ArrayList<>();

        Draft(TextFeatures features) {
            this.features = features;
        }

        /** Ways are asked for only once somebody has decided about one. */
        void lacks(SuggestedSubject subject, @Nullable TrainedPart part) {
            int texts = part == null ? 0 : part.texts();
            if (subject != SuggestedSubject.WAY || texts > 0) {
                lacking.add(new Lacking(subject, texts, subject.needed()));
            }
        }

        void ask(TrainedPart part) {
            LinearModel model = part.model();
            if (model == null) {
                undecided.add(part.subject());
                return;
            }
            suggested(part, model.guess(features)).ifPresent(guess -> {
                List<Reason> reasons = model.reasons(features, guess.label(), REASONS);
                reasons.forEach(reason -> telling.addAll(features.places().getOrDefault(reason.feature(), List.of())));
                advice.add(advice(part, guess, words(reasons)));
            });
        }

        void vote(TrainedPart part, List<DecidedMatter> alike) {
            var handed = alike.stream().filter(one -> one.organ() != null).toList();
            var labelled = handed.stream()
                    .map(one -> new Labelled<>(one.text(), Objects.requireNonNull(one.organ()).toString()))
                    .toList();
            suggested(part, new NeighbourVote(labelled).guess(features.text()))
                    .ifPresent(guess -> advice.add(advice(part, guess, List.of())));
        }

        private Optional<Guess> suggested(TrainedPart part, List<Guess> guesses) {
            Optional<Guess> guess = Objects.requireNonNull(part.thresholds()).suggestion(guesses);
            if (guess.isEmpty()) {
                undecided.add(part.subject());
            }
            return guess;
        }

        private static Advice advice(TrainedPart part, Guess guess, List<String> reasons) {
            return new Advice(
                    part.subject(),
                    guess.label(),
                    guess.probability() >= NINE_IN_TEN ? Certainty.HIGH : Certainty.SUFFICIENT,
                    reasons);
        }

        /** Two characters that stand in a word say nothing that the word does not say. */
        private static List<String> words(List<Reason> reasons) {
            List<String> words = reasons.stream().map(Reason::word).distinct().toList();
            return words.stream()
                    .filter(word -> words.stream()
                            .noneMatch(other -> other.length() > word.length() && other.contains(word)))
                    .toList();
        }

        Suggestion finished(List<Neighbour> neighbours, int version) {
            return new Suggestion(
                    features.text(),
                    List.copyOf(advice),
                    List.copyOf(lacking),
                    List.copyOf(undecided),
                    TellingTerms.in(features.text()),
                    List.copyOf(telling),
                    neighbours,
                    version);
        }
    }
}
