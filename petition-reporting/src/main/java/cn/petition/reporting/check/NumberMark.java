package cn.petition.reporting.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a paragraph.
 *
 * @param words as written, such as （三）
 */
record NumberMark(Level level, int number, String words) {

    /** How a number is written says how deep it stands. */
    enum Level {
        /** 一、 */
        CHAPTER("^([一二三四五六七八九十]{1,3})[、.．]", "、"),
        /** （一） */
        SECTION("^[（(]([一二三四五六七八九十]{1,3})[）)]", "）"),
        /** 1. */
        POINT("^([0-9]{1,2})[.．、](?![0-9])", "."),
        /** （1） */
        SUBPOINT("^[（(]([0-9]{1,2})[）)]", "）"),
        /** 一是 */
        ITEM("^([一二三四五六七八九十]{1,3})(?:是|要)", "是");

        private final Pattern form;
        private final String end;

        Level(String form, String end) {
            this.form = Pattern.compile(form);
            this.end = end;
        }

        String written(int number) {
            return switch (this) {
                case CHAPTER, ITEM -> chinese(number) + end;
                case SECTION -> "（" + chinese(number) + end;
                case POINT -> number + end;
                case SUBPOINT -> "（" + number + end;
            };
        }
    }

    private static final String DIGITS = "一二三四五六七八九";

    static Optional<NumberMark> at(String text) {
        for (var level : Level.values()) {
            var mark = level.form.matcher(text);
            if (mark.find()) {
                int number = number(mark.group(1));
                if (number > 0) {
                    return Optional.of(new NumberMark(level, number, mark.group()));
                }
            }
        }
        return Optional.empty();
    }

    /** @return 0 for characters that are no number up to 99 */
    static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? DIGITS.indexOf(words) + 1 : 0;
        }
        var before = words.substring(0, ten);
        var after = words.substring(ten + 1);
        if (before.length() > 1 || after.length() > 1 || after.equals("十")) {
            return 0;
        }
        return (before.isEmpty() ? 10 : 10 * (DIGITS.indexOf(before) + 1))
                + (after.isEmpty() ? 0 : DIGITS.indexOf(after) + 1);
    }

    static String chinese(int number) {
        var tens = number / 10;
        var ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10 - 1));
        return switch (tens) {
            case 0 -> ones;
            case 1 -> "十" + ones;
            default -> DIGITS.charAt(tens - 1) + "十" + ones;
        };
    }
}
