package cn.petition.web.campaign;

import static cn.petition.web.table.TableColumn.may;
import static cn.petition.web.table.TableColumn.must;

import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.web.layout.Flash;
import cn.petition.web.ledger.PastRows;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.TableColumn;
import cn.petition.web.table.TableImport;
import cn.petition.web.table.TableKind;
import cn.petition.web.table.TablePage;
import cn.petition.workflow.campaign.ImportLineResults;
import cn.petition.workflow.campaign.ImportLineResults.LineResult;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results of a campaign or of the backlog from a table: reported, resolved, closed, each line on its own days. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
class LineResultsController {

    private static final String CAMPAIGN = "/campaigns/{id}/results";
    private static final String BACKLOG = "/backlog/results";

    private final ImportLineResults results;
    private final CampaignReading reading;
    private final TableImport tables;

    LineResultsController(ImportLineResults results, CampaignReading reading, TableImport tables) {
        this.results = results;
        this.reading = reading;
        this.tables = tables;
    }

    @GetMapping(CAMPAIGN)
    String open(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("page", tables.open(kind(reading.campaign(id, officer.actor())), officer.actor()));
        return TablePage.VIEW;
    }

    @GetMapping(CAMPAIGN + "/template")
    void template(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, HttpServletResponse response)
            throws IOException {
        tables.template(kind(reading.campaign(id, officer.actor())), response);
    }

    @PostMapping(CAMPAIGN)
    String take(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var campaign = reading.campaign(id, officer.actor());
        return taken(kind(campaign), campaign.id(), file, formKey, officer.actor(), response, model, redirect);
    }

    @GetMapping(BACKLOG)
    String openBacklog(@CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("page", tables.open(backlog(), officer.actor()));
        return TablePage.VIEW;
    }

    @GetMapping(BACKLOG + "/template")
    void backlogTemplate(HttpServletResponse response) throws IOException {
        tables.template(backlog(), response);
    }

    @PostMapping(BACKLOG)
    String takeBacklog(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        return taken(backlog(), null, file, formKey, officer.actor(), response, model, redirect);
    }

    private String taken(
            TableKind kind,
            @Nullable UUID campaign,
            @Nullable MultipartFile file,
            String formKey,
            Actor actor,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var refused = tables.take(
                kind,
                file,
                formKey,
                row -> read(row, campaign == null),
                rows -> results.takeAll(campaign, rows, actor),
                actor,
                response);
        if (refused != null) {
            model.addAttribute("page", refused);
            return TablePage.VIEW;
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.success("办理结果已补录。"));
        return "redirect:" + kind.back();
    }

    private static LineResult read(PastRows.Row row, boolean backlog) {
        return new LineResult(
                row.line(),
                row.must("事项编号"),
                row.day("报结日期"),
                row.text("办理结果"),
                row.day("化解日期"),
                row.choice("化解依据", ResolutionProof.class),
                row.text("化解文书"),
                row.text("化解情况"),
                row.day("办结日期"),
                backlog ? row.choice("办结方式", BacklogOutcome.class) : null);
    }

    private static TableKind kind(LedgerEntry campaign) {
        String base = "/campaigns/" + campaign.id();
        return new TableKind(
                "RESULTS-" + campaign.id(),
                "补录办理结果",
                "把“" + campaign.title() + "”各件的报结、化解、办结按表格补录进来，日期按表格所填，与逐件办理一样记入流转记录。",
                base + "/results",
                base,
                campaign.title(),
                ImportLineResults.MOST,
                columns());
    }

    private static TableKind backlog() {
        var columns = new ArrayList<>(columns());
        columns.add(may("办结方式").among(BacklogOutcome.class));
        return new TableKind(
                "BACKLOG_RESULTS",
                "补录积案办理结果",
                "把本机关积案台账各件的报结、化解、办结按表格补录进来，日期按表格所填，与逐件办理一样记入流转记录。",
                BACKLOG,
                "/backlog",
                "积案",
                ImportLineResults.MOST,
                columns);
    }

    private static List<TableColumn> columns() {
        return List.of(
                must("事项编号").hint("本系统的编号，或者导入时的原编号。"),
                may("报结日期").hint("责任单位报结之日；没有报结的不填。"),
                may("办理结果").hint("填了报结日期的必填。"),
                may("化解日期").hint("矛盾本身得到解决之日；没有化解的不填。"),
                may("化解依据").among(ResolutionProof.class),
                may("化解文书").hint("协议、承诺书等的名称或编号。"),
                may("化解情况").hint("没有文书的，写明认定化解的理由。"),
                may("办结日期").hint("审核办结之日；没有办结的不填。"));
    }
}
