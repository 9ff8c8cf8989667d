package cn.petition.reporting.export;

import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Draft;
import cn.petition.reporting.export.PrintedDocument.Fact;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.reporting.export.PrintedDocument.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An official document read back from the text that was issued, so that .docx and PDF say that text and nothing else.
 * Whatever the issued text holds that has no place on paper stops the reading: nothing is ever left out in silence.
 */
public final class IssuedPaper {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private IssuedPaper() {}

    /**
     * Reads a document.
     *
     * @param html the text as issued
     * @throws IllegalArgumentException when it is not the text of an official document
     */
    public static PrintedDocument read(String html) {
        Element paper = PdfRenderer.parsed(PrintableText.legible(html)).getDocumentElement();
        String title = text(only(paper, "paper-title"));
        Draft draft = PrintedDocument.titled(title)
                .under(text(only(paper, "paper-organ")), text(only(paper, "paper-number")));
        for (Element part : children(paper)) {
            add(draft, part);
        }
        return draft.finish();
    }

    private static void add(Draft draft, Element part) {
        switch (part.getAttribute("class")) {
            case "paper-organ", "paper-number", "paper-title" -> {}
            case "paper-correction" -> draft.add(new Note(text(part)));
            case "paper-addressee" -> draft.to(withoutColon(text(part)));
            case "paper-text", "paper-signatures" -> children(part).forEach(inner -> add(draft, inner));
            case "paper-sign" -> sign(draft, part);
            case "paper-sealed" -> draft.heading(1, text(part));
            case "paper-facts" -> draft.add(facts(part));
            case "paper-table" -> draft.add(table(part));
            case "", "paper-basis", "paper-remedy", "paper-claim" -> addWords(draft, part);
            default -> throw unknown(part);
        }
    }

    private static void addWords(Draft draft, Element part) {
        switch (part.getTagName()) {
            case "h2" -> draft.heading(1, text(part));
            case "p" -> part.getTextContent().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(draft::paragraph);
            default -> throw unknown(part);
        }
    }

    private static void sign(Draft draft, Element part) {
        for (Element line : children(part)) {
            Matcher day = DAY.matcher(text(line));
            if (day.matches()) {
                draft.date(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
            } else {
                draft.signature(text(line));
            }
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static Facts facts(Element list) {
        List<Fact> facts = new ArrayList<>();
        List<Element> lines = children(list);
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            facts.add(new Fact(text(lines.get(i)), text(lines.get(i + 1))));
        }
        return new Facts(facts);
    }

    private static PrintedDocument.Table table(Element table) {
        List<String> header = cells(children(children(table).get(0)).get(0));
        List<List<Cell>> rows = children(children(table).get(1)).stream()
                .map(row -> cells(row).stream().map(Cell::text).toList())
                .toList();
        return new PrintedDocument.Table(null, header, rows);
    }

    private static List<String> cells(Element row) {
        return children(row).stream().map(IssuedPaper::text).toList();
    }

    private static Element only(Element paper, String cssClass) {
        Optional<Element> found = children(paper).stream()
                .filter(part -> part.getAttribute("class").equals(cssClass))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("文书缺少“" + cssClass + "”部分，不能生成文件。"));
    }

    private static IllegalArgumentException unknown(Element part) {
        return new IllegalArgumentException(
                "文书中有不能排版的部分“" + part.getTagName() + " " + part.getAttribute("class") + "”，不能生成文件。");
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static String withoutColon(String addressee) {
        return addressee.endsWith("：") ? addressee.substring(0, addressee.length() - 1) : addressee;
    }
}
