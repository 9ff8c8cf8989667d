package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedPapersTest {

    @Test
    void the_office_adds_papers_of_its_own_and_corrects_those_of_the_product(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("cited-papers.csv"), """
                名称,年份,文号,其他名称
                某市法治政府建设实施方案,2021—2025,某发〔2021〕9号,某市实施方案
                信访工作条例,,某发〔2022〕1号,
                """);

        var entries = new CitedPapers(folder).entries();

        assertThat(entries).filteredOn(one -> one.name().equals("信访工作条例")).singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo("某发〔2022〕1号"));
        assertThat(entries).anySatisfy(one -> assertThat(one.others()).containsExactly("某市实施方案"));
        assertThat(new CitedPapers(folder.resolve("nothing")).entries())
                .hasSameSizeAs(CitedPapers.ofTheProduct().entries());
    }

    @Test
    void a_line_with_too_few_columns_is_refused_by_its_number() {
        assertThatThrownBy(() -> CitedPapers.parse(List.of("名称,年份,文号,其他名称", "某办法,2021")))
                .hasMessageContaining("第 2 行");
    }
}
