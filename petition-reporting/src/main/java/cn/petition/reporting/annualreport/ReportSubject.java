package cn.petition.reporting.annualreport;

import java.time.LocalDate;
import java.util.List;

/** Which of the two yearly reports an edition is for; they have different contents, readers and days. */
public enum ReportSubject {
    /** 法治政府建设年度报告: by 1 March to the party committee and government, public by 1 April. */
    RULE_OF_LAW(
            List.of(
                    LegalPart.MEASURES,
                    LegalPart.SHORTCOMINGS,
                    LegalPart.FIRST_RESPONSIBLE,
                    LegalPart.NEXT_YEAR,
                    LegalPart.OTHER),
            true),
    /** 信访情况年度报告 after Article 41 of the regulations; no day and no publication are prescribed for it. */
    PETITIONS(
            List.of(
                    LegalPart.PETITION_COUNTS,
                    LegalPart.PETITION_FIELDS,
                    LegalPart.COMPLAINED_ORGANS,
                    LegalPart.TRANSFERS,
                    LegalPart.SUGGESTIONS,
                    LegalPart.OTHER),
            false);

    private final List<LegalPart> parts;
    private final boolean published;

    ReportSubject(List<LegalPart> parts, boolean published) {
        this.parts = parts;
        this.published = published;
    }

    /** What the report has to contain, in the order of the rule. */
    public List<LegalPart> parts() {
        return parts;
    }

    /** Whether the rule wants it to be public. */
    public boolean published() {
        return published;
    }

    /** The last day to deliver the report of a year. */
    public LocalDate deliverBy(int year) {
        return LocalDate.of(year + 1, 3, 1);
    }

    /** The last day to publish the report of a year. */
    public LocalDate publishBy(int year) {
        return LocalDate.of(year + 1, 4, 1);
    }
}
