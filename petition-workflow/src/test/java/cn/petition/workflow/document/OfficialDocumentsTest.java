package cn.petition.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.workflow.document.type.ServiceReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialDocumentsTest {

    private final DocumentPress press = new DocumentPress();

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void each_document_prints_its_approved_text(DocumentType type) throws IOException {
        String printed = printed(type);
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.writeString(folder.resolve(type.fileName() + ".html"), printed);
        assertThat(Path.of("src", "test", "resources", "approved", type.fileName() + ".html"))
                .as("the approved text of " + type.title())
                .hasContent(printed);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void no_document_brings_its_own_style_or_script(DocumentType type) {
        assertThat(printed(type)).doesNotContain("style=", "<script", "<style", "th:");
    }

    @Test
    void what_was_typed_is_printed_as_typed() {
        assertThat(printed(DocumentType.HANDLING_OPINION)).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void the_opinion_names_the_review_and_no_lawsuit() {
        assertThat(printed(DocumentType.HANDLING_OPINION))
                .contains("自收到本意见书之日起30日内", "上一级机关、单位复查")
                .doesNotContain("诉讼", "行政复议");
    }

    @Test
    void a_document_never_prints_the_facts_of_the_one_before() {
        var head = new PaperHead("送达回证", "1号", "某局", LocalDate.of(2026, 3, 9), "依据");
        press.print(head, SampleDocuments.of(DocumentType.SERVICE_RECEIPT));
        var next = new ServiceReceipt(
                "李某", "141000-2026-V-000009", "反映道路问题", "信访处理意见书", LocalDate.of(2026, 6, 1), "邮寄", "李某", "拒收");
        assertThat(press.print(head, next))
                .contains("李某", "141000-2026-V-000009", "反映道路问题", "2026年6月1日", "邮寄", "拒收")
                .doesNotContain("张某某", "141000-2026-L-000001", "供暖", "当面", "已签收");
    }

    @Test
    void a_fact_that_is_misspelt_in_a_template_stops_the_document() {
        var head = new PaperHead("某函", "1号", "某局", LocalDate.of(2026, 3, 9), "依据");
        var other = new OfficialDocument() {
            @Override
            public DocumentType type() {
                return DocumentType.FORWARDING_LETTER;
            }

            @Override
            public String addressee() {
                return "某单位";
            }
        };
        assertThatThrownBy(() -> press.print(head, other)).isInstanceOf(RuntimeException.class);
    }

    private String printed(DocumentType type) {
        var head = new PaperHead(
                type.title(),
                "141000" + type.series() + "〔2026〕1号",
                "某市信访局",
                LocalDate.of(2026, 3, 9),
                type.basisUnder("R2022"));
        return press.print(head, SampleDocuments.of(type));
    }
}
