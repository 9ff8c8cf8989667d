package cn.petition.reporting.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a paper with all rules. Findings say where and what; they stop nobody from signing. */
@Component
public class PaperChecks {

    private final List<Rule> rules;

    public PaperChecks(CitedPapers papers) {
        this.rules = List.of(
                new DatesOfThePaper(),
                new YearsOfTheReport(),
                new RegulationOfTheYear(),
                new NamesOfCitedPapers(papers),
                new NumbersOfSections(),
                new LegalParts(),
                new TypedFigures(),
                new SameThingTwice(),
                new SumsInText(),
                new SharesInText(),
                new ZeroStatements(),
                new ClosedIsNotResolved(),
                new TableClaims(),
                new OfficialSources());
    }

    /** In reading order; problems before hints at the same place. */
    public List<Finding> findings(CheckedPaper paper, PaperFacts facts) {
        var read = new ReadPaper(paper, facts);
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.read(read, findings::add));
        findings.sort(Comparator.comparingInt((Finding finding) -> finding.place().paragraph())
                .thenComparing(finding -> finding.place().line())
                .thenComparingInt(finding -> finding.place().from())
                .thenComparing(Finding::rule));
        return List.copyOf(findings);
    }

    /** What the checker took the paper for, so that a reader sees why something was not asked. */
    public PaperReading reading(CheckedPaper paper, PaperFacts facts) {
        var read = new ReadPaper(paper, facts);
        return new PaperReading(
                read.kind().title(),
                read.year() == 0 ? "没有写明" : read.year() + " 年",
                read.dated().map(day -> day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日")
                        .orElse("没有写明"),
                paper.paragraphs().size(),
                paper.sheets().size());
    }
}
