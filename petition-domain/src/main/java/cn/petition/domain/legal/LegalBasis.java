package cn.petition.domain.legal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a regulation on which a decision, a period or a document rests.
 *
 * @param regulation the text
 * @param article number of the article (条); 0 when only the text as a whole is cited
 * @param paragraph number of the paragraph (款); 0 when none is named
 * @param item number of the item (项); 0 when none is named
 */
public record LegalBasis(Regulation regulation, int article, int paragraph, int item) {

    private static final Pattern KEY = Pattern.compile("([A-Z0-9]+)(?:-(\\d+)(?:\\((\\d+)\\))?(?:\\[(\\d+)])?)?");

    public LegalBasis {
        if (article < 0 || article > 999 || paragraph < 0 || paragraph > 99 || item < 0 || item > 99) {
            throw new IllegalArgumentException("条、款、项的序号超出范围，请核对。");
        }
        if (article == 0 && (paragraph > 0 || item > 0)) {
            throw new IllegalArgumentException("引用款或者项时必须写明条。");
        }
    }

    /** Cites the text as a whole. */
    public static LegalBasis of(Regulation regulation) {
        return new LegalBasis(regulation, 0, 0, 0);
    }

    /** Cites an article. */
    public static LegalBasis of(Regulation regulation, int article) {
        return new LegalBasis(regulation, article, 0, 0);
    }

    /** Cites a paragraph of an article. */
    public static LegalBasis of(Regulation regulation, int article, int paragraph) {
        return new LegalBasis(regulation, article, paragraph, 0);
    }

    /** Reads a stored key such as {@code T22-22}, {@code T22-36(2)} or {@code T22-31[6]}; national texts only. */
    public static LegalBasis parse(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("法律依据“" + key + "”的写法无法识别，应当如 T22-23(3)。");
        }
        Regulation regulation = Regulation.findNational(parts.group(1))
                .orElseThrow(() -> new IllegalArgumentException("法律依据“" + key + "”引用了未登记的法规，请先登记该法规。"));
        return new LegalBasis(regulation, number(parts.group(2)), number(parts.group(3)), number(parts.group(4)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Stable key for storage, e.g. {@code T22-31[6]}; the inverse of {@link #parse}. */
    public String key() {
        return regulation.code()
                + (article == 0 ? "" : "-" + article)
                + (paragraph == 0 ? "" : "(" + paragraph + ")")
                + (item == 0 ? "" : "[" + item + "]");
    }

    /** The article as a document prints it, e.g. 第二十二条第二款; empty when the text as a whole is cited. */
    public String articleText() {
        return (article == 0 ? "" : "第" + ChineseNumeral.of(article) + "条")
                + (paragraph == 0 ? "" : "第" + ChineseNumeral.of(paragraph) + "款")
                + (item == 0 ? "" : "第（" + ChineseNumeral.of(item) + "）项");
    }

    /** Short form for screens, e.g. 信访工作条例第22条第2款. */
    public String cite() {
        return regulation.title()
                + (article == 0 ? "" : "第" + article + "条")
                + (paragraph == 0 ? "" : "第" + paragraph + "款")
                + (item == 0 ? "" : "第" + item + "项");
    }

    /** Full form for documents, e.g. 《信访工作条例》第二十二条第二款. */
    public String fullCite() {
        return "《" + regulation.title() + "》" + articleText();
    }
}
