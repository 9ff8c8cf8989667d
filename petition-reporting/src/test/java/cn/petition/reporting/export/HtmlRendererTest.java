package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.petition.reporting.export.PrintedDocument.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void on_the_page_each_figure_links_to_what_it_counts() {
        String html = renderer.fragment(
                SampleDocument.report(), figure -> "/figures?key=" + figure.key() + "&year=2025");

        assertThat(html)
                .contains("<a class=\"document-figure\" id=\"figure-1\" data-figure=\"registered\""
                        + " href=\"/figures?key=registered&amp;year=2025\">9931</a>件")
                .contains("id=\"figure-4\"");
    }

    @Test
    void on_paper_figures_are_plain_text() {
        assertThat(renderer.document(SampleDocument.report()))
                .contains("全年共登记信访事项9931件，按期办结率98.6%。")
                .doesNotContain("<a ");
    }

    @Test
    void text_of_a_petitioner_stays_text() {
        String html = renderer.document(SampleDocument.report());

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&lt;b&gt;${7*7}&lt;/b&gt;[[${7*7}]]")
                .doesNotContain("<script", "<b>", "49")
                .contains(SampleDocument.BROKEN_AS_PRINTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example/", "https://elsewhere.example/", ""})
    void a_figure_never_leads_out_of_the_application(String address) {
        PrintedDocument document =
                PrintedDocument.titled("报告").paragraph(new Figure("k", "1", 1)).finish();

        assertThatIllegalArgumentException().isThrownBy(() -> renderer.fragment(document, figure -> address));
    }
}
