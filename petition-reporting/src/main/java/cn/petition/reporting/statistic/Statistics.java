package cn.petition.reporting.statistic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All figures that the office knows, each key once; refuses to load when two figures share a key. */
@Component
public class Statistics {

    /** Figures of one subject, in the order of the page. */
    public record Subject(String title, List<Statistic<?>> statistics, boolean perOrgan) {

        public Subject {
            statistics = List.copyOf(statistics);
        }
    }

    private final List<StatisticFamily> families;
    private final List<Subject> subjects;
    private final Map<String, Statistic<?>> byKey = new LinkedHashMap<>();

    /** @param groups what the office always counts; without figures of single campaigns */
    public Statistics(List<StatisticGroup> groups) {
        this(groups, List.of());
    }

    @Autowired
    Statistics(List<StatisticGroup> groups, List<StatisticFamily> families) {
        this.families = List.copyOf(families);
        this.subjects = groups.stream()
                .map(group -> new Subject(group.title(), group.statistics(), group.perOrgan()))
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

    /** As {@link #subjects()} as far as they say something about the scope, followed by what the reader of this scope keeps a set of figures of. */
    public List<Subject> subjectsFor(Scope scope) {
        var all = new ArrayList<>(subjects.stream()
                .filter(subject -> !subject.perOrgan() || scope.organ() != null)
                .toList());
        families.forEach(family -> all.addAll(family.subjects(scope)));
        return all;
    }

    public List<Statistic<?>> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Statistic<?>> find(String key) {
        Optional<Statistic<?>> fixed = Optional.ofNullable(byKey.get(key));
        return fixed.or(() -> families.stream().flatMap(family -> family.find(key).stream()).findFirst());
    }

    /** Whether the office knows a figure of this name, or would know it as soon as the thing exists that it is about. */
    public boolean covers(String key) {
        return byKey.containsKey(key) || families.stream().anyMatch(family -> family.covers(key));
    }

    /** @throws IllegalArgumentException when there is no such figure */
    public Statistic<?> withKey(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("没有键为“" + key + "”的统计指标。"));
    }
}
