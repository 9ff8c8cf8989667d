package cn.petition.reporting.annualreport;

import cn.petition.reporting.annualreport.ReportFigure.Kind;
import cn.petition.reporting.check.CheckedPaper;
import cn.petition.reporting.check.Finding;
import cn.petition.reporting.check.PaperChecks;
import cn.petition.reporting.check.PaperFacts;
import cn.petition.reporting.check.PaperFacts.KnownFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A draft as the checker reads it before it is signed; findings are hints, they stop nobody. */
@Component
public class ReportChecks {

    private static final int DECIMALS = 4;

    private final PaperChecks checks;
    private final ConfirmedFindings confirmed;

    ReportChecks(PaperChecks checks, ConfirmedFindings confirmed) {
        this.checks = checks;
        this.confirmed = confirmed;
    }

    /** The findings that nobody has confirmed, in reading order. */
    List<Finding> findings(AnnualReport report, Edition edition, Map<String, ReportFigure> figures) {
        var printing = new PrintReport(report, edition, figures);
        var paper = CheckedPaper.of(printing.paper(printing.sections(false), false));
        return confirmed.open(report, checks.findings(paper, facts(report, edition, figures)));
    }

    private static PaperFacts facts(AnnualReport report, Edition edition, Map<String, ReportFigure> figures) {
        var known = new ArrayList<KnownFigure>();
        for (var figure : figures.values()) {
            if (figure.hasValue()) {
                known.add(new KnownFigure(figure.key(), figure.name(), edition.unit(figure.unit()), value(figure)));
            } else if (figure.kind() == Kind.ENTERED) {
                known.add(new KnownFigure(figure.key(), figure.name(), edition.unit(figure.unit()), null));
            }
        }
        return new PaperFacts(report.year(), report.dated(), report.asOf(), known, true);
    }

    private static BigDecimal value(ReportFigure figure) {
        return figure.kind() == Kind.RATE
                ? new BigDecimal(figure.printed(DECIMALS))
                : BigDecimal.valueOf(java.util.Objects.requireNonNull(figure.number()));
    }
}
