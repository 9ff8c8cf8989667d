package cn.petition.reporting.annualreport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One head of what a yearly report has to contain; a section of an edition says which ones it serves. */
public enum LegalPart {
    MEASURES("上一年度推进法治政府建设的主要举措和成效", "举措", true),
    SHORTCOMINGS("存在的不足和原因", "不足和原因", true),
    FIRST_RESPONSIBLE("党政主要负责人履行推进法治建设第一责任人职责的情况", "第一责任人", true),
    NEXT_YEAR("下一年度推进法治政府建设的主要安排", "下一年安排", true),
    PETITION_COUNTS("信访事项的数据统计", "数据统计", true),
    PETITION_FIELDS("信访事项涉及的领域", "涉及领域", true),
    COMPLAINED_ORGANS("被投诉较多的机关、单位", "被投诉机关", true),
    TRANSFERS("转送、交办、督办情况", "转送交办督办", true),
    SUGGESTIONS("改进工作、完善政策、追究责任建议及采纳情况", "三项建议", true),
    OTHER("其他需要报告的事项", "其他", false);

    private final String words;
    private final String shortWords;
    private final boolean required;

    LegalPart(String words, String shortWords, boolean required) {
        this.words = words;
        this.shortWords = shortWords;
        this.required = required;
    }

    /** The head as the rule names it. */
    public String words() {
        return words;
    }

    public String shortWords() {
        return shortWords;
    }

    /** Whether a report without it is incomplete; 其他 may be missing. */
    public boolean required() {
        return required;
    }

    /** As an edition writes it: {@code first-responsible}. */
    static Optional<LegalPart> named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
