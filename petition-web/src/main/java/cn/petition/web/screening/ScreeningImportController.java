package cn.petition.web.screening;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.intake.screening.ImportScreening;
import cn.petition.intake.screening.ScreeningColumn;
import cn.petition.intake.screening.ScreeningFinding;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.UploadedTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of disputes and warnings (排查、预警导入): added in whole, or refused with every fault named. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_SUPERVISOR', 'SUPERVISOR', 'LEADER')")
class ScreeningImportController {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportScreening screening;
    private final Clock clock;

    ScreeningImportController(ImportScreening screening, Clock clock) {
        this.screening = screening;
        this.clock = clock;
    }

    @GetMapping("/screening/imports")
    String open(@CurrentOfficer OfficerPrincipal officer, Model model) {
        return page(officer, LedgerKind.DISPUTE, null, List.of(), model);
    }

    @PostMapping("/screening/imports")
    String take(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response)
            throws IOException {
        var wanted = kind.equals(LedgerKind.EARLY_WARNING.name()) ? LedgerKind.EARLY_WARNING : LedgerKind.DISPUTE;
        if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
            return refused(officer, wanted, "请选择一个 .xlsx 或 .csv 格式的文件。", List.of(), response, model);
        }
        Path copy = Files.createTempFile("petition-screening-", ".ledger");
        try {
            file.transferTo(copy);
            var outcome = screening.take(copy, UploadedTable.nameOf(file), wanted, officer.actor());
            if (!outcome.findings().isEmpty()) {
                return refused(officer, wanted, "文件中有不能导入的内容，一行也没有导入，请改正后重新上传。", outcome.findings(), response, model);
            }
            next.addFlashAttribute(
                    Flash.NAME,
                    outcome.known()
                            ? Flash.warning("这份文件以前导入过，没有重复导入。")
                            : Flash.success("已导入" + Labels.of(wanted) + " " + outcome.rows() + " 条。"));
            return "redirect:/screening/imports";
        } catch (LedgerRefused refused) {
            return refused(officer, wanted, String.valueOf(refused.getMessage()), List.of(), response, model);
        } catch (ActionRefused refused) {
            return refused(officer, wanted, refused.words(), List.of(), response, model);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String refused(
            OfficerPrincipal officer,
            LedgerKind kind,
            String words,
            List<ScreeningFinding> findings,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(officer, kind, words, findings, model);
    }

    private String page(
            OfficerPrincipal officer,
            LedgerKind kind,
            @Nullable String refusal,
            List<ScreeningFinding> findings,
            Model model) {
        model.addAttribute("page", new ScreeningImportPage(
                kind.name(),
                refusal,
                findings.stream()
                        .map(one -> new ScreeningImportPage.Fault(
                                one.line() == 0 ? "" : Integer.toString(one.line()), one.column(), one.sentence()))
                        .toList(),
                List.of(guide(LedgerKind.DISPUTE), guide(LedgerKind.EARLY_WARNING)),
                screening.newest(officer.actor()).stream()
                        .map(one -> new ScreeningImportPage.Earlier(
                                one.fileName(),
                                Labels.of(one.kind()),
                                Integer.toString(one.rows()),
                                one.by(),
                                MOMENT.format(one.at().atZone(clock.getZone()))))
                        .toList()));
        return "screening/imports";
    }

    private static ScreeningImportPage.Guide guide(LedgerKind kind) {
        var columns = ScreeningColumn.of(kind);
        return new ScreeningImportPage.Guide(
                kind.name(),
                Labels.of(kind),
                words(columns.stream().filter(ScreeningColumn::required).toList()),
                words(columns.stream().filter(column -> !column.required()).toList()));
    }

    private static String words(List<ScreeningColumn> columns) {
        return String.join("、", columns.stream().map(ScreeningColumn::title).toList());
    }
}
