package cn.petition.workflow.suggestion.learning;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chinese text cut into words with their places in it. The dictionary is read with the first text, not at start-up. */
public final class ChineseWords {

    /** Beyond this, the rest of a letter adds time and no insight. */
    static final int READ_CHARACTERS = 3_000;

    private ChineseWords() {}

    /**
     * A word in its text; Latin letters in lower case.
     *
     * @param from place of the first character
     * @param to place behind the last character
     */
    public record Word(String text, int from, int to) {}

    /** The words of the first 3,000 characters, without punctuation. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Term term : Dictionary.CUT.seg(text.substring(0, Math.min(text.length(), READ_CHARACTERS)))) {
            if (!term.word.isEmpty() && Character.isLetterOrDigit(term.word.codePointAt(0))) {
                words.add(new Word(term.word.toLowerCase(Locale.ROOT), term.offset, term.offset + term.word.length()));
            }
        }
        return words;
    }

    /** Loaded when first asked for. */
    private static final class Dictionary {

        // names of people and places are no kinds of matters; looking for them takes time
        private static final Segment CUT = HanLP.newSegment("viterbi")
                .enableOffset(true)
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false);
    }
}
