package cn.petition.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTest {

    /** Papers of every office of which neither regulation says a word. */
    private static final Set<DocumentType> UNKNOWN_TO_BOTH =
            EnumSet.of(DocumentType.WITHDRAWAL_STATEMENT, DocumentType.ARCHIVE_CATALOGUE);

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void each_type_has_its_record_its_template_and_its_approved_text(DocumentType type) {
        assertThatCode(() -> assertThat((Class<?>) Class.forName("cn.petition.workflow.document.type." + recordName(type)))
                        .isRecord()
                        .matches(OfficialDocument.class::isAssignableFrom))
                .doesNotThrowAnyException();
        assertThat(getClass().getResource("/documents/" + type.fileName() + ".html")).isNotNull();
        assertThat(Path.of("src", "test", "resources", "approved", type.fileName() + ".html")).exists();
        assertThat(SampleDocuments.of(type).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void each_type_names_the_articles_of_both_regulations(DocumentType type) {
        if (UNKNOWN_TO_BOTH.contains(type)) {
            assertThat(type.basisUnder("R2005") + type.basisUnder("R2022")).isEmpty();
            return;
        }
        assertThat(type.basisUnder("R2005")).startsWith("《信访条例》第");
        assertThat(type.basisUnder("R2022")).startsWith("《信访工作条例》第");
    }

    @Test
    void no_two_types_share_a_series_or_a_title() {
        assertThat(DocumentType.values()).extracting(DocumentType::series).doesNotHaveDuplicates();
        assertThat(DocumentType.values()).extracting(DocumentType::title).doesNotHaveDuplicates();
    }

    private static String recordName(DocumentType type) {
        return Arrays.stream(type.fileName().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
