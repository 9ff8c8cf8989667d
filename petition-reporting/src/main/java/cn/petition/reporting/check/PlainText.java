package cn.petition.reporting.check;

/** Characters as the rules read them: narrow digits and percent, no blanks beside Chinese characters. */
final class PlainText {

    private static final int WIDE = 0xFEE0;

    private PlainText() {}

    static String clean(String text) {
        var narrow = new StringBuilder(text.length());
        text.codePoints().map(PlainText::narrow).filter(one -> one >= 0).forEach(narrow::appendCodePoint);
        var clean = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            char one = narrow.charAt(i);
            if (one != ' ' || isBetweenLatin(narrow, i, clean)) {
                clean.append(one);
            }
        }
        return clean.toString().strip();
    }

    private static int narrow(int one) {
        if (one == 0x200B || one == 0xFEFF || one == '\r' || one == '*') {
            return -1;
        }
        if (one >= '０' && one <= '９' || one == '％' || one == '．') {
            return one - WIDE;
        }
        return Character.isWhitespace(one) || Character.isSpaceChar(one) ? ' ' : one;
    }

    private static boolean isBetweenLatin(CharSequence text, int at, CharSequence before) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length() || before.isEmpty() || next > at + 1) {
            return false;
        }
        return text.charAt(next) < 0x2E80 && before.charAt(before.length() - 1) < 0x2E80
                && isWord(text.charAt(next)) && isWord(before.charAt(before.length() - 1));
    }

    private static boolean isWord(char one) {
        return Character.isLetterOrDigit(one);
    }
}
