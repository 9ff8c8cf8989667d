package cn.petition.workflow.document;

import java.util.Locale;
import java.util.Map;

/** The official documents of the office: what is printed on top, in which series they count, to whom they go. */
public enum DocumentType {
    FORWARDING_LETTER("转送函", "转", Addressee.ORGAN, "《信访条例》第二十一条第一款第二项、第三项", "《信访工作条例》第二十二条第一款第一项、第二项"),
    ASSIGNMENT_LETTER("交办函", "交", Addressee.ORGAN, "《信访条例》第二十一条第一款第四项", "《信访工作条例》第二十二条第一款第三项"),
    REFERRAL_LETTER("移送函", "移", Addressee.ORGAN, "《信访条例》第二十一条第一款", "《信访工作条例》第二十二条第二款"),
    ACCEPTANCE_NOTICE("信访事项受理告知书", "受", Addressee.PETITIONER, "《信访条例》第二十一条第二款、第三十三条", "《信访工作条例》第二十三条第三款、第三十四条"),
    NON_ACCEPTANCE_NOTICE("信访事项不予受理告知书", "不受", Addressee.PETITIONER, "《信访条例》第二十一条", "《信访工作条例》第十九条第三款"),
    NO_FURTHER_ACCEPTANCE_NOTICE("信访事项不再受理告知书", "不再", Addressee.PETITIONER, "《信访条例》第三十五条第三款", "《信访工作条例》第三十六条第三款"),
    EXTENSION_NOTICE("信访事项延期办理告知书", "延", Addressee.PETITIONER, "《信访条例》第三十三条", "《信访工作条例》第三十四条"),
    HANDLING_OPINION("信访处理意见书", "意", Addressee.PETITIONER, "《信访条例》第三十二条", "《信访工作条例》第三十二条"),
    SERVICE_RECEIPT("送达回证", "送", Addressee.FILE, "《信访条例》第三十四条", "《信访工作条例》第三十五条"),
    COMPLETION_REPORT("信访事项办结报告", "报", Addressee.ORGAN, "《信访条例》第二十一条第一款第四项", "《信访工作条例》第二十二条第一款第三项");

    /** To whom a document goes. */
    public enum Addressee {
        PETITIONER,
        ORGAN,
        /** 存卷 */
        FILE
    }

    private final String title;
    private final String series;
    private final Addressee addressee;
    private final Map<String, String> basis;

    DocumentType(String title, String series, Addressee addressee, String under2005, String under2022) {
        this.title = title;
        this.series = series;
        this.addressee = addressee;
        this.basis = Map.of("R2005", under2005, "R2022", under2022);
    }

    /** The title as printed. */
    public String title() {
        return title;
    }

    /** The word of the number series, such as 转 in 141000转〔2026〕1号. */
    public String series() {
        return series;
    }

    public Addressee addressee() {
        return addressee;
    }

    /** The articles on which the document rests under a rule set. */
    public String basisUnder(String ruleSet) {
        return basis.getOrDefault(ruleSet, "");
    }

    /** Name of the template and of the approved text in its test. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
