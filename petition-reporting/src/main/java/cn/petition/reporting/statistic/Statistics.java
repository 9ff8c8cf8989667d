package cn.petition.reporting.statistic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All figures that the office knows, each key once; refuses to load when two figures share a key. */
@Component
public class Statistics {

    /** Figures of one subject, in the order of the page. */
    public record Subject(String title, List<Statistic<?>> statistics) {

        public Subject {
            statistics = List.copyOf(statistics);
        }
    }

    private final List<Subject> subjects;
    private final Map<String, Statistic<?>> byKey = new LinkedHashMap<>();

    public Statistics(List<StatisticGroup> groups) {
        this.subjects = groups.stream()
                .map(group -> new Subject(group.title(), group.statistics()))
                .toList();
        subjects.stream().flatMap(subject -> subject.statistics().stream()).forEach(this::add);
    }

    private void add(Statistic<?> statistic) {
        if (byKey.putIfAbsent(statistic.key(), statistic) != null) {
            throw new IllegalStateException("统计指标的键“" + statistic.key() + "”重复，请改用别的键。");
        }
    }

    /** The figures by subject, in the order of the page. */
    public List<Subject> subjects() {
        return subjects;
    }

    public List<Statistic<?>> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Statistic<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @throws IllegalArgumentException when there is no such figure */
    public Statistic<?> withKey(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("没有键为“" + key + "”的统计指标。"));
    }
}
