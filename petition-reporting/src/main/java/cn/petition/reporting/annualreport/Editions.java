package cn.petition.reporting.annualreport;

import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The editions the product brings, one file each in {@code annual-report/}; refuses to load one that names a figure
 * nobody knows, divides figures of two units, or writes a choice that is none.
 */
@Component
public class Editions {

    private static final String FILES = "classpath:annual-report/*.yml";
    private static final Pattern FILE = Pattern.compile("([a-z][a-z0-9-]*)\\.yml");

    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Statistics statistics;

    public Editions(Statistics statistics) {
        this.statistics = statistics;
        files().stream()
                .map(file -> checked(read(file), statistics))
                .sorted(Comparator.comparingInt(Edition::order).thenComparing(Edition::key))
                .forEach(edition -> editions.put(edition.key(), edition));
    }

    /** In the order in which they are offered. */
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    public Optional<Edition> find(String key) {
        return Optional.ofNullable(editions.get(key));
    }

    /** What is wrong with the places and choices of a text, one sentence each; empty when it can be printed. */
    public List<String> mistakes(Edition edition, String text) {
        return mistakes(edition, text, statistics);
    }

    private static List<Resource> files() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver(Editions.class.getClassLoader()).getResources(FILES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition read(Resource file) {
        var name = FILE.matcher(Objects.requireNonNull(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("版式文件的名称只能用小写字母、数字和连字符：" + file.getFilename());
        }
        try (InputStream in = file.getInputStream()) {
            return parse(name.group(1), new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition parse(String key, Map<String, Object> file) {
        return new Edition(
                key,
                (Integer) file.getOrDefault("order", 100),
                text(file, "name"),
                Objects.equals(file.get("subject"), "petitions") ? ReportSubject.PETITIONS : ReportSubject.RULE_OF_LAW,
                text(file, "title"),
                optional(file, "recipient"),
                strings(file, "addressees"),
                words(file, "units"),
                (Boolean) file.getOrDefault("signature", true),
                (Boolean) file.getOrDefault("date", true),
                optional(file, "closing"),
                (Boolean) file.getOrDefault("sources", false),
                list(file, "sections").stream().map(Editions::section).toList(),
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

    private static Edition.Section section(Map<String, Object> one) {
        return new Edition.Section(
                text(one, "key"),
                optional(one, "heading"),
                text(one, "title"),
                parts(one),
                (Boolean) one.getOrDefault("public", true),
                text(one, "text"));
    }

    private static Set<LegalPart> parts(Map<String, Object> section) {
        var parts = new LinkedHashSet<LegalPart>();
        for (var name : strings(section, "parts")) {
            parts.add(LegalPart.named(name)
                    .orElseThrow(() -> new IllegalStateException("年度报告没有叫“" + name + "”的法定内容。")));
        }
        return parts;
    }

    static Edition checked(Edition edition, Statistics statistics) {
        edition.rates().values().forEach(rate -> {
            var part = edition.entries().get(rate.part());
            var whole = edition.entries().get(rate.whole());
            if (part == null || whole == null || !part.unit().equals(whole.unit())) {
                throw new IllegalStateException("版式“" + edition.key() + "”的“" + rate.key() + "”应由同一单位的两个填报数相除。");
            }
        });
        edition.sections().forEach(section -> refuse(edition, mistakes(edition, section.text(), statistics)));
        edition.annex().forEach(key -> refuse(edition, mistakes(edition, "{" + key + "}", statistics)));
        return edition;
    }

    private static void refuse(Edition edition, List<String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("版式“" + edition.key() + "”：" + String.join("", mistakes));
        }
    }

    private static List<String> mistakes(Edition edition, String text, Statistics statistics) {
        var mistakes = Prose.mistakes(text).stream()
                .map(words -> "“" + words + "”不是完整的选择句，应写作 [[数字 比 上年 ? 上升|下降|持平]]。")
                .collect(Collectors.toCollection(ArrayList::new));
        Prose.of(text).keys().stream()
                .filter(key -> !known(edition, FigureKey.of(key), statistics))
                .map(key -> "没有叫“{" + key + "}”的数字，请从下面的表中选取。")
                .forEach(mistakes::add);
        return mistakes;
    }

    private static boolean known(Edition edition, FigureKey key, Statistics statistics) {
        boolean entered =
                edition.entries().containsKey(key.base()) || edition.rates().containsKey(key.base());
        if (key.aspect() == null) {
            return entered || statistics.covers(key.base());
        }
        return key.isWellFormed()
                && key.part() == null
                && statistics.covers(key.base())
                && (key.dimension() == null || isTally(key.base(), statistics));
    }

    private static boolean isTally(String key, Statistics statistics) {
        Optional<Statistic<?>> found = statistics.find(key);
        return found.isEmpty() || found.get() instanceof Tally<?, ?>;
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
    private static Map<String, String> words(Map<String, Object> from, String key) {
        return (Map<String, String>) from.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> from, String key) {
        return (List<String>) from.getOrDefault(key, List.of());
    }
}
