package cn.petition.reporting.analysis;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How well and how fast topics are found, on labelled messages that are not part of the product. Stands in the package
 * of what it measures, because the product offers topics of its own matters only.
 */
public final class MeasureTopics {

    private final Path folder;

    private MeasureTopics(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var measure = new MeasureTopics(Path.of(arguments[0]));
        System.out.println("| 文件 | 件 | 组 | 组内件 | 占 | 按标签的纯度 | 三人以上的组 | 毫秒 |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        measure.purity("teddy_labelled_495.csv", "level1", "user_id");
        measure.purity("fuzhou_12345_cangshan.csv", "river", "row");
        measure.purity("teddy_messages_2019h1.csv", null, "user_id");
        measure.recall("hot_topic_team_a", "1");
        measure.recall("hot_topic_team_a", "5");
        measure.recall("hot_topic_team_b", "3");
        measure.recall("hot_topic_team_b", "4");
        measure.recall("hot_topic_team_b", "5");
        for (int size : new int[] {2_000, 8_500, 25_000, FindTopics.MOST_MATTERS}) {
            measure.speed(size);
        }
    }

    private List<CSVRecord> rows(String file) throws IOException {
        var text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8).replace("\ufeff", "");
        return CSVFormat.DEFAULT.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static List<TopicText> texts(List<CSVRecord> rows) {
        var texts = new ArrayList<TopicText>();
        for (int at = 0; at < rows.size(); at++) {
            texts.add(new TopicText("%06d".formatted(at), rows.get(at).get("title"), rows.get(at).get("text")));
        }
        return texts;
    }

    private void purity(String file, String label, String person) throws IOException {
        var rows = rows(file);
        long begin = System.nanoTime();
        var topics = TopicFinder.find(texts(rows));
        long took = (System.nanoTime() - begin) / 1_000_000;
        int inside = topics.stream().mapToInt(FoundTopic::size).sum();
        long pure = 0;
        int many = 0;
        for (var topic : topics) {
            Map<String, Integer> labels = new HashMap<>();
            Set<String> persons = new HashSet<>();
            for (var member : topic.members()) {
                var row = rows.get(member.index());
                labels.merge(label == null ? "" : row.get(label), 1, Integer::sum);
                persons.add(row.get(person));
            }
            pure += labels.values().stream().max(Integer::compare).orElse(0);
            many += persons.size() >= FindTopics.FEWEST_PERSONS ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f%% | %s | %d | %d |%n",
                file,
                rows.size(),
                topics.size(),
                inside,
                100.0 * inside / rows.size(),
                label == null ? "—" : String.format(Locale.ROOT, "%.1f%%（%s）", 100.0 * pure / inside, label),
                many,
                took);
    }

    /** How many messages that people put into one hot topic stand together in the group that holds most of them. */
    private void recall(String column, String topic) throws IOException {
        var rows = rows("teddy_messages_2019h1.csv");
        long marked = rows.stream().filter(row -> row.get(column).equals(topic)).count();
        long best = 0;
        int size = 0;
        for (var found : TopicFinder.find(texts(rows))) {
            long together = found.members().stream()
                    .filter(member -> rows.get(member.index()).get(column).equals(topic))
                    .count();
            if (together > best) {
                best = together;
                size = found.size();
            }
        }
        System.out.printf("%s %s：人工标出 %d 件，最多的一组里有 %d 件（该组共 %d 件）%n", column, topic, marked, best, size);
    }

    /** Titles and sentences of real messages put together anew: harder than real ones, because everything is a bit alike. */
    private void speed(int size) throws IOException {
        var titles = new ArrayList<String>();
        var sentences = new ArrayList<String>();
        for (var file : List.of("teddy_messages_2019h1.csv", "teddy_with_replies_60pct.csv")) {
            for (var row : rows(file)) {
                titles.add(row.get("title"));
                sentences.addAll(Arrays.asList(row.get("text").split("[，。！？；]")));
            }
        }
        var chance = new Random(5);
        var texts = new ArrayList<TopicText>();
        for (int at = 0; at < size; at++) {
            var text = new StringBuilder();
            while (text.length() < 260) {
                text.append(sentences.get(chance.nextInt(sentences.size()))).append('，');
            }
            var title = titles.get(chance.nextInt(titles.size()));
            texts.add(new TopicText("%08d".formatted(at), title.substring(0, title.length() / 2)
                    + titles.get(chance.nextInt(titles.size())), text.toString()));
        }
        TopicFinder.find(texts.subList(0, Math.min(2_000, size)));
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = machine.getProcessCpuTime();
        long begin = System.nanoTime();
        var topics = TopicFinder.find(texts);
        System.out.printf(
                Locale.ROOT,
                "%d 件：%d 毫秒，其中处理器时间 %d 毫秒，%d 组（负载 %.1f）%n",
                size,
                (System.nanoTime() - begin) / 1_000_000,
                (machine.getProcessCpuTime() - busy) / 1_000_000,
                topics.size(),
                machine.getSystemLoadAverage());
    }
}
