package cn.petition.web.appraisal;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.appraisal.AppraisalRounds;
import cn.petition.reporting.appraisal.AppraisalSheets;
import cn.petition.reporting.appraisal.Placing;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rounds of appraisal that an officer may look at, with their rankings. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER',"
        + " 'SUPERVISOR', 'REPORT_WRITER')")
class AppraisalController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AppraisalRounds rounds;
    private final AppraisalSheets sheets;
    private final AppraisalView view;
    private final SheetWriter writer;
    private final Organs organs;
    private final AuditTrail audit;
    private final Clock clock;

    AppraisalController(
            AppraisalRounds rounds,
            AppraisalSheets sheets,
            AppraisalView view,
            SheetWriter writer,
            Organs organs,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.view = view;
        this.writer = writer;
        this.organs = organs;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/appraisals")
    String list(@CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute(
                "rounds",
                rounds.visibleTo(officer.actor()).stream()
                        .map(one -> new Round(
                                one.number(),
                                AppraisalView.address(one),
                                one.title(),
                                one.facts().text(LedgerFact.YEAR).orElse("") + "年",
                                organs.findById(one.office()).map(Organ::name).orElse(""),
                                Labels.of(one.status())))
                        .toList());
        return "appraisal/appraisals";
    }

    @GetMapping("/appraisals/{id}")
    String show(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("sheet", view.page(round(id, officer), officer.actor()));
        return "appraisal/appraisal";
    }

    @GetMapping("/appraisals/{id}/export")
    void export(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, HttpServletResponse response)
            throws IOException {
        var round = round(id, officer);
        var sheet = sheets.sheet(round);
        audit.record(AuditEntry.done(officer.id(), officer.organId(), "EXPORT_LEDGER", "LEDGER", round.number()));
        response.setContentType(SPREADSHEET);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appraisal.xlsx\"");
        writer.write(
                response.getOutputStream(),
                "考核得分",
                columns(sheet),
                sheet.placings().stream(),
                new ExportTrace(officer.displayName(), clock.instant(), round.number() + " " + round.title()));
    }

    private List<SheetColumn<Placing>> columns(AppraisalSheets.Sheet sheet) {
        var columns = new ArrayList<SheetColumn<Placing>>();
        columns.add(SheetColumn.integer("名次", 8, one -> one.rank() == null ? null : (long) one.rank()));
        columns.add(SheetColumn.text("单位", 28, Placing::name));
        columns.add(SheetColumn.decimal("总分", 10, 2, Placing::total));
        for (int i = 0; i < sheet.indicators().size(); i++) {
            int at = i;
            var name = view.name(sheet.indicators().get(i));
            columns.add(SheetColumn.decimal(name + "得分", 14, 2, one -> one.marks().get(at).value()));
            columns.add(SheetColumn.integer(name + "分子", 10, one -> one.marks().get(at).part()));
            columns.add(SheetColumn.integer(name + "分母", 10, one -> one.marks().get(at).whole()));
            columns.add(SheetColumn.text(name + "更正理由", 20, one -> one.marks().get(at).reason()));
        }
        return columns;
    }

    private LedgerEntry round(String id, OfficerPrincipal officer) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound();
        }
        return rounds.find(UUID.fromString(id), officer.actor()).orElseThrow(NotFound::new);
    }

    /** One round in finished words. */
    record Round(String number, String href, String title, String year, String office, String status) {}
}
