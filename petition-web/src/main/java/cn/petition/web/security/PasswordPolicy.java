package cn.petition.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a new password must be: long, not easily guessed and, by profile, made of several classes of characters. */
public final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int CLASSES = 3;
    private static final int RUN_LENGTH = 8;
    private static final int LOGIN_NAME_WORTH_COMPARING = 3;

    /** What is left of the passwords that attackers try first when digits and signs around the word are taken away. */
    private static final Set<String> GUESSED_FIRST = Set.of(
            "password", "passw", "pass", "passwd", "pwd", "admin", "administrator", "root", "user", "guest", "test",
            "welcome", "letmein", "iloveyou", "woaini", "woaiwojia", "woaizhongguo", "zhongguo", "china", "xinfang",
            "xinfangju", "xinfangxitong", "petition", "linfen", "shanxi", "beijing", "mima", "wodemima", "zhengfu",
            "qwerty", "qwertyuiop", "qwer", "qwertyuiopasdfghjkl", "asdf", "asdfghjkl", "zxcvbnm", "zxcv", "qazwsx",
            "qazwsxedc", "qweasd", "qweasdzxc", "abc", "abcd", "abcabc", "aaa", "changeme", "default", "secret",
            "huawei", "lenovo", "windows", "oracle", "tomcat", "postgres", "");

    private static final List<String> RUNS = List.of(
            "01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba");

    private final PasswordProfile profile;

    public PasswordPolicy(PasswordProfile profile) {
        this.profile = profile;
    }

    /** Why the password cannot be taken, in sentences for its owner; empty when it can. */
    public List<String> refusals(String password, String loginName) {
        List<String> refusals = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            refusals.add("密码至少 " + SHORTEST + " 个字符，现为 " + length + " 个，请加长。");
        }
        if (length > LONGEST) {
            refusals.add("密码最多 " + LONGEST + " 个字符，请缩短。");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (loginName.length() >= LOGIN_NAME_WORTH_COMPARING && lower.contains(loginName.toLowerCase(Locale.ROOT))) {
            refusals.add("密码不能包含登录名，请换一个。");
        }
        if (isGuessedFirst(lower)) {
            refusals.add("这个密码太常见，容易被猜中，请换一个。");
        }
        if (profile == PasswordProfile.CLASSIFIED_PROTECTION && classes(password) < CLASSES) {
            refusals.add("密码须包含大写字母、小写字母、数字、其他字符中的至少三类。");
        }
        return List.copyOf(refusals);
    }

    private static boolean isGuessedFirst(String lower) {
        String word = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return GUESSED_FIRST.contains(word)
                || GUESSED_FIRST.contains(withoutSubstitutions(word))
                || lower.codePoints().distinct().count() < DIFFERENT_CHARACTERS
                || holdsRun(lower);
    }

    private static String withoutSubstitutions(String word) {
        return word.replace('@', 'a').replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('$', 's');
    }

    private static boolean holdsRun(String lower) {
        for (int start = 0; start + RUN_LENGTH <= lower.length(); start++) {
            String piece = lower.substring(start, start + RUN_LENGTH);
            if (RUNS.stream().anyMatch(run -> run.contains(piece))) {
                return true;
            }
        }
        return false;
    }

    private static int classes(String password) {
        int classes = 0;
        classes += password.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        classes += password.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        classes += password.chars().anyMatch(Character::isDigit) ? 1 : 0;
        classes += password.chars().anyMatch(PasswordPolicy::isOther) ? 1 : 0;
        return classes;
    }

    private static boolean isOther(int character) {
        return !Character.isUpperCase(character) && !Character.isLowerCase(character) && !Character.isDigit(character);
    }
}
