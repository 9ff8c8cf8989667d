package cn.petition.workflow.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.workflow.document.type.ReviewOpinion;
import cn.petition.workflow.document.type.ServiceReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
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
    void the_review_opinion_names_the_second_review_and_the_second_review_opinion_names_nothing_more() {
        var maintained = new ReviewOpinion(
                "张某某", "141000-2026-L-000001", "反映供暖问题", "某局", "信访处理意见书（1号）", LocalDate.of(2026, 5, 20),
                "请求撤销原意见。", "事实清楚。", "维持", "维持原意见。", "《某条例》", null, 30);
        assertThat(press.print(new PaperHead("信访事项复查意见书", "1号", "某局", LocalDate.of(2026, 6, 9), "依据", null), maintained))
                .contains("自收到本意见书之日起30日内", "请求复核")
                .doesNotContain("诉讼", "行政复议", "不再受理");
        assertThat(printed(DocumentType.SECOND_REVIEW_OPINION))
                .contains("仍然以同一事实和理由提出投诉请求的，各级信访部门和其他机关、单位不再受理")
                .doesNotContain("请求复核", "诉讼", "行政复议");
    }

    @Test
    void the_notice_of_another_channel_leaves_the_remedy_to_that_channel() {
        assertThat(printed(DocumentType.STATUTORY_CHANNEL_NOTICE))
                .contains("劳动争议仲裁", "某市劳动人事争议仲裁委员会", "四十五日", "仲裁申请书", "不适用信访复查、复核");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void only_opinions_and_channels_name_a_remedy(DocumentType type) {
        var naming = EnumSet.of(
                DocumentType.HANDLING_OPINION,
                DocumentType.SIMPLIFIED_ANSWER,
                DocumentType.REVIEW_OPINION,
                DocumentType.SECOND_REVIEW_OPINION,
                DocumentType.STATUTORY_CHANNEL_NOTICE,
                DocumentType.MEDIATION_AGREEMENT);
        assertThat(printed(type).contains("class=\"paper-remedy\"")).isEqualTo(naming.contains(type));
    }

    @Test
    void an_opinion_that_orders_it_to_be_done_again_forbids_the_same_opinion() {
        assertThat(printed(DocumentType.REVIEW_OPINION)).contains("不得以同一事实和理由作出与原意见相同或者基本相同的意见");
    }

    @Test
    void a_hearing_of_the_second_review_rests_on_its_own_article() {
        assertThat(printed(DocumentType.HEARING_NOTICE)).contains("《信访工作条例》第三十六条第二款");
        assertThat(printed(DocumentType.HEARING_RECORD)).contains("《信访工作条例》第三十一条第六项");
    }

    @Test
    void a_correction_says_what_it_replaces_and_why() {
        assertThat(printed(DocumentType.ACCEPTANCE_NOTICE, "本件更正141000受〔2026〕1号：受理日期有误。"))
                .contains("<p class=\"paper-correction\">本件更正141000受〔2026〕1号：受理日期有误。</p>");
        assertThat(printed(DocumentType.ACCEPTANCE_NOTICE)).doesNotContain("paper-correction");
    }

    @Test
    void a_petitioner_who_withdraws_signs_himself() {
        assertThat(printed(DocumentType.WITHDRAWAL_STATEMENT)).contains("声明人").doesNotContain("paper-sign\"", "依据：");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void no_document_prints_a_fact_that_is_missing(DocumentType type) {
        assertThat(printed(type)).doesNotContain("null", "<dd></dd>", "：：");
    }

    @Test
    void a_document_never_prints_the_facts_of_the_one_before() {
        var head = new PaperHead("送达回证", "1号", "某局", LocalDate.of(2026, 3, 9), "依据", null);
        press.print(head, SampleDocuments.of(DocumentType.SERVICE_RECEIPT));
        var next = new ServiceReceipt(
                "李某", "141000-2026-V-000009", "反映道路问题", "信访处理意见书", LocalDate.of(2026, 6, 1), "邮寄", "李某", "拒收");
        assertThat(press.print(head, next))
                .contains("李某", "141000-2026-V-000009", "反映道路问题", "2026年6月1日", "邮寄", "拒收")
                .doesNotContain("张某某", "141000-2026-L-000001", "供暖", "当面", "已签收");
    }

    @Test
    void a_fact_that_is_misspelt_in_a_template_stops_the_document() {
        var head = new PaperHead("某函", "1号", "某局", LocalDate.of(2026, 3, 9), "依据", null);
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
        return printed(type, null);
    }

    private String printed(DocumentType type, @Nullable String correction) {
        var document = SampleDocuments.of(type);
        var head = new PaperHead(
                type.title(),
                "141000" + type.series() + "〔2026〕1号",
                "某市信访局",
                LocalDate.of(2026, 3, 9),
                document.basisUnder("R2022"),
                correction);
        return press.print(head, document);
    }
}
