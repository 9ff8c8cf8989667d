package cn.petition.reporting.annualreport;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, character by character: Chinese has no spaces between words. */
public record TextDifference(List<Piece> pieces) {

    /** Whether a stretch of text stayed, went or came. */
    public enum Change {
        SAME,
        GONE,
        ADDED
    }

    public record Piece(Change change, String text) {}

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public static TextDifference between(String before, String after) {
        var old = characters(before);
        var fresh = characters(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.GONE, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, old.subList(at, old.size()));
        return new TextDifference(pieces);
    }

    public boolean nothing() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.SAME);
    }

    private static List<String> characters(String text) {
        return text.replace("\r\n", "\n").codePoints().mapToObj(Character::toString).toList();
    }

    private static void add(List<Piece> pieces, Change change, List<String> characters) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(change, String.join("", characters)));
        }
    }
}
