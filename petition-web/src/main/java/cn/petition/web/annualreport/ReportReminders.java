package cn.petition.web.annualreport;

import cn.petition.reporting.annualreport.ReportDeliveries;
import cn.petition.web.security.OfficerPrincipal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The yearly reports that the officer's office still owes, for the worklist and the supervisor's desk. */
@Component
public class ReportReminders {

    /** One sentence with the page where something can be done about it. */
    public record Reminder(String words, String href, boolean late) {}

    private final ReportDeliveries deliveries;

    ReportReminders(ReportDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Nothing for those who neither write, supervise nor sign reports, and once the report is delivered and public. */
    public List<Reminder> of(OfficerPrincipal officer) {
        return deliveries.due(officer.actor()).stream()
                .map(due -> new Reminder(
                        due.year() + "年度法治政府建设年度报告应在 " + due.by() + " 前" + due.action().words(),
                        due.href(),
                        due.late()))
                .toList();
    }
}
