package cn.petition.reporting.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The paragraph styles of an official document. 二号 is 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt; a line takes
 * 28.95 pt so that 22 of them fit in 225 mm.
 */
enum WordStyle {
    BODY("Normal", "仿宋_GB2312", 16, STJc.BOTH, 2, 0, 579),
    TITLE("Title", "方正小标宋简体", 22, STJc.CENTER, 0, 0, 680),
    ORGAN("IssuingOrgan", "方正小标宋简体", 30, STJc.CENTER, 0, 0, 850),
    ORGAN_LONG("IssuingOrganLong", "方正小标宋简体", 22, STJc.CENTER, 0, 0, 850),
    SERIAL("SerialNumber", "仿宋_GB2312", 16, STJc.CENTER, 0, 0, 579),
    TITLE_BELOW_HEAD("TitleBelowHead", "方正小标宋简体", 22, STJc.CENTER, 0, 0, 680),
    NOTE("CorrectionNote", "楷体_GB2312", 16, STJc.CENTER, 0, 0, 579),
    FACT("Fact", "仿宋_GB2312", 16, STJc.LEFT, 0, 0, 579),
    RECIPIENT("Recipient", "仿宋_GB2312", 16, STJc.LEFT, 0, 0, 579),
    HEADING_1("Heading1", "黑体", 16, STJc.BOTH, 2, 0, 579),
    HEADING_2("Heading2", "楷体_GB2312", 16, STJc.BOTH, 2, 0, 579),
    HEADING_3("Heading3", "仿宋_GB2312", 16, STJc.BOTH, 2, 0, 579),
    CAPTION("TableCaption", "黑体", 14, STJc.CENTER, 0, 0, 579),
    TABLE_HEADER("TableHeader", "黑体", 12, STJc.CENTER, 0, 0, 360),
    TABLE_CELL("TableCell", "仿宋_GB2312", 12, STJc.LEFT, 0, 0, 360),
    SIGNATURE("DocumentSignature", "仿宋_GB2312", 16, STJc.RIGHT, 0, 4, 579),
    DATE("DocumentDate", "仿宋_GB2312", 16, STJc.RIGHT, 0, 4, 579),
    ODD_PAGE_NUMBER("OddPageNumber", "宋体", 14, STJc.RIGHT, 0, 1, 280),
    EVEN_PAGE_NUMBER("EvenPageNumber", "宋体", 14, STJc.LEFT, 1, 0, 280);

    private static final int BODY_POINTS = 16;
    /** 28 characters of 16 points in 156 mm: a quarter of a point closer, which every word processor knows; not so grids. */
    private static final BigInteger CLOSER_TWIPS = BigInteger.valueOf(-5);

    private static final String RED = "FF0000";
    /** The red line stands 4 mm below the number. */
    private static final int LINE_BELOW_SERIAL_POINTS = 11;

    private final String id;
    private final String font;
    private final int points;
    private final STJc.Enum alignment;
    private final int indentFirst;
    private final int indentRight;
    private final int lineTwips;

    WordStyle(
            String id, String font, int points, STJc.Enum alignment, int indentFirst, int indentRight, int lineTwips) {
        this.id = id;
        this.font = font;
        this.points = points;
        this.alignment = alignment;
        this.indentFirst = indentFirst;
        this.indentRight = indentRight;
        this.lineTwips = lineTwips;
    }

    static WordStyle ofHeading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    static void addAllTo(XWPFStyles styles) {
        for (WordStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.definition()));
        }
    }

    String id() {
        return id;
    }

    /** The official font, which the bureau's machines have. */
    String font() {
        return font;
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name(id));
        if (this == BODY) {
            style.setDefault(true);
        }
        style.addNewQFormat();
        layParagraph(style.addNewPPr());
        CTFonts fonts = style.addNewRPr().addNewRFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(font);
        fonts.setHAnsi(font);
        fonts.setEastAsia(font);
        if (this == ORGAN || this == ORGAN_LONG) {
            style.getRPr().addNewColor().setVal(RED);
        }
        if (points == BODY_POINTS) {
            style.getRPr().addNewSpacing().setVal(CLOSER_TWIPS);
        }
        style.getRPr().addNewSz().setVal(BigInteger.valueOf(points * 2L));
        style.getRPr().addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
        return style;
    }

    private void layParagraph(CTPPrGeneral paragraph) {
        if (name().startsWith("HEADING") || this == CAPTION || this == SIGNATURE) {
            paragraph.addNewKeepNext();
        }
        if (this == SERIAL) {
            CTBorder line = paragraph.addNewPBdr().addNewBottom();
            line.setVal(STBorder.SINGLE);
            line.setColor(RED);
            line.setSz(BigInteger.valueOf(12));
            line.setSpace(BigInteger.valueOf(LINE_BELOW_SERIAL_POINTS));
        }
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(lineTwips));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.valueOf(before()));
        spacing.setAfter(BigInteger.valueOf(this == TITLE || this == TITLE_BELOW_HEAD ? 579 : 0));
        CTInd indent = paragraph.addNewInd();
        // word processors take the characters; the twips are for those that know only lengths
        indent.setFirstLineChars(BigInteger.valueOf(indentFirst * 100L));
        indent.setFirstLine(BigInteger.valueOf(indentFirst * points * 20L));
        indent.setRightChars(BigInteger.valueOf(indentRight * 100L));
        indent.setRight(BigInteger.valueOf(indentRight * points * 20L));
        paragraph.addNewJc().setVal(alignment);
        if (name().startsWith("HEADING")) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(ordinal() - HEADING_1.ordinal()));
        }
    }

    private long before() {
        return switch (this) {
            // 35 mm from the type area to the organ, two lines to the number and from the line to the title
            case ORGAN, ORGAN_LONG -> 1984;
            case SERIAL, SIGNATURE -> 2L * lineTwips;
            case TITLE_BELOW_HEAD -> 2L * 579;
            default -> 0;
        };
    }

    private static String name(String id) {
        return id.startsWith("Heading") ? "heading " + id.substring(7) : id;
    }
}
