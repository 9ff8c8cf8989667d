package cn.petition.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.petition.reporting.export.PrintedDocument.Fact;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Letterhead;
import cn.petition.reporting.export.PrintedDocument.Note;
import cn.petition.reporting.export.PrintedDocument.Paragraph;
import cn.petition.reporting.export.PrintedDocument.Signature;
import cn.petition.reporting.export.PrintedDocument.SignatureDate;
import cn.petition.reporting.export.PrintedDocument.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuedPaperTest {

    private static final String PAPER = """
            <article class="paper">
                <p class="paper-organ">某市信访局</p>
                <p class="paper-number">141000意〔2026〕1号</p>
                <h1 class="paper-title">信访处理意见书</h1>
                <p class="paper-correction">本件更正一处。</p>
                <p class="paper-addressee">张某：</p>
                <div class="paper-text">
                    <dl class="paper-facts"><dt>事项</dt><dd>供暖 &lt;b&gt;</dd></dl>
                    <h2>事实</h2>
                    <p class="paper-claim">第一行
            第二行</p>
                </div>
                <p class="paper-basis">依据：某条</p>
                <div class="paper-sign"><p>某市信访局</p><p>2026年3月9日</p></div>
            </article>
            """;

    @Test
    void each_part_of_the_issued_text_becomes_a_part_of_the_document() {
        PrintedDocument document = IssuedPaper.read(PAPER);

        assertThat(document.letterhead()).isEqualTo(new Letterhead("某市信访局", "141000意〔2026〕1号"));
        assertThat(document.title()).isEqualTo("信访处理意见书");
        assertThat(document.recipient()).isEqualTo("张某");
        assertThat(document.blocks())
                .containsExactly(
                        new Note("本件更正一处。"),
                        new Facts(List.of(new Fact("事项", "供暖 <b>"))),
                        new Heading(1, "事实"),
                        paragraph("第一行"),
                        paragraph("第二行"),
                        paragraph("依据：某条"),
                        new Signature("某市信访局"),
                        new SignatureDate(LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_part_that_has_no_place_on_paper_stops_the_reading_instead_of_vanishing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssuedPaper.read(PAPER.replace("paper-basis", "paper-secret")))
                .withMessageContaining("paper-secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssuedPaper.read(PAPER.replace("paper-number", "paper-claim")))
                .withMessageContaining("paper-number");
    }

    @Test
    void a_control_character_in_a_letter_stops_nothing() {
        assertThat(IssuedPaper.read(PAPER.replace("第一行", "第\u000b行")).blocks()).contains(paragraph("第□行"));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }
}
