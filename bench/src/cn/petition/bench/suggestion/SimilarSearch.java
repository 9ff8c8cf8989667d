package cn.petition.bench.suggestion;

import cn.petition.bench.suggestion.Messages.Message;
import cn.petition.domain.text.TermFrequencies;
import cn.petition.intake.registration.SimilarFilings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The hints of the registration desk on the messages: the plain duplicates among them, and what a person says of hits. */
final class SimilarSearch {

    private static final int DRAWN = 50;
    private static final int FIRST = 5;
    private static final long SEED = 50;

    private final Register register;
    private final Path data;
    private final Path judged;
    private final Path work;
    private final Report report;

    SimilarSearch(Register register, Path data, Path judged, Path work, Report report) {
        this.register = register;
        this.data = data;
        this.judged = judged;
        this.work = work;
        this.report = report;
    }

    /** The messages become matters; the triage that is measured afterwards finds them in the register, undecided. */
    void register() throws IOException {
        for (Message one : Messages.read(data.resolve("teddy_messages_2019h1.csv"), null)) {
            register.register(one.id(), one, null);
        }
        register.settle();
    }

    void run() throws Exception {
        List<Message> messages = Messages.read(data.resolve("teddy_messages_2019h1.csv"), null);
        Map<String, Message> byNumber = new HashMap<>();
        messages.forEach(one -> byNumber.put(one.id(), one));
        var frequencies = Beans.make(
                "cn.petition.domain.persistence.PostgresTermFrequencies", register.jdbc(), register.clock());
        var search = Beans.make(SimilarFilings.class, register.jdbc(), (TermFrequencies) frequencies);
        var times = new Times();
        Map<String, List<String>> hits = new HashMap<>();
        messages.stream().limit(300).forEach(one -> search.to(register.actor(), one.whole()));
        for (Message one : messages) {
            hits.put(
                    one.id(),
                    times.of(() -> search.to(register.actor(), one.whole())).stream()
                            .map(SimilarFilings.Similar::number)
                            .filter(number -> !number.equals(one.id()))
                            .toList());
        }
        report.line("%nsimilar matters: %d messages, %s for each", messages.size(), times.inWords());
        duplicates(messages, hits);
        firstFive(messages, byNumber, hits);
    }

    private void duplicates(List<Message> messages, Map<String, List<String>> hits) {
        var pairs = Duplicates.among(messages.stream().map(Message::whole).toList());
        Map<String, Set<String>> twins = new HashMap<>();
        int either = 0;
        int directed = 0;
        for (var pair : pairs) {
            String one = messages.get(pair.one()).id();
            String other = messages.get(pair.other()).id();
            twins.computeIfAbsent(one, id -> new HashSet<>()).add(other);
            twins.computeIfAbsent(other, id -> new HashSet<>()).add(one);
            boolean there = hits.get(one).contains(other);
            boolean back = hits.get(other).contains(one);
            either += there || back ? 1 : 0;
            directed += (there ? 1 : 0) + (back ? 1 : 0);
        }
        long first = twins.entrySet().stream()
                .filter(one -> !hits.get(one.getKey()).isEmpty()
                        && one.getValue().contains(hits.get(one.getKey()).get(0)))
                .count();
        long any = twins.entrySet().stream()
                .filter(one -> hits.get(one.getKey()).stream().anyMatch(one.getValue()::contains))
                .count();
        report.line(
                "duplicates by 4-gram Jaccard >= 0.5: %d pairs, %d messages, at most %d for one message",
                pairs.size(), twins.size(), twins.values().stream().mapToInt(Set::size).max().orElse(0));
        report.line("pairs found from either side: %d of %d; from both sides %d of %d", either, pairs.size(), directed, 2 * pairs.size());
        report.line("messages with a duplicate of which one is among the hits: %d of %d; the first hit is one: %d", any, twins.size(), first);
    }

    /** Judgements: drawn message, hit, 2 the same matter, 1 the same kind of trouble, 0 neither. */
    private void firstFive(List<Message> messages, Map<String, Message> byNumber, Map<String, List<String>> hits)
            throws IOException {
        List<Message> drawn = new ArrayList<>(messages);
        Collections.shuffle(drawn, new Random(SEED));
        Map<String, Integer> judgements = new HashMap<>();
        if (Files.exists(judged)) {
            for (String line : Files.readAllLines(judged)) {
                String[] parts = line.split(",");
                if (parts.length == 3 && parts[2].matches("[012]")) {
                    judgements.put(parts[0] + "," + parts[1], Integer.valueOf(parts[2]));
                }
            }
        }
        int shown = 0;
        int same = 0;
        int kind = 0;
        int unjudged = 0;
        int without = 0;
        StringBuilder open = new StringBuilder();
        for (Message one : drawn.subList(0, DRAWN)) {
            List<String> five = hits.get(one.id()).stream().limit(FIRST).toList();
            without += five.isEmpty() ? 1 : 0;
            for (String hit : five) {
                shown++;
                Integer judgement = judgements.get(one.id() + "," + hit);
                if (judgement == null) {
                    unjudged++;
                    open.append(one.id() + "," + hit + "," + " | " + one.title() + " | " + byNumber.get(hit).title() + "\n");
                } else {
                    same += judgement == 2 ? 1 : 0;
                    kind += judgement == 1 ? 1 : 0;
                }
            }
        }
        report.line(
                "first five hits of %d messages drawn with seed %d: %d hits (%d messages without any), the same matter %d, the same kind of trouble %d, neither %d, not judged %d",
                DRAWN, SEED, shown, without, same, kind, shown - same - kind - unjudged, unjudged);
        Files.writeString(work.resolve("hits-to-judge.txt"), open.toString());
    }
}
