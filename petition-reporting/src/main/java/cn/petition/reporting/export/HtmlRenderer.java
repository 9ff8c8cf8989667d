package cn.petition.reporting.export;

import cn.petition.reporting.export.PrintedDocument.Block;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Lead;
import cn.petition.reporting.export.PrintedDocument.Letterhead;
import cn.petition.reporting.export.PrintedDocument.Note;
import cn.petition.reporting.export.PrintedDocument.Paragraph;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Signature;
import cn.petition.reporting.export.PrintedDocument.SignatureDate;
import cn.petition.reporting.export.PrintedDocument.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a document as XHTML, whole for the PDF or as a fragment inside a page; every text comes out literally. */
@Component
public class HtmlRenderer {

    /** Longest name of an organ, in characters, that fits one line in large type. */
    static final int ORGAN_IN_LARGE = 14;

    /** A complete XHTML document that {@link PdfRenderer} sets on paper; figures are plain text. */
    public String document(PrintedDocument document) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>"
                + escaped(document.title())
                + "</title><link rel=\"stylesheet\" href=\"" + PdfRenderer.STYLE_SHEET + "\"/></head><body>"
                + body(document, null)
                + "</body></html>";
    }

    /** The inside of a page element, safe for {@code th:utext}; each figure is a link with the id of its anchor. */
    public String fragment(PrintedDocument document, FigureLink link) {
        return body(document, link);
    }

    private static String body(PrintedDocument document, @Nullable FigureLink link) {
        StringBuilder html = new StringBuilder();
        if (document.letterhead() != null) {
            html.append(letterhead(document.letterhead()));
        }
        html.append(element("h1", "document-title", escaped(document.title())));
        if (document.recipient() != null) {
            html.append(element("p", "document-recipient", escaped(document.recipient() + "：")));
        }
        int end = document.beginOfEnd();
        document.blocks().subList(0, end).forEach(block -> html.append(block(block, link)));
        if (end < document.blocks().size()) {
            html.append("<div class=\"document-end\">");
            document.blocks().subList(end, document.blocks().size()).forEach(block -> html.append(block(block, link)));
            html.append("</div>");
        }
        return html.toString();
    }

    private static String letterhead(Letterhead head) {
        boolean fits = head.organ().codePointCount(0, head.organ().length()) <= ORGAN_IN_LARGE;
        return element("p", fits ? "document-organ" : "document-organ document-organ-long", escaped(head.organ()))
                + element("p", "document-serial", escaped(head.number()));
    }

    private static String block(Block block, @Nullable FigureLink link) {
        if (block instanceof Note note) {
            return element("p", "document-note", escaped(note.text()));
        }
        if (block instanceof Facts facts) {
            return facts(facts);
        }
        if (block instanceof Heading heading) {
            return element("h" + (heading.level() + 1), "document-heading", escaped(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return element("p", "document-paragraph", runs(paragraph.runs(), link));
        }
        if (block instanceof Table table) {
            return table(table, link);
        }
        if (block instanceof Signature signature) {
            return element("p", "document-signature", escaped(signature.office()));
        }
        return element("p", "document-date", escaped(((SignatureDate) block).printed()));
    }

    private static String facts(Facts facts) {
        StringBuilder html = new StringBuilder("<table class=\"document-facts\"><tbody>");
        facts.facts().forEach(fact -> html.append("<tr><th scope=\"row\">")
                .append(escaped(fact.label()))
                .append("</th><td>")
                .append(escaped(fact.value()))
                .append("</td></tr>"));
        return html.append("</tbody></table>").toString();
    }

    private static String table(Table table, @Nullable FigureLink link) {
        StringBuilder html = new StringBuilder();
        if (table.caption() != null) {
            html.append(element("p", "document-caption", escaped(table.caption())));
        }
        html.append("<table class=\"document-table\"><thead><tr>");
        table.header().forEach(name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Cell> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append(
                    element("td", cell.isNumber() ? "document-number" : "document-words", runs(cell.runs(), link))));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String runs(List<Run> runs, @Nullable FigureLink link) {
        StringBuilder html = new StringBuilder();
        for (Run run : runs) {
            String text = escaped(run.printed());
            if (run instanceof Lead lead) {
                html.append(element("span", "document-lead-" + lead.level(), text));
            } else {
                html.append(link != null && run instanceof Figure figure ? linked(figure, text, link) : text);
            }
        }
        return html.toString();
    }

    private static String linked(Figure figure, String text, FigureLink link) {
        String address = link.addressOf(figure);
        if (!address.matches("(?s)(/(?!/)|[?#]).*|/")) {
            throw new IllegalArgumentException("数字的链接必须指向本系统内的页面：" + address);
        }
        return "<a class=\"document-figure\" id=\"figure-" + figure.anchor() + "\" data-figure=\""
                + escaped(figure.key()) + "\" href=\"" + escaped(address) + "\">" + text + "</a>";
    }

    private static String element(String name, String cssClass, String content) {
        return "<" + name + " class=\"" + cssClass + "\">" + content + "</" + name + ">";
    }

    private static String escaped(String text) {
        return PrintableText.onPaper(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br/>");
    }
}
