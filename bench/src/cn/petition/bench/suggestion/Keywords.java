package cn.petition.bench.suggestion;

import cn.petition.bench.suggestion.Messages.Message;
import cn.petition.workflow.suggestion.learning.ChineseWords;
import cn.petition.workflow.suggestion.learning.Classifier;
import cn.petition.workflow.suggestion.learning.Guess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What keywords say, without learning anything: the label most of whose words stand in the text. */
final class Keywords implements Classifier<Message> {

    private final Map<String, Set<String>> words;
    private final boolean whole;

    /** @param whole whether a keyword must begin and end where words begin and end */
    Keywords(Map<String, Set<String>> words, boolean whole) {
        this.words = words;
        this.whole = whole;
    }

    /** The names of the second and third level, as the keywords of the first. */
    static Map<String, Set<String>> ofHierarchy(Path file) throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] names = line.split(",");
            for (String name : names) {
                for (String word : name.split("[、和与及（）()]")) {
                    if (word.length() > 1 && !word.equals("其他")) {
                        words.computeIfAbsent(names[0].replace("\ufeff", ""), label -> new TreeSet<>()).add(word);
                    }
                }
            }
        }
        return words;
    }

    @Override
    public List<Guess> guess(Message message) {
        String text = message.whole();
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        if (whole) {
            ChineseWords.of(text).forEach(word -> {
                starts.set(word.from());
                ends.set(word.to());
            });
        }
        Map<String, Integer> hits = new TreeMap<>();
        int all = 0;
        for (var label : words.entrySet()) {
            for (String word : label.getValue()) {
                if (isIn(text, word, starts, ends)) {
                    hits.merge(label.getKey(), 1, Integer::sum);
                    all++;
                }
            }
        }
        double sum = all;
        return hits.entrySet().stream()
                .map(hit -> new Guess(hit.getKey(), hit.getValue() / sum))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed().thenComparing(Guess::label))
                .toList();
    }

    private boolean isIn(String text, String word, BitSet starts, BitSet ends) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!whole || starts.get(at) && ends.get(at + word.length())) {
                return true;
            }
        }
        return false;
    }
}
