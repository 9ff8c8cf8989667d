package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedDocumentTest {

    @Test
    void a_table_row_has_as_many_cells_as_the_header() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedDocument.titled("表")
                        .table(List.of("甲", "乙"), List.of(List.of(Cell.text("一格")))))
                .withMessageContaining("应有 2 格，现有一行为 1 格");
    }

    @Test
    void headings_have_three_levels() {
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDocument.titled("题").heading(4, "四"));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDocument.titled("题").heading(0, "零"));
    }

    @Test
    void anchors_count_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("k", "1", 0));
    }
}
