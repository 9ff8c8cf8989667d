package cn.petition.bench.suggestion;

import cn.petition.bench.suggestion.Messages.Message;
import cn.petition.domain.text.TermFrequencies;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.suggestion.SuggestForMatter;
import cn.petition.workflow.suggestion.SuggestedSubject;
import cn.petition.workflow.suggestion.Suggestion;
import cn.petition.workflow.suggestion.SuggestionTraining;
import cn.petition.workflow.suggestion.TrainSuggestions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The product's own suggestion for every message of half a year, learnt from the labelled ones as decided matters. */
final class Triage {

    private final Register register;
    private final Path data;
    private final Report report;

    Triage(Register register, Path data, Report report) {
        this.register = register;
        this.data = data;
        this.report = report;
    }

    void run() throws Exception {
        Set<String> learnt = new HashSet<>();
        Map<String, String> codes = new TreeMap<>();
        for (Message one : Messages.read(data.resolve("teddy_labelled_495.csv"), "level1")) {
            String code = codes.computeIfAbsent(one.label(), label -> "B%02d".formatted(codes.size() + 1));
            register.category(code, one.label());
            register.decide(register.register("category-" + one.id(), one, code), List.of("TRIAGE"));
            learnt.add(one.text().strip());
        }
        Set<String> routed = Messages.read(data.resolve("authority_legal_route.csv"), "label").stream()
                .filter(one -> !one.label().equals("N"))
                .map(Message::id)
                .collect(Collectors.toSet());
        for (Message one : Messages.read(data.resolve("teddy_with_replies_60pct.csv"), null)) {
            register.decide(
                    register.register("reply-" + one.id(), one, null),
                    List.of("TRIAGE", routed.contains(one.id()) ? "SEND_TO_POLITICAL_LEGAL" : "TRANSFER"));
            learnt.add(one.text().strip());
        }
        register.settle();

        var frequencies = (TermFrequencies) Beans.make(
                "cn.petition.domain.persistence.PostgresTermFrequencies", register.jdbc(), register.clock());
        Object decided = Beans.make("cn.petition.workflow.suggestion.DecidedMatters", register.jdbc(), frequencies);
        Object models = Beans.make("cn.petition.workflow.suggestion.SuggestionModels", register.jdbc());
        long began = System.nanoTime();
        var trainer = Beans.make(TrainSuggestions.class, decided, models, register.clock());
        register.transactional(() -> trainer.train(null));
        double training = (System.nanoTime() - began) / 1e9;
        report.line("%ntriage: training and cross-validation of the product took %.1f s", training);
        Beans.make(SuggestionTraining.class, models).versions(1).get(0).parts().forEach(part -> report.line(
                "%s: %d texts, %d labels%s",
                part.subject(),
                part.texts(),
                part.labels(),
                part.quality() == null
                        ? ""
                        : ", 5-fold accuracy %.3f, suggested %.3f, of these right %.3f"
                                .formatted(
                                        part.quality().accuracy(),
                                        part.quality().suggested(),
                                        part.quality().suggestedRight())));
        Long size = register.jdbc()
                .sql("select sum(length(content)) from suggestion_classifier")
                .query(Long.class)
                .single();
        report.line("stored weights: %d bytes", size);
        suggest(Beans.make(SuggestForMatter.class, models, decided), learnt);
    }

    private void suggest(SuggestForMatter suggestions, Set<String> learnt) throws Exception {
        List<Message> messages = new ArrayList<>();
        int known = 0;
        for (Message one : Messages.read(data.resolve("teddy_messages_2019h1.csv"), null)) {
            if (learnt.contains(one.text().strip())) {
                known++;
            } else {
                messages.add(one);
            }
        }
        long began = System.nanoTime();
        suggestions.of(head(messages.get(0)), register.actor());
        report.line("first suggestion of a process: %.0f ms", (System.nanoTime() - began) / 1e6);
        messages.stream().limit(300).forEach(one -> suggestions.of(head(one), register.actor()));
        var times = new Times();
        Map<SuggestedSubject, Integer> suggested = new TreeMap<>();
        Map<String, Integer> categories = new TreeMap<>();
        int any = 0;
        int terms = 0;
        int neighbours = 0;
        for (Message one : messages) {
            Suggestion suggestion = times.of(() -> suggestions.of(head(one), register.actor()));
            suggestion.advice().forEach(advice -> {
                suggested.merge(advice.subject(), 1, Integer::sum);
                if (advice.subject() == SuggestedSubject.CATEGORY) {
                    categories.merge(advice.label(), 1, Integer::sum);
                }
            });
            any += suggestion.advice().isEmpty() ? 0 : 1;
            terms += suggestion.terms().isEmpty() ? 0 : 1;
            neighbours += suggestion.neighbours().isEmpty() ? 0 : 1;
        }
        report.line("messages: %d (%d more stand word for word among the learnt ones and were left out)", messages.size(), known);
        report.line("time for each: %s", times.inWords());
        report.line(
                "with a suggestion: %d (%.3f), by subject %s; with terms %d, with alike decided matters %d",
                any, (double) any / messages.size(), suggested, terms, neighbours);
        report.line("categories suggested: %s", categories);
    }

    private static CaseHead head(Message message) {
        return Beans.record(
                CaseHead.class,
                Map.of(
                        "id",
                        UUID.nameUUIDFromBytes(("matter " + message.id()).getBytes(StandardCharsets.UTF_8)),
                        "title",
                        message.title(),
                        "claim",
                        message.text()));
    }
}
