package cn.petition.domain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are, from 0 to 1, with the longest phrases they share as the reason. One text is prepared once
 * and compared with many; pairs of characters count for more the fewer of the compared texts hold them.
 */
public final class TextSimilarity {

    private static final int PHRASES = 5;
    private static final int SHORTEST_PHRASE = 3;

    /** Beyond this, the rest of a text adds time and no insight. */
    private static final int COMPARED_CHARACTERS = 3_000;

    /** A short text inside a long one is alike, yet less so than two that cover each other. */
    private static final double SHARE_OF_CONTAINMENT = 0.5;

    /** That a greeting occurs in a long letter is no likeness, so few pairs are trusted in proportion. */
    private static final double PAIRS_THAT_SAY_SOMETHING = 10;

    /** Places of a pair that are tried for the longest phrase; a text that repeats itself has no end of them. */
    private static final int PLACES_TRIED = 64;

    private final Prepared subject;
    private final Map<Long, Integer> lastPositions;

    private TextSimilarity(Prepared subject) {
        this.subject = subject;
        this.lastPositions = subject.positions();
    }

    /** A likeness from 0 to 1 and the longest shared phrases, longest first. */
    public record Likeness(double score, List<String> sharedPhrases) {}

    /** A candidate's place in the list that was given, and its likeness. */
    public record Ranked(int index, Likeness likeness) {}

    public static TextSimilarity to(String text) {
        return new TextSimilarity(Prepared.of(text));
    }

    public static Likeness between(String one, String other) {
        return to(one).with(other);
    }

    public Likeness with(String other) {
        Prepared candidate = Prepared.of(other);
        return new Likeness(score(candidate, weightsAmong(List.of())), phrases(candidate));
    }

    /** The most alike candidates, best first, at least {@code threshold} alike and at most {@code limit} of them. */
    public List<Ranked> rank(List<String> candidates, double threshold, int limit) {
        List<Prepared> prepared = candidates.stream().map(Prepared::of).toList();
        double[] weights = weightsAmong(prepared);
        record Scored(int index, double score) {}
        List<Scored> best = new ArrayList<>();
        for (int index = 0; index < prepared.size(); index++) {
            double score = score(prepared.get(index), weights);
            if (score >= threshold) {
                best.add(new Scored(index, score));
            }
        }
        best.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::index));
        return best.stream()
                .limit(limit)
                .map(it -> new Ranked(it.index(), new Likeness(it.score(), phrases(prepared.get(it.index())))))
                .toList();
    }

    /** For each pair of the subject 1 if none of the texts holds it, down to about a quarter if all do. */
    private double[] weightsAmong(List<Prepared> texts) {
        int[] holders = new int[subject.pairs.length];
        for (Prepared text : texts) {
            int at = 0;
            for (long pair : text.pairs) {
                while (at < holders.length && subject.pairs[at] < pair) {
                    at++;
                }
                if (at < holders.length && subject.pairs[at] == pair) {
                    holders[at]++;
                }
            }
        }
        return Arrays.stream(holders)
                .mapToDouble(count -> 1 / (1 + Math.log(1 + 20.0 * count / Math.max(texts.size(), 20))))
                .toArray();
    }

    private double score(Prepared other, double[] weights) {
        long[] mine = subject.pairs;
        long[] theirs = other.pairs;
        double own = Arrays.stream(weights).sum();
        double shared = 0;
        int common = 0;
        int right = 0;
        for (int left = 0; left < mine.length; left++) {
            while (right < theirs.length && theirs[right] < mine[left]) {
                right++;
            }
            if (right < theirs.length && theirs[right] == mine[left]) {
                shared += weights[left];
                common++;
            }
        }
        if (common == 0) {
            return 0;
        }
        double foreign = shared + theirs.length - common;
        double jaccard = shared / (own + foreign - shared);
        double trust = Math.min(1, Math.min(mine.length, theirs.length) / PAIRS_THAT_SAY_SOMETHING);
        double containment = trust * shared / Math.min(own, foreign);
        double mixed = (1 - SHARE_OF_CONTAINMENT) * jaccard + SHARE_OF_CONTAINMENT * containment;
        return Math.min(1, Math.max(jaccard, mixed));
    }

    private List<String> phrases(Prepared other) {
        record Phrase(int from, int length) {}
        List<Phrase> found = new ArrayList<>();
        int[] characters = other.characters;
        for (int at = 0; at + 1 < characters.length; ) {
            int length = longestFrom(characters, at);
            if (length >= SHORTEST_PHRASE) {
                found.add(new Phrase(at, length));
                at += length;
            } else {
                at++;
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Phrase::length).reversed())
                .map(phrase -> new String(characters, phrase.from(), phrase.length()))
                .distinct()
                .limit(PHRASES)
                .toList();
    }

    private int longestFrom(int[] characters, int at) {
        int longest = 0;
        Integer start = isBreak(characters, at) ? null : lastPositions.get(pair(characters[at], characters[at + 1]));
        int[] mine = subject.characters;
        for (int tried = 0; start != null && start >= 0 && tried < PLACES_TRIED; tried++) {
            int length = 0;
            while (at + length < characters.length
                    && start + length < mine.length
                    && characters[at + length] == mine[start + length]
                    && characters[at + length] != Prepared.BREAK) {
                length++;
            }
            longest = Math.max(longest, length);
            start = subject.earlier[start];
        }
        return longest;
    }

    private static boolean isBreak(int[] characters, int at) {
        return characters[at] == Prepared.BREAK || characters[at + 1] == Prepared.BREAK;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** Characters with breaks between runs, the different pairs in order, and where each pair stood before. */
    private static final class Prepared {

        private static final int BREAK = -1;

        private final int[] characters;
        private final long[] pairs;
        private final int[] earlier;

        private Prepared(int[] characters) {
            this.characters = characters;
            this.earlier = new int[characters.length];
            this.pairs = distinctPairs(characters);
        }

        static Prepared of(String text) {
            String bounded = text.length() <= COMPARED_CHARACTERS ? text : text.substring(0, COMPARED_CHARACTERS);
            List<NormalText.Run> runs = NormalText.runs(NormalText.of(bounded));
            int[] characters = new int[runs.stream().mapToInt(run -> run.characters().length + 1).sum()];
            int at = 0;
            for (NormalText.Run run : runs) {
                System.arraycopy(run.characters(), 0, characters, at, run.characters().length);
                at += run.characters().length;
                characters[at++] = BREAK;
            }
            return new Prepared(characters);
        }

        Map<Long, Integer> positions() {
            Map<Long, Integer> last = new HashMap<>();
            for (int at = 0; at + 1 < characters.length; at++) {
                if (!isBreak(characters, at)) {
                    Integer before = last.put(pair(characters[at], characters[at + 1]), at);
                    earlier[at] = before == null ? -1 : before;
                }
            }
            return last;
        }

        private static long[] distinctPairs(int[] characters) {
            long[] pairs = new long[Math.max(0, characters.length - 1)];
            int count = 0;
            for (int at = 0; at + 1 < characters.length; at++) {
                if (!isBreak(characters, at)) {
                    pairs[count++] = pair(characters[at], characters[at + 1]);
                }
            }
            Arrays.sort(pairs, 0, count);
            int kept = 0;
            for (int at = 0; at < count; at++) {
                if (at == 0 || pairs[at] != pairs[at - 1]) {
                    pairs[kept++] = pairs[at];
                }
            }
            return Arrays.copyOf(pairs, kept);
        }
    }
}
