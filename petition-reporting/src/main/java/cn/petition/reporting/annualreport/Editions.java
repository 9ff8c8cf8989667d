package cn.petition.reporting.annualreport;

import cn.petition.reporting.statistic.Statistics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The editions the product brings, one file each in {@code annual-report/}; refuses to load one that names a figure
 * nobody knows or divides figures of two units.
 */
@Component
public class Editions {

    private static final List<String> FILES = List.of("linfen");

    private final Map<String, Edition> editions = new LinkedHashMap<>();

    public Editions(Statistics statistics) {
        FILES.forEach(key -> editions.put(key, checked(read(key), statistics)));
    }

    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    public Optional<Edition> find(String key) {
        return Optional.ofNullable(editions.get(key));
    }

    private static Edition read(String key) {
        var file = "/annual-report/" + key + ".yml";
        try (InputStream in = Objects.requireNonNull(Editions.class.getResourceAsStream(file), file)) {
            return parse(key, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition parse(String key, Map<String, Object> file) {
        return new Edition(
                key,
                text(file, "name"),
                text(file, "title"),
                optional(file, "recipient"),
                list(file, "sections").stream()
                        .map(one -> new Edition.Section(
                                text(one, "key"), optional(one, "heading"), text(one, "title"), text(one, "text")))
                        .toList(),
                map(file, "entries").entrySet().stream()
                        .map(one -> new Edition.EnteredFigure(
                                one.getKey(), text(one.getValue(), "name"), text(one.getValue(), "unit")))
                        .collect(Collectors.toMap(
                                Edition.EnteredFigure::key, one -> one, (one, other) -> one, LinkedHashMap::new)),
                map(file, "rates").entrySet().stream()
                        .map(one -> new Edition.EnteredRate(
                                one.getKey(),
                                text(one.getValue(), "name"),
                                text(one.getValue(), "part"),
                                text(one.getValue(), "whole")))
                        .collect(Collectors.toMap(
                                Edition.EnteredRate::key, one -> one, (one, other) -> one, LinkedHashMap::new)),
                strings(file, "annex"));
    }

    static Edition checked(Edition edition, Statistics statistics) {
        edition.rates().values().forEach(rate -> {
            var part = edition.entries().get(rate.part());
            var whole = edition.entries().get(rate.whole());
            if (part == null || whole == null || !part.unit().equals(whole.unit())) {
                throw new IllegalStateException("版式“" + edition.key() + "”的“" + rate.key() + "”应由同一单位的两个填报数相除。");
            }
        });
        edition.sections().forEach(section -> Prose.of(section.text()).keys().forEach(key -> known(edition, key, statistics)));
        edition.annex().forEach(key -> known(edition, key, statistics));
        return edition;
    }

    private static void known(Edition edition, String key, Statistics statistics) {
        boolean known = edition.entries().containsKey(key)
                || edition.rates().containsKey(key)
                || statistics.find(key).isPresent();
        if (!known) {
            throw new IllegalStateException("版式“" + edition.key() + "”用了没有定义的数字“" + key + "”。");
        }
    }

    private static String text(Map<String, Object> from, String key) {
        return String.valueOf(Objects.requireNonNull(from.get(key), key)).strip();
    }

    private static @Nullable String optional(Map<String, Object> from, String key) {
        var value = from.get(key);
        return value == null ? null : value.toString().strip();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) from.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> map(Map<String, Object> from, String key) {
        return (Map<String, Map<String, Object>>) from.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> from, String key) {
        return (List<String>) from.getOrDefault(key, List.of());
    }
}
