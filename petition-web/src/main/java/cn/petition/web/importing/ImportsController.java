package cn.petition.web.importing;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.importing.LedgerImports;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.UploadedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import jakarta.servlet.http.HttpServletResponse;

/** Ledgers of the office and the upload of another one. */
@Controller
@PreAuthorize("hasRole('INTAKE_SUPERVISOR')")
class ImportsController {

    private static final int ROWS = 30;

    private final LedgerImports imports;

    ImportsController(LedgerImports imports) {
        this.imports = imports;
    }

    @GetMapping("/imports")
    String list(@CurrentOfficer OfficerPrincipal officer, @RequestParam(defaultValue = "1") int page, Model model) {
        return list(officer, page, null, model);
    }

    private String list(OfficerPrincipal officer, int page, @Nullable String refusal, Model model) {
        int number = Math.max(1, Math.min(page, 10_000));
        var batches = imports.newest(officer.actor(), (number - 1) * ROWS, ROWS + 1);
        model.addAttribute(
                "page",
                new ImportsPage(
                        batches.stream().limit(ROWS).map(ImportsPage.Row::of).toList(),
                        number > 1 ? "/imports?page=" + (number - 1) : null,
                        batches.size() > ROWS ? "/imports?page=" + (number + 1) : null,
                        refusal));
        return "importing/list";
    }

    @PostMapping("/imports")
    String upload(
            @CurrentOfficer OfficerPrincipal officer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
            return refused(officer, "请选择一个 .xlsx 或 .csv 格式的台账。", response, model);
        }
        Path copy = Files.createTempFile("petition-upload-", ".ledger");
        try {
            file.transferTo(copy);
            var uploaded = imports.upload(copy, UploadedTable.nameOf(file), officer.actor());
            if (uploaded.known()) {
                imports.batch(uploaded.batch(), officer.actor());
                next.addFlashAttribute(Flash.NAME, Flash.warning("这份文件以前上传过，没有重复导入，这里是当时的批次。"));
            }
            return "redirect:/imports/" + uploaded.batch();
        } catch (LedgerRefused refused) {
            return refused(officer, String.valueOf(refused.getMessage()), response, model);
        } catch (ActionRefused refused) {
            return refused(officer, refused.words(), response, model);
        } catch (NotFound withheld) {
            return refused(officer, "这份文件已由其他人员上传，请向上传的人员了解情况。", response, model);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String refused(OfficerPrincipal officer, String words, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(officer, 1, words, model);
    }
}
