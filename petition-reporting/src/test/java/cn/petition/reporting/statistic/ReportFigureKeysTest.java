package cn.petition.reporting.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/** The figures that published annual reports print are all figures of the office. */
class ReportFigureKeysTest {

    private static final Statistics STATISTICS = new Statistics(groups(), List.of(new Campaigns(), new Tags()));

    static Stream<String> keys() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(ReportFigureKeysTest.class.getResourceAsStream("report-figure-keys.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_figure_that_a_report_prints_exists_with_its_definition(String key) {
        assertThat(STATISTICS.find(key)).as(key).isPresent().get().satisfies(figure -> {
            assertThat(figure.name()).isNotBlank();
            assertThat(figure.definition()).isNotBlank();
            assertThat(figure.unit().word()).isNotBlank();
        });
    }

    /** Every group of the package; none of them needs anything to be made. */
    private static List<StatisticGroup> groups() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(StatisticGroup.class));
        var groups = new ArrayList<StatisticGroup>();
        scanner.findCandidateComponents(ReportFigureKeysTest.class.getPackageName()).forEach(found -> {
            try {
                var group = Class.forName(found.getBeanClassName());
                if (group.isAnnotationPresent(Component.class)) {
                    var made = group.getDeclaredConstructor();
                    made.setAccessible(true);
                    groups.add((StatisticGroup) made.newInstance());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(found.getBeanClassName(), e);
            }
        });
        return groups;
    }

    /** Campaigns under any key, as an office that keeps them has. */
    private static final class Campaigns implements StatisticFamily {

        @Override
        public Optional<Statistic<?>> find(String key) {
            var parts = key.split("\\.");
            return parts.length == 3 && parts[0].equals("campaign")
                    ? CampaignStatistics.figures(parts[1], "某专项").stream()
                            .filter(figure -> figure.key().equals(key))
                            .findFirst()
                    : Optional.empty();
        }

        @Override
        public List<Statistics.Subject> subjects(Scope scope) {
            return List.of();
        }
    }

    /** The tag with which the office begins. */
    private static final class Tags implements StatisticFamily {

        @Override
        public Optional<Statistic<?>> find(String key) {
            return Optional.<Statistic<?>>of(SpecialTagStatistics.resolved("epidemic", "涉疫情"))
                    .filter(figure -> figure.key().equals(key));
        }

        @Override
        public List<Statistics.Subject> subjects(Scope scope) {
            return List.of();
        }
    }
}
