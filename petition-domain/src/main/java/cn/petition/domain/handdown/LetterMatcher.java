package cn.petition.domain.handdown;

import cn.petition.domain.text.TextSimilarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same letter again and other letters about the same matter, among letters in the order in which they came.
 * Texts are only compared with those that share a person, a number or rare phrases of three characters, so that thousands of
 * rows take seconds. A letter that certainly came before is never compared with: its first arrival stands for it.
 */
public final class LetterMatcher {

    /** Rarest terms of a text that are looked up. */
    private static final int TERMS = 32;

    /** Letters with the most telling terms in common that are compared word for word. */
    private static final int COMPARED = 8;

    /** Letters of one person that are compared; somebody may write very often. */
    private static final int OF_ONE_PERSON = 8;

    /** Letters that are kept under one term; one that more hold is of no use for looking up. */
    private static final int KEPT_FOR_A_TERM = 200;

    private static final int KEPT = 3;
    private static final double FIRST_OF_ALL = 1_000_000;
    private static final double ALMOST_THE_SAME = 0.86;

    /** What letters have in common weighs this much where village and company are the same; one of both alone does not. */
    private static final double ENOUGH_TO_TELL = 1.6;

    private static final double ENOUGH_IN_ONE_PLACE = 1.1;

    /** Share of what is particular to the shorter letter. */
    private static final double SHARE_TO_TELL = 0.12;

    /** Of one person's letters little must be alike; two matters of one person are told apart by a person. */
    private static final double SHARE_OF_ONE_PERSON = 0.04;

    /** What more than one in so many letters says is the way of writing, not the matter. */
    private static final double PARTICULAR = 60;

    /** From here on texts are called alike on the page. */
    private static final double ALIKE = 0.3;

    private final List<Letter> first = new ArrayList<>();
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, List<Integer>> byPerson = new HashMap<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final List<Set<String>> terms = new ArrayList<>();
    private final List<Double> particular = new ArrayList<>();
    private int counted;

    /** Takes letters that came earlier, and proposes nothing about them. */
    public void know(Collection<Letter> earlier) {
        count(earlier);
        earlier.forEach(letter -> {
            if (certain(letter).isEmpty()) {
                keep(letter, Triples.of(letter.claim()));
            }
        });
    }

    /** Proposals for letters that come now, best first, at most three for each; each letter is known afterwards. */
    public List<Proposal> propose(Collection<Letter> arriving) {
        count(arriving);
        // what was particular among the earlier ones may be common now
        particular.clear();
        terms.forEach(said -> particular.add(said.stream().mapToDouble(this::weight).sum()));
        var found = new ArrayList<Proposal>();
        for (var letter : arriving) {
            var certain = certain(letter);
            if (certain.isPresent()) {
                found.add(certain.get());
            } else {
                var said = Triples.of(letter.claim());
                found.addAll(alike(letter, said));
                keep(letter, said);
            }
        }
        return found;
    }

    private Optional<Proposal> certain(Letter letter) {
        Integer same = letter.number() == null ? null : byNumber.get(letter.number());
        if (same == null) {
            same = byText.get(textKey(letter));
        }
        if (same == null) {
            return Optional.empty();
        }
        var other = first.get(same);
        var score = other.claim().equals(letter.claim())
                ? 1.0
                : TextSimilarity.between(letter.claim(), other.claim()).score();
        return Optional.of(proposal(letter, other, ProposedDecision.REPEAT, true, score));
    }

