package cn.petition.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentListTest {

    private static final Path PAGE = Path.of("..", "docs", "documents.md");

    @Test
    void the_list_of_documents_is_the_one_the_product_prints() throws IOException {
        Path fresh = Files.createDirectories(Path.of("target", "documents")).resolve("list.md");
        Files.writeString(fresh, list());

        assertThat(Files.readString(PAGE))
                .as("replace the table in docs/documents.md by petition-workflow/target/documents/list.md")
                .contains(list());
    }

    private static String list() {
        return "| 文书 | 文号用字 | 给谁 | 2022 年条例 | 2005 年条例 | 模板 |\n|---|---|---|---|---|---|\n"
                + Arrays.stream(DocumentType.values()).map(DocumentListTest::row).collect(Collectors.joining());
    }

    private static String row(DocumentType type) {
        String to = switch (type.addressee()) {
            case PETITIONER -> "信访人（当事人）";
            case ORGAN -> "机关、单位";
            case FILE -> "存卷";
        };
        return "| %s | %s | %s | %s | %s | `%s` |\n"
                .formatted(
                        type.title(),
                        type.series(),
                        to,
                        orNone(type.basisUnder("R2022")),
                        orNone(type.basisUnder("R2005")),
                        type.fileName());
    }

    private static String orNone(String basis) {
        return basis.isEmpty() ? "条例没有规定" : basis;
    }
}
