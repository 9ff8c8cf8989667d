package cn.petition.reporting.analysis;

import java.util.Arrays;

/** Numbers pairs of characters in the order in which they come, and counts in how many texts each occurs. */
final class PairNumbers {

    private long[] keys = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int[] texts = new int[1 << 15];
    private int size;

    PairNumbers() {
        Arrays.fill(numbers, -1);
    }

    /** The number of a pair, which occurs in one more text. */
    int count(long pair) {
        int slot = slot(pair);
        if (numbers[slot] < 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(pair);
            }
            keys[slot] = pair;
            numbers[slot] = size++;
            if (size > texts.length) {
                texts = Arrays.copyOf(texts, texts.length * 2);
            }
        }
        texts[numbers[slot]]++;
        return numbers[slot];
    }

    /** The number of a pair, or -1 where no text has it. */
    int find(long pair) {
        return numbers[slot(pair)];
    }

    int textsWith(int number) {
        return texts[number];
    }

    int size() {
        return size;
    }

    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & keys.length - 1;
        while (numbers[slot] >= 0 && keys[slot] != pair) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        Arrays.fill(numbers, -1);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldNumbers[at] >= 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                numbers[slot] = oldNumbers[at];
            }
        }
    }
}