    private List<Proposal> alike(Letter letter, Set<String> said) {
        var weights = new HashMap<String, Double>();
        said.forEach(term -> weights.put(term, weight(term)));
        var candidates = new LinkedHashSet<Integer>();
        persons(letter).forEach(person -> {
            var theirs = byPerson.getOrDefault(person, List.of());
            candidates.addAll(theirs.subList(Math.max(0, theirs.size() - OF_ONE_PERSON), theirs.size()));
        });
        candidates.addAll(sharingTerms(weights));
        record Judged(Proposal proposal, double weight) {}
        return candidates.stream()
                .map(at -> {
                    var shared = shared(weights, at);
                    var judged = judged(letter, first.get(at), shared);
                    double weight = shared.weight() + (samePerson(letter, first.get(at)) ? FIRST_OF_ALL : 0);
                    return judged == null ? null : new Judged(judged, weight);
                })
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Judged judged) -> judged.proposal().decision())
                        .thenComparing(Judged::weight, Comparator.reverseOrder()))
                .limit(KEPT)
                .map(Judged::proposal)
                .toList();
    }

    private @Nullable Proposal judged(Letter letter, Letter other, Shared shared) {
        double score = shared.score();
        boolean person = samePerson(letter, other);
        boolean numbers = letter.number() != null && other.number() != null;
        if (score >= ALMOST_THE_SAME && (person || nameless(letter) && nameless(other) && !numbers)) {
            return proposal(letter, other, ProposedDecision.REPEAT, false, score);
        }
        boolean place = same(Letter::place, letter, other);
        boolean alike = shared.weight() >= (place ? ENOUGH_IN_ONE_PLACE : ENOUGH_TO_TELL) && shared.share() >= SHARE_TO_TELL;
        boolean merge = person ? alike || shared.share() >= SHARE_OF_ONE_PERSON || score >= ALIKE : alike;
        return merge ? proposal(letter, other, ProposedDecision.MERGE, false, score) : null;
    }

    /**
     * What two letters have in common.
     *
     * @param score likeness of the whole texts, 0 to 1
     * @param weight what few other letters say
     * @param share of what is particular to the letter that has less of it
     */
    private record Shared(double score, double weight, double share) {}

    private Shared shared(Map<String, Double> weights, int at) {
        var other = terms.get(at);
        double own = 0;
        double weight = 0;
        int common = 0;
        for (var term : weights.entrySet()) {
            own += term.getValue();
            if (other.contains(term.getKey())) {
                common++;
                weight += term.getValue();
            }
        }
        double least = Math.min(own, particular.get(at));
        return new Shared(score(common, weights.size(), other.size()), weight, least == 0 ? 0 : weight / least);
    }

    /** A short text inside a long one is alike, yet less so than two that cover each other. */
    private static double score(int common, int one, int other) {
        if (common == 0) {
            return 0;
        }
        double jaccard = (double) common / (one + other - common);
        return (jaccard + (double) common / Math.min(one, other)) / 2;
    }

    /** From 1 for what one letter alone says down to 0 for the way of writing. */
    private double weight(String term) {
        double particular = Math.max(counted, 4 * PARTICULAR) / PARTICULAR;
        double often = holders.getOrDefault(term, 1);
        double weight = 1 - Math.log(often) / Math.log(particular);
        return weight <= 0 ? 0 : weight * weight;
    }

    private void count(Collection<Letter> letters) {
        var texts = new LinkedHashSet<String>();
        letters.forEach(letter -> texts.add(letter.claim()));
        texts.forEach(text -> Triples.of(text).forEach(term -> holders.merge(term, 1, Integer::sum)));
        counted += texts.size();
    }

    private static Proposal proposal(
            Letter letter, Letter other, ProposedDecision decision, boolean certain, double score) {
        var reasons = new ArrayList<MatchReason>();
        add(reasons, MatchReason.SAME_NUMBER, same(Letter::number, letter, other));
        add(reasons, MatchReason.SAME_DOCUMENT, same(Letter::document, letter, other));
        add(reasons, MatchReason.SAME_PHONE, same(Letter::phone, letter, other));
        add(reasons, MatchReason.SAME_NAME, same(Letter::name, letter, other));
        boolean text = letter.claim().equals(other.claim());
        add(reasons, MatchReason.SAME_TEXT, text);
        add(reasons, MatchReason.SIMILAR_TEXT, !text && score >= ALIKE);
        add(reasons, MatchReason.SAME_PLACE, same(Letter::place, letter, other));
        return new Proposal(letter.id(), other.id(), decision, certain, (int) Math.round(score * 1000), reasons);
    }

    private static void add(List<MatchReason> reasons, MatchReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private List<Integer> sharingTerms(Map<String, Double> weights) {
        var shared = new HashMap<Integer, Double>();
        weights.entrySet().stream()
                .filter(term -> term.getValue() > 0 && byTerm.containsKey(term.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(TERMS)
                .forEach(term -> byTerm.get(term.getKey()).forEach(at -> shared.merge(at, term.getValue(), Double::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void keep(Letter letter, Set<String> said) {
        int at = first.size();
        first.add(letter);
        terms.add(said);
        particular.add(said.stream().mapToDouble(this::weight).sum());
        if (letter.number() != null) {
            byNumber.put(letter.number(), at);
        }
        byText.putIfAbsent(textKey(letter), at);
        persons(letter).forEach(person -> byPerson.computeIfAbsent(person, one -> new ArrayList<>()).add(at));
        said.forEach(term -> {
            var letters = byTerm.computeIfAbsent(term, one -> new ArrayList<>());
            if (letters.size() < KEPT_FOR_A_TERM) {
                letters.add(at);
            }
        });
    }

    /** Two letters with one text are the same letter when the petitioner is the same, as far as the list says. */
    private static String textKey(Letter letter) {
        return letter.claim() + "\u001F" + Objects.requireNonNullElse(letter.name(), "") + "\u001F"
                + Objects.requireNonNullElse(letter.document(), "") + "\u001F"
                + Objects.requireNonNullElse(letter.phone(), "");
    }

    private static Set<String> persons(Letter letter) {
        var persons = new LinkedHashSet<String>();
        if (letter.document() != null) {
            persons.add("d" + letter.document());
        }
        if (letter.phone() != null) {
            persons.add("p" + letter.phone());
        }
        if (letter.name() != null) {
            persons.add("n" + letter.name());
        }
        return persons;
    }

    /** The same number or phone; the same name only where neither list says more. */
    private static boolean samePerson(Letter one, Letter other) {
        if (same(Letter::document, one, other) || same(Letter::phone, one, other)) {
            return true;
        }
        boolean contradicted = one.document() != null && other.document() != null
                || one.phone() != null && other.phone() != null;
        return !contradicted && same(Letter::name, one, other);
    }

    private static boolean nameless(Letter letter) {
        return letter.name() == null && letter.document() == null && letter.phone() == null;
    }

    private static boolean same(Function<Letter, @Nullable String> part, Letter one, Letter other) {
        String said = part.apply(one);
        return said != null && said.equals(part.apply(other));
    }
}
