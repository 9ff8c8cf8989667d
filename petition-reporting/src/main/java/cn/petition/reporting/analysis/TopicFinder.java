package cn.petition.reporting.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds what many matters say alike, by their words alone and without anything learned before. The matter with the most
 * matters alike is the example of a topic and takes them; of the rest again the one with the most; and so on. A group
 * whose example is alike to many of a larger group, and the other way round, belongs to that group. The same matters give
 * the same topics in whatever order they are read.
 */
final class TopicFinder {

    /** Two matters are alike from here on; 1 says the same in the same words. */
    static final double ALIKE = 0.17;

    /** Fewer matters are no topic. */
    static final int FEWEST_MATTERS = 5;

    private static final int FEWEST_OTHERS = 2;

    /** From this part of the members on, the example of one group is alike to another group. */
    private static final double BELONGS = 0.3;

    private final TopicIndex index;
    private final int[] groups;
    private final List<Group> formed = new ArrayList<>();

    private record Group(int example, List<FoundTopic.Member> members, TopicIndex.Alike alike) {}

    private record Candidate(int others, int text) {}

    private TopicFinder(TopicIndex index, int size) {
        this.index = index;
        this.groups = new int[size];
        Arrays.fill(groups, -1);
    }

    /** The topics in these texts, the largest first; places are those in the given list. */
    static List<FoundTopic> find(List<TopicText> texts) {
        return Found.in(texts).topics();
    }

    /**
     * Topics with what is needed to look for more of the same elsewhere.
     *
     * @param places of the ordered texts in the given list
     */
    record Found(List<FoundTopic> topics, TopicVectors vectors, int[] ordered) {

        static Found in(List<TopicText> texts) {
            return found(texts);
        }

        /** How alike another text is to the examples of some of the topics. */
        double[] likeness(TopicText other, List<FoundTopic> some) {
            return vectors.likeness(other, some.stream().map(topic -> ordered[topic.example()]).toList());
        }
    }

    private static Found found(List<TopicText> texts) {
        var order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(at -> texts.get(at).key()))
                .toList();
        var vectors = TopicVectors.of(order.stream().map(texts::get).toList());
        var finder = new TopicFinder(new TopicIndex(vectors, ALIKE), texts.size());
        finder.form();
        var topics = finder.joined().stream()
                .filter(members -> members.size() >= FEWEST_MATTERS)
                .sorted(Comparator.<List<FoundTopic.Member>>comparingInt(List::size)
                        .reversed()
                        .thenComparingInt(members -> members.get(0).index()))
                .map(members -> topic(members, order))
                .toList();
        var ordered = new int[order.size()];
        for (int at = 0; at < ordered.length; at++) {
            ordered[order.get(at)] = at;
        }
        return new Found(topics, vectors, ordered);
    }

    private static FoundTopic topic(List<FoundTopic.Member> members, List<Integer> order) {
        return new FoundTopic(
                order.get(members.get(0).index()),
                members.stream()
                        .map(member -> new FoundTopic.Member(order.get(member.index()), member.likeness()))
                        .toList());
    }

    private void form() {
        var waiting = new PriorityQueue<Candidate>(
                Comparator.comparingInt(Candidate::others).reversed().thenComparingInt(Candidate::text));
        var counts = index.countAll();
        for (int text = 0; text < counts.length; text++) {
            if (counts[text] >= FEWEST_OTHERS) {
                waiting.add(new Candidate(counts[text], text));
            }
        }
        while (!waiting.isEmpty()) {
            var candidate = waiting.poll();
            if (groups[candidate.text()] < 0) {
                consider(candidate, waiting);
            }
        }
    }

    private void consider(Candidate candidate, PriorityQueue<Candidate> waiting) {
        var alike = index.of(candidate.text());
        int free = (int) Arrays.stream(alike.texts()).filter(other -> groups[other] < 0).count();
        if (free < FEWEST_OTHERS) {
            return;
        }
        if (free < candidate.others()) {
            waiting.add(new Candidate(free, candidate.text()));
            return;
        }
        var members = new ArrayList<FoundTopic.Member>();
        groups[candidate.text()] = formed.size();
        for (int i = 0; i < alike.texts().length; i++) {
            int other = alike.texts()[i];
            if (groups[other] < 0) {
                groups[other] = formed.size();
                members.add(new FoundTopic.Member(other, alike.likeness()[i]));
            }
        }
        formed.add(new Group(candidate.text(), members, alike));
    }

    /** Members of each topic, its example first. */
    private List<List<FoundTopic.Member>> joined() {
        var towards = formed.stream().map(this::alikeTo).toList();
        var leading = new int[formed.size()];
        var topics = new LinkedHashMap<Integer, List<FoundTopic.Member>>();
        for (int at = 0; at < formed.size(); at++) {
            leading[at] = leader(at, leading, towards);
            var group = formed.get(at);
            var topic = topics.computeIfAbsent(leading[at], leader -> new ArrayList<>());
            topic.add(new FoundTopic.Member(group.example(), likeness(group, leading[at])));
            topic.addAll(group.members());
        }
        return topics.values().stream().map(TopicFinder::ordered).toList();
    }

    private double likeness(Group group, int leader) {
        var example = formed.get(leader);
        if (example.example() == group.example()) {
            return 1;
        }
        int place = Arrays.binarySearch(example.alike().texts(), group.example());
        return place < 0 ? 0 : example.alike().likeness()[place];
    }

    private static List<FoundTopic.Member> ordered(List<FoundTopic.Member> members) {
        var rest = new ArrayList<>(members.subList(1, members.size()));
        rest.sort(Comparator.comparingDouble(FoundTopic.Member::likeness)
                .reversed()
                .thenComparingInt(FoundTopic.Member::index));
        rest.add(0, members.get(0));
        return rest;
    }

    private Map<Integer, Integer> alikeTo(Group group) {
        var towards = new HashMap<Integer, Integer>();
        for (int other : group.alike().texts()) {
            if (groups[other] >= 0) {
                towards.merge(groups[other], 1, Integer::sum);
            }
        }
        return towards;
    }

    /** The earliest group that leads and to which this one belongs, or the group itself. */
    private int leader(int at, int[] leading, List<Map<Integer, Integer>> towards) {
        for (int earlier = 0; earlier < at; earlier++) {
            if (leading[earlier] == earlier && belongs(at, earlier, towards) && belongs(earlier, at, towards)) {
                return earlier;
            }
        }
        return at;
    }

    private boolean belongs(int example, int group, List<Map<Integer, Integer>> towards) {
        int others = towards.get(example).getOrDefault(group, 0);
        return others >= BELONGS * (formed.get(group).members().size() + 1);
    }
}
