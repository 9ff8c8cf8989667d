package cn.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.deadline.DayKind;
import cn.petition.domain.deadline.DeadlineState;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.ProvisionTopic;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.parameter.AcceptanceDaySource;
import cn.petition.domain.parameter.LateReviewRequest;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.RuleSetSelection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    static Stream<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(
                        StatutoryPeriod.values(),
                        ProvisionTopic.values(),
                        PeriodUnit.values(),
                        DayKind.values(),
                        DeadlineState.values(),
                        ParameterKey.values(),
                        RuleSetSelection.values(),
                        AcceptanceDaySource.values(),
                        LateReviewRequest.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_that_people_see_has_a_word(Enum<?> constant) throws IOException {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        assertThat(labels().getProperty(key)).as(key).isNotBlank();
    }

    private static Properties labels() throws IOException {
        Properties labels = new Properties();
        try (InputStream file = LabelsTest.class.getResourceAsStream("/labels.properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            labels.load(text);
        }
        return labels;
    }
}
