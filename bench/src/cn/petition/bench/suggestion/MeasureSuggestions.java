package cn.petition.bench.suggestion;

import cn.petition.bench.suggestion.Messages.Message;
import cn.petition.workflow.suggestion.TellingTerm;
import cn.petition.workflow.suggestion.TellingTerms;
import cn.petition.workflow.suggestion.learning.Classifier;
import cn.petition.workflow.suggestion.learning.CrossValidation;
import cn.petition.workflow.suggestion.learning.Guess;
import cn.petition.workflow.suggestion.learning.Labelled;
import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.NeighbourVote;
import cn.petition.workflow.suggestion.learning.Quality;
import cn.petition.workflow.suggestion.learning.TextFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Measures what {@code docs/suggestion.md} says, on messages that are no part of the product. */
public final class MeasureSuggestions {

    private static final int FOLDS = 10;
    private static final long SEED = 31;
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final Path data;
    private final Report report;
    private final Map<Message, TextFeatures> features = new IdentityHashMap<>();

    private MeasureSuggestions(Path data, Report report) {
        this.data = data;
        this.report = report;
    }

    /** Arguments: the folder of the messages, the file of judged hits, where to work, where to write, the commit. */
    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        var report = new Report();
        var measured = new MeasureSuggestions(Path.of(arguments[0]), report);
        report.line(
                "commit %s, %d-fold, seed %d, load of the machine before: %s",
                arguments[4],
                FOLDS,
                SEED,
                java.nio.file.Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        String only = System.getenv().getOrDefault("BENCH_ONLY", "litigation,category,similar,triage");
        if (only.contains("litigation")) {
            measured.litigation();
        }
        if (only.contains("category")) {
            measured.category();
        }
        if (only.contains("similar") || only.contains("triage")) {
            try (var register = Register.in(Path.of(arguments[2]))) {
                var search = new SimilarSearch(
                        register, Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), report);
                search.register();
                if (only.contains("similar")) {
                    search.run();
                }
                if (only.contains("triage")) {
                    new Triage(register, Path.of(arguments[0]), report).run();
                }
            }
        }
        report.write(Path.of(arguments[3]));
    }

    private void litigation() throws Exception {
        List<Message> read = Messages.read(data.resolve("authority_legal_route.csv"), "label");
        report.line(
                "%nauthority_legal_route: %s",
                read.stream().collect(Collectors.groupingBy(Message::label, Collectors.counting())));
        List<Message> small = read.stream()
                .map(one -> new Message(one.id(), one.title(), one.text(), one.label().equals("N") ? NO : YES))
                .toList();
        Set<String> routed = small.stream()
                .filter(one -> one.label().equals(YES))
                .map(Message::id)
                .collect(Collectors.toSet());
        List<Message> large = Messages.read(data.resolve("teddy_with_replies_60pct.csv"), null).stream()
                .map(one -> new Message(one.id(), one.title(), one.text(), routed.contains(one.id()) ? YES : NO))
                .toList();
        compareLitigation("those that were read", small);
        compareLitigation("all with an answer", large);
    }

    private void compareLitigation(String name, List<Message> all) {
        List<Message> messages = Messages.different(all);
        report.line(
                "%nlitigation, %s: %d messages, %d without near repetitions, %d of them sent to another procedure",
                name,
                all.size(),
                messages.size(),
                messages.stream().filter(one -> one.label().equals(YES)).count());
        report.line("| way | found | right | precision | recall | F1 | accuracy |");
        report.line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var plain = TellingTerms.all().entrySet().stream()
                .filter(term -> term.getValue() != TellingTerm.Sign.ACCUSATION)
                .map(Map.Entry::getKey)
                .toList();
        Predicate<Message> contains = one -> plain.stream().anyMatch(one.whole()::contains);
        Predicate<Message> terms = one ->
                TellingTerms.in(one.whole()).stream().anyMatch(term -> term.sign() != TellingTerm.Sign.ACCUSATION);
        said("keywords alone", messages, contains);
        said("keywords as words, with exclusions", messages, terms);
        var trained = CrossValidation.of(Messages.labelled(messages), FOLDS, SEED, this::train);
        row("trained, likeliest", Quality.of(trained, 0.6, Set.of(NO)).labels(), Quality.of(trained, 0.6, Set.of(NO)));
        for (double wanted : new double[] {0.6, 0.4, 0.25}) {
            var quality = Quality.of(trained, wanted, Set.of(NO));
            row("trained, suggested where %.0f %% are to be right".formatted(wanted * 100), quality.suggestions(), null);
        }
        var neighbours = CrossValidation.of(Messages.labelled(messages), FOLDS, SEED, MeasureSuggestions::neighbours);
        row("neighbours, likeliest", Quality.of(neighbours, 0.6, Set.of(NO)).labels(), Quality.of(neighbours, 0.6, Set.of(NO)));
        trained.sort((a, b) -> Double.compare(likelihood(b.guesses()), likelihood(a.guesses())));
        int positives = (int) trained.stream().filter(one -> one.truth().equals(YES)).count();
        long first = trained.stream().limit(positives).filter(one -> one.truth().equals(YES)).count();
        report.line("of the %d likeliest by the trained classifier %d are right", positives, first);
    }

    private static double likelihood(List<Guess> guesses) {
        return guesses.stream().filter(one -> one.label().equals(YES)).mapToDouble(Guess::probability).sum();
    }

    private void said(String way, List<Message> messages, Predicate<Message> says) {
        int claimed = 0;
        int right = 0;
        int truths = 0;
        int agreed = 0;
        for (Message one : messages) {
            boolean is = one.label().equals(YES);
            boolean said = says.test(one);
            truths += is ? 1 : 0;
            claimed += said ? 1 : 0;
            right += is && said ? 1 : 0;
            agreed += is == said ? 1 : 0;
        }
        line(way, new Quality.OfLabel(YES, truths, claimed, right), (double) agreed / messages.size());
    }

    private void row(String way, List<Quality.OfLabel> labels, Quality quality) {
        labels.stream().filter(one -> one.label().equals(YES)).forEach(one -> line(way, one, quality == null ? -1 : quality.accuracy()));
    }

    private void line(String way, Quality.OfLabel one, double accuracy) {
        report.line(
                "| %s | %d | %d | %.2f | %.2f | %.2f | %s |",
                way,
                one.claimed(),
                one.right(),
                one.precision(),
                one.recall(),
                one.f1(),
                accuracy < 0 ? "" : "%.3f".formatted(accuracy));
    }

    private void category() throws Exception {
        List<Message> all = Messages.read(data.resolve("teddy_labelled_495.csv"), "level1");
        List<Message> messages = Messages.different(all);
        report.line("%ncategory: %d messages, %d without near repetitions", all.size(), messages.size());
        var hierarchy = Keywords.ofHierarchy(data.resolve("label_hierarchy.csv"));
        hierarchy.keySet().retainAll(messages.stream().map(Message::label).collect(Collectors.toSet()));
        List<Labelled<Message>> labelled = Messages.labelled(messages);
        compare("keywords alone", labelled, seen -> new Keywords(hierarchy, false));
        compare("keywords as words", labelled, seen -> new Keywords(hierarchy, true));
        compare("neighbours", labelled, MeasureSuggestions::neighbours);
        compare("trained", labelled, this::train);
    }

    private void compare(
            String way, List<Labelled<Message>> labelled, Function<List<Labelled<Message>>, Classifier<Message>> training) {
        var verdicts = CrossValidation.of(labelled, FOLDS, SEED, training);
        var quality = Quality.of(verdicts, 0.9, Set.of());
        double macro = quality.labels().stream().mapToDouble(Quality.OfLabel::f1).average().orElse(0);
        report.line(
                "%n%s: accuracy %.3f, macro F1 %.3f; with a suggestion %.3f, of these right %.3f",
                way, quality.accuracy(), macro, quality.suggested(), quality.suggestedRight());
        report.line("| label | messages | precision | recall | F1 |");
        report.line("| --- | ---: | ---: | ---: | ---: |");
        quality.labels().forEach(one -> report.line(
                "| %s | %d | %.2f | %.2f | %.2f |", one.label(), one.texts(), one.precision(), one.recall(), one.f1()));
    }

    private Classifier<Message> train(List<Labelled<Message>> seen) {
        List<Labelled<TextFeatures>> texts = new ArrayList<>();
        seen.forEach(one -> texts.add(new Labelled<>(featuresOf(one.text()), one.label())));
        LinearModel model = LinearModel.train(texts);
        return message -> model.guess(featuresOf(message));
    }

    private static Classifier<Message> neighbours(List<Labelled<Message>> seen) {
        var vote = new NeighbourVote(seen.stream()
                .map(one -> new Labelled<>(one.text().whole(), one.label()))
                .toList());
        return message -> vote.guess(message.whole());
    }

    private TextFeatures featuresOf(Message message) {
        return features.computeIfAbsent(message, one -> TextFeatures.of(one.title(), one.text()));
    }
}
