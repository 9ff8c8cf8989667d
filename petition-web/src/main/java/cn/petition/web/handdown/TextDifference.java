package cn.petition.web.handdown;

import java.util.ArrayList;
import java.util.List;

/** Two texts with the parts marked that only one of them has. */
record TextDifference(List<Part> left, List<Part> right) {

    /** Beyond this no difference is looked for; both are shown as they are. */
    private static final int LONGEST = 2_000;

    /** Runs of equal characters shorter than this are chance. */
    private static final int SHORTEST = 2;

    record Part(String text, boolean different) {}

    static TextDifference of(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        if (a.length > LONGEST || b.length > LONGEST) {
            return new TextDifference(List.of(new Part(one, false)), List.of(new Part(other, false)));
        }
        var common = common(a, b);
        return new TextDifference(parts(a, common[0]), parts(b, common[1]));
    }

    /** Which characters of both belong to the longest common subsequence. */
    private static boolean[][] common(int[] a, int[] b) {
        int[][] length = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                length[i][j] = a[i] == b[j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var common = new boolean[][] {new boolean[a.length], new boolean[b.length]};
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common[0][i++] = true;
                common[1][j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static List<Part> parts(int[] text, boolean[] common) {
        var parts = new ArrayList<Part>();
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && common[to] == common[from]) {
                to++;
            }
            boolean different = !common[from] || to - from < SHORTEST && text.length > SHORTEST;
            String words = new String(text, from, to - from);
            if (!parts.isEmpty() && parts.get(parts.size() - 1).different() == different) {
                var last = parts.remove(parts.size() - 1);
                words = last.text() + words;
            }
            parts.add(new Part(words, different));
            from = to;
        }
        return parts;
    }
}
