package cn.petition.intake.ledgerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says once invisible marks around it are gone, and whether a spreadsheet has spoilt it. */
final class CellText {

    static final String SPOILT_IDENTITY = "证件号码被表格软件改成了科学计数，请把该列设为文本后重新填写";
    static final String SPOILT_NUMBER = "数字被表格软件改成了科学计数，请把该列设为文本后重新填写";
    static final String FORMULA_WITHOUT_RESULT = "公式没有保存计算结果，请把公式粘贴为数值后重新填写";
    static final String UNREADABLE = "单元格含有无法识别的字符，请删除后重新填写";

    /** From here on a spreadsheet keeps no more than the first fifteen digits. */
    static final int DIGITS_KEPT = 15;

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+(\\d{1,3})");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static RawCell of(String written) {
        String text = clean(written);
        return new RawCell(text, problemOf(text));
    }

    /** Workbooks write characters that XML cannot hold as {@code _x000D_}. */
    static RawCell fromWorkbook(String written) {
        return of(written.contains("_x") ? unescape(written) : written);
    }

    static RawCell errorOf(String code) {
        return new RawCell(code, "公式出错（" + code + "），请改正后重新填写");
    }

    private static @Nullable String problemOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0 || Character.isSurrogate(c) && !isPairAt(text, at)) {
                return UNREADABLE;
            }
        }
        Matcher number = SCIENTIFIC.matcher(text);
        if (!number.matches()) {
            return null;
        }
        return Integer.parseInt(number.group(1)) >= DIGITS_KEPT ? SPOILT_IDENTITY : SPOILT_NUMBER;
    }

    private static boolean isPairAt(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    static String clean(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c == '\r') {
                boolean pair = at + 1 < written.length() && written.charAt(at + 1) == '\n';
                if (!pair) {
                    kept.append('\n');
                }
            } else if (c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
                kept.append(c);
            }
        }
        int from = 0;
        int to = kept.length();
        while (from < to && isBlank(kept.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(kept.charAt(to - 1))) {
            to--;
        }
        return kept.substring(from, to);
    }

    // joiners in the middle hold an emoji together, so they go only at the ends
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200C' || c == '\u200D';
    }

    private static String unescape(String written) {
        return ESCAPE.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
