package cn.petition.reporting.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Text with places for figures: {@code {key}}, or {@code {key:2}} for a number with two decimals. */
public record Prose(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.]*)(?::([0-4]))?\\}");
    private static final Set<String> WORDS = Set.of("year", "nextYear", "bureau");

    public Prose {
        pieces = List.copyOf(pieces);
    }

    /** Words or a place. */
    public sealed interface Piece permits Words, Place {}

    public record Words(String text) implements Piece {}

    /** @param digits decimals of the number, 0 to 4 */
    public record Place(String key, int digits) implements Piece {

        boolean isWord() {
            return WORDS.contains(key);
        }
    }

    public static Prose of(String text) {
        var pieces = new ArrayList<Piece>();
        var places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            if (places.start() > end) {
                pieces.add(new Words(text.substring(end, places.start())));
            }
            pieces.add(new Place(places.group(1), places.group(2) == null ? 0 : Integer.parseInt(places.group(2))));
            end = places.end();
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return new Prose(pieces);
    }

    /** Keys of the figures, each once, in the order of the text. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        pieces.forEach(piece -> {
            if (piece instanceof Place place && !place.isWord()) {
                keys.add(place.key());
            }
        });
        return keys;
    }
}
