package cn.petition.reporting.export;

import cn.petition.reporting.export.PrintedDocument.Block;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Facts;
import cn.petition.reporting.export.PrintedDocument.Heading;
import cn.petition.reporting.export.PrintedDocument.Lead;
import cn.petition.reporting.export.PrintedDocument.Note;
import cn.petition.reporting.export.PrintedDocument.Paragraph;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Signature;
import cn.petition.reporting.export.PrintedDocument.SignatureDate;
import cn.petition.reporting.export.PrintedDocument.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.springframework.stereotype.Component;

/**
 * Prints a document as .docx for editing in WPS or Word after GB/T 9704-2012. The official fonts are named, not
 * embedded: the bureau's machines have them.
 */
@Component
public class WordRenderer {

    /** Labels of facts take six characters and begin two characters in. */
    private static final int FACTS_INDENT_TWIPS = 640;

    private static final int LABEL_TWIPS = 2080;
    private static final int VALUE_TWIPS = 6120;
    private static final int LINE_PITCH_TWIPS = 579;

    /** The bytes of the .docx file. */
    public byte[] render(PrintedDocument document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            describe(word, document);
            WordStyle.addAllTo(word.createStyles());
            layPage(word);
            numberPages(word);
            PrintedDocument.Letterhead head = document.letterhead();
            if (head != null) {
                boolean fits = head.organ().codePointCount(0, head.organ().length()) <= HtmlRenderer.ORGAN_IN_LARGE;
                write(word, fits ? WordStyle.ORGAN : WordStyle.ORGAN_LONG, head.organ());
                write(word, WordStyle.SERIAL, head.number());
            }
            write(word, head == null ? WordStyle.TITLE : WordStyle.TITLE_BELOW_HEAD, document.title());
            if (document.recipient() != null) {
                write(word, WordStyle.RECIPIENT, document.recipient() + "：");
            }
            document.blocks().forEach(block -> write(word, block));
            keepLastLinesWithSignature(word);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepLastLinesWithSignature(XWPFDocument word) {
        for (int i = 1; i < word.getParagraphs().size(); i++) {
            XWPFParagraph line = word.getParagraphs().get(i);
            boolean signs = WordStyle.SIGNATURE.id().equals(line.getStyle());
            XWPFParagraph before = word.getParagraphs().get(i - 1);
            if (signs && WordStyle.BODY.id().equals(before.getStyle())) {
                before.setKeepNext(true);
            }
        }
    }

    private static void describe(XWPFDocument word, PrintedDocument document) {
        POIXMLProperties properties = word.getProperties();
        properties.getCoreProperties().setTitle(PrintableText.onPaper(document.title()));
        properties.getCoreProperties().setCreator("");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("信访信息系统");
    }

    private static void layPage(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        // the number stands 7 mm below the type area, counted from the lower edge of the page
        margins.setFooter(twips(23));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE_PITCH_TWIPS));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private static void numberPages(XWPFDocument word) {
        word.setEvenAndOddHeadings(true);
        numberPages(word.createFooter(HeaderFooterType.DEFAULT), WordStyle.ODD_PAGE_NUMBER);
        numberPages(word.createFooter(HeaderFooterType.EVEN), WordStyle.EVEN_PAGE_NUMBER);
    }

    private static void numberPages(XWPFFooter footer, WordStyle style) {
        XWPFParagraph line = footer.createParagraph();
        line.setStyle(style.id());
        line.createRun().setText("— ");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        line.createRun().setText("1");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        line.createRun().setText(" —");
    }

    private static void write(XWPFDocument word, Block block) {
        if (block instanceof Note note) {
            write(word, WordStyle.NOTE, note.text());
        } else if (block instanceof Facts facts) {
            write(word, facts);
        } else if (block instanceof Heading heading) {
            write(word, WordStyle.ofHeading(heading.level()), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle(WordStyle.BODY.id());
            write(line, paragraph.runs());
        } else if (block instanceof Table table) {
            write(word, table);
        } else if (block instanceof Signature signature) {
            write(word, WordStyle.SIGNATURE, signature.office());
        } else if (block instanceof SignatureDate date) {
            write(word, WordStyle.DATE, date.printed());
        }
    }

    private static void write(XWPFDocument word, WordStyle style, String text) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle(style.id());
        write(line, text);
    }

    private static void write(XWPFDocument word, Facts facts) {
        XWPFTable lines = word.createTable(facts.facts().size(), 2);
        lines.removeBorders();
        CTTblWidth indent = lines.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(FACTS_INDENT_TWIPS));
        lines.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        lines.setWidth(LABEL_TWIPS + VALUE_TWIPS);
        for (int r = 0; r < facts.facts().size(); r++) {
            XWPFTableRow row = lines.getRow(r);
            row.setCantSplitRow(true);
            row.getCell(0).setWidth(String.valueOf(LABEL_TWIPS));
            row.getCell(1).setWidth(String.valueOf(VALUE_TWIPS));
            write(styled(row.getCell(0), WordStyle.FACT), facts.facts().get(r).label());
            write(styled(row.getCell(1), WordStyle.FACT), facts.facts().get(r).value());
            row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP));
        }
    }

    private static void write(XWPFDocument word, Table table) {
        if (table.caption() != null) {
            write(word, WordStyle.CAPTION, table.caption());
        }
        XWPFTable grid = word.createTable(table.rows().size() + 1, table.header().size());
        grid.setWidth("100%");
        XWPFTableRow header = grid.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int c = 0; c < table.header().size(); c++) {
            write(styled(header.getCell(c), WordStyle.TABLE_HEADER), table.header().get(c));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            write(grid.getRow(r + 1), table.rows().get(r));
        }
    }

    private static void write(XWPFTableRow row, List<Cell> cells) {
        row.setCantSplitRow(true);
        for (int c = 0; c < cells.size(); c++) {
            XWPFParagraph line = styled(row.getCell(c), WordStyle.TABLE_CELL);
            if (cells.get(c).isNumber()) {
                line.setAlignment(ParagraphAlignment.CENTER);
            }
            write(line, cells.get(c).runs());
        }
    }

    private static XWPFParagraph styled(XWPFTableCell cell, WordStyle style) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph line = cell.getParagraphs().get(0);
        line.setStyle(style.id());
        return line;
    }

    private static void write(XWPFParagraph line, List<Run> runs) {
        runs.forEach(run -> {
            if (run instanceof Lead lead) {
                write(line, lead);
            } else {
                write(line, run.printed());
            }
        });
    }

    private static void write(XWPFParagraph line, Lead lead) {
        XWPFRun run = line.createRun();
        run.setText(PrintableText.onPaper(lead.printed()));
        if (lead.level() == 2) {
            CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
            fonts.setAscii(WordStyle.HEADING_2.font());
            fonts.setHAnsi(WordStyle.HEADING_2.font());
            fonts.setEastAsia(WordStyle.HEADING_2.font());
        } else {
            run.setBold(true);
        }
    }

    private static void write(XWPFParagraph line, String text) {
        XWPFRun run = line.createRun();
        run.setText(PrintableText.onPaper(text));
    }
}
