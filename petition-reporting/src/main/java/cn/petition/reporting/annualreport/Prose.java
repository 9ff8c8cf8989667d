package cn.petition.reporting.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text with places for figures and with alternatives that depend on them.
 *
 * <p>{@code {key}} a number, {@code {key:2}} with two decimals, {@code {key#}} followed by the unit as the edition says
 * it, {@code {key~}} a round number of people with 余 (36 becomes 30余), {@code {key@last}} the year before,
 * {@code {key@change:1}} by how many per cent it changed, {@code {key@category:5}} the five largest parts by name.
 * {@code [[key 比 上年 ? rose | fell | unchanged | nothing to compare]]} prints one of its texts.
 */
public record Prose(List<Piece> pieces) {

    private static final String KEY = "[A-Za-z][A-Za-z0-9_.]*(?:@[a-z]+)?";
    private static final Pattern PLACE = Pattern.compile("\\{(" + KEY + ")(?::([0-9]))?(~)?(#)?\\}");
    private static final Pattern CHOICE =
            Pattern.compile("\\[\\[\\s*(" + KEY + ")\\s*比\\s*(上年|[0-9]{1,12}|" + KEY + ")\\s*[?？]([^\\[\\]]*)\\]\\]");
    private static final Pattern PIECE = Pattern.compile(CHOICE.pattern() + "|" + PLACE.pattern());
    private static final Set<String> WORDS = Set.of("year", "nextYear", "lastYear", "bureau");
    private static final int MOST_ALTERNATIVES = 4;

    public Prose {
        pieces = List.copyOf(pieces);
    }

    /** Words, a place, or a choice between texts. */
    public sealed interface Piece permits Words, Place, Choice {}

    public record Words(String text) implements Piece {}

    /**
     * @param digits decimals of the number, or how many parts are named; −1 where the text does not say
     * @param rounded 余: cut to tens, and printed as a number above which it was
     * @param withUnit followed by the unit
     */
    public record Place(String key, int digits, boolean rounded, boolean withUnit) implements Piece {

        Place(String key, int digits) {
            this(key, digits, false, false);
        }

        boolean isWord() {
            return WORDS.contains(key);
        }
    }

    /**
     * One of up to four texts.
     *
     * @param left the figure that is compared
     * @param right the figure it is compared with, {@code null} for a number
     * @param alternatives above, below, equal, nothing to compare; missing ones are empty
     */
    public record Choice(String left, @Nullable String right, long number, List<Prose> alternatives)
            implements Piece {

        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        /** @param order above 0, below 0 or 0, as left stands to right; {@code null} where one of them is missing */
        Prose chosen(@Nullable Integer order) {
            int wanted = order == null ? 3 : order > 0 ? 0 : order < 0 ? 1 : 2;
            return wanted < alternatives.size() ? alternatives.get(wanted) : new Prose(List.of());
        }
    }

    public static Prose of(String text) {
        var pieces = new ArrayList<Piece>();
        var found = PIECE.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                pieces.add(new Words(text.substring(end, found.start())));
            }
            pieces.add(found.group(1) != null ? choice(found) : place(found));
            end = found.end();
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return new Prose(pieces);
    }

    private static Place place(Matcher found) {
        return new Place(
                found.group(4),
                found.group(5) == null ? defaultDigits(found.group(4)) : Integer.parseInt(found.group(5)),
                found.group(6) != null,
                found.group(7) != null);
    }

    private static int defaultDigits(String key) {
        var aspect = FigureKey.of(key).aspect();
        return aspect != null && FigureKey.PARTS.containsKey(aspect) ? FigureKey.NAMED : 0;
    }

    private static Choice choice(Matcher found) {
        var left = found.group(1);
        var right = found.group(2);
        boolean number = Character.isDigit(right.charAt(0));
        var texts = new ArrayList<Prose>();
        for (var text : found.group(3).split("[|｜]", MOST_ALTERNATIVES)) {
            texts.add(of(text.strip()));
        }
        return new Choice(
                left,
                number ? null : right.equals("上年") ? left + "@last" : right,
                number ? Long.parseLong(right) : 0,
                texts);
    }

    /** Keys of the figures, each once, in the order of the text; those of every alternative among them. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        pieces.forEach(piece -> {
            if (piece instanceof Place place && !place.isWord()) {
                keys.add(place.key());
            } else if (piece instanceof Choice choice) {
                keys.add(choice.left());
                if (choice.right() != null) {
                    keys.add(choice.right());
                }
                choice.alternatives().forEach(text -> keys.addAll(text.keys()));
            }
        });
        return keys;
    }

    /** Brackets that were meant as a choice and are none, as they stand in the text. */
    public static List<String> mistakes(String text) {
        var left = CHOICE.matcher(text).replaceAll("");
        var mistakes = new ArrayList<String>();
        var bracket = Pattern.compile("\\[\\[[^\\[\\]]{0,60}|[^\\[\\]]{0,60}\\]\\]").matcher(left);
        while (bracket.find()) {
            mistakes.add(bracket.group());
        }
        return mistakes;
    }
}
