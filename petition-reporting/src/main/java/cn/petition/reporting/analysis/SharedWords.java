package cn.petition.reporting.analysis;

import cn.petition.domain.text.CharacterPairs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which matters were found to be alike, for the reader to judge: the longest stretches of the example that
 * at least half of the others say too and that are not said everywhere. Names of the people who petition are left out.
 */
final class SharedWords {

    private static final int MOST = 6;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;
    private static final int COMPARED_MEMBERS = 120;
    private static final double SHARED_BY = 0.5;

    /** A stretch that more of all matters say is the office's or the region's language and no topic. */
    private static final double SAID_EVERYWHERE = 0.25;

    private static final String AT_NO_END = "的了是在和与及或为对被把将请望就都也还不我你他她它们这那有个从到等等由向于";

    private SharedWords() {}

    private record Stretch(String text, double weight) {}

    /**
     * @param members texts of all members, the example first
     * @param others some texts of the period, to know what is said everywhere
     * @param names what is never shown
     */
    static List<String> of(List<TopicText> members, List<TopicText> others, Set<String> names) {
        var plain = members.stream().limit(COMPARED_MEMBERS).map(SharedWords::plain).toList();
        var own = members.stream().map(TopicText::key).collect(Collectors.toSet());
        var elsewhere = others.stream()
                .filter(text -> !own.contains(text.key()))
                .map(SharedWords::plain)
                .toList();
        var stretches = new ArrayList<Stretch>();
        var seen = new HashSet<String>();
        for (String run : plain.get(0).split("\n")) {
            int from = 0;
            while (from + SHORTEST <= run.length()) {
                int length = longest(run, from, plain);
                var text = length < SHORTEST ? "" : trimmed(run.substring(from, from + length));
                if (text.length() >= SHORTEST && seen.add(text) && !isName(text, names)) {
                    weigh(text, plain, elsewhere, stretches);
                }
                from += length < SHORTEST ? 1 : Math.max(1, length - 1);
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::weight).reversed().thenComparing(Stretch::text));
        return different(stretches);
    }

    private static String plain(TopicText text) {
        var runs = new ArrayList<>(CharacterPairs.runs(text.title()));
        runs.addAll(CharacterPairs.runs(TopicVectors.beginning(text.text())));
        return String.join("\n", runs);
    }

    private static int longest(String run, int from, List<String> members) {
        int longest = 0;
        for (int length = SHORTEST; length <= LONGEST && from + length <= run.length(); length++) {
            if (part(run.substring(from, from + length), members) < SHARED_BY) {
                break;
            }
            longest = length;
        }
        return longest;
    }

    private static double part(String text, List<String> members) {
        return members.isEmpty()
                ? 0
                : (double) members.stream().filter(member -> member.contains(text)).count() / members.size();
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AT_NO_END.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AT_NO_END.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isName(String text, Set<String> names) {
        return names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .anyMatch(name -> text.contains(name) || name.contains(text));
    }

    private static void weigh(String text, List<String> members, List<String> elsewhere, List<Stretch> stretches) {
        double everywhere = part(text, elsewhere);
        if (everywhere <= SAID_EVERYWHERE) {
            double telling = Math.log((part(text, members) + 0.01) / (everywhere + 0.01));
            stretches.add(new Stretch(text, telling * Math.sqrt(Math.min(text.length(), 8))));
        }
    }

    private static List<String> different(List<Stretch> stretches) {
        var shown = new ArrayList<String>();
        for (var stretch : stretches) {
            var text = stretch.text();
            if (shown.size() < MOST && shown.stream().noneMatch(one -> one.contains(text) || text.contains(one))) {
                shown.add(text);
            }
        }
        return List.copyOf(shown);
    }
}
