package cn.petition.web.reportcheck;

import cn.petition.reporting.check.CheckedPaper;
import cn.petition.reporting.check.PaperChecks;
import cn.petition.reporting.check.PaperFacts;
import cn.petition.reporting.check.PaperUnreadable;
import cn.petition.reporting.check.UploadedPaper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A finished report or table from outside is read and answered on the same page; nothing of it is stored. */
@Controller
@RequestMapping("/report-checks")
@PreAuthorize("hasAnyRole('REPORT_WRITER', 'LEADER', 'SUPERVISOR')")
class ReportCheckController {

    private static final int LONGEST_NAME = 120;

    private final PaperChecks checks;

    ReportCheckController(PaperChecks checks) {
        this.checks = checks;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("page", ReportCheckPage.empty());
        return "report-check/check";
    }

    @PostMapping
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            boolean uploaded = file != null && StringUtils.hasText(file.getOriginalFilename());
            var paper = uploaded ? upload(file) : UploadedPaper.pasted(text);
            model.addAttribute("page", ReportCheckPage.read(
                    uploaded ? name(file) : "粘贴的文字",
                    uploaded ? "" : text,
                    paper,
                    checks.reading(paper, PaperFacts.outside()),
                    checks.findings(paper, PaperFacts.outside())));
        } catch (PaperUnreadable unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            boolean tooLong = text.length() > UploadedPaper.MOST_CHARACTERS;
            model.addAttribute(
                    "page", ReportCheckPage.refused(String.valueOf(unreadable.getMessage()), tooLong ? "" : text));
        }
        return "report-check/check";
    }

    private static CheckedPaper upload(MultipartFile file) throws IOException {
        if (file.getSize() > UploadedPaper.MOST_BYTES) {
            throw new PaperUnreadable("文件超过 5 MB，请去掉图片后再试，或者改为粘贴文字。");
        }
        return UploadedPaper.read(name(file), file.getBytes());
    }

    private static String name(MultipartFile file) {
        var name = StringUtils.getFilename(String.valueOf(file.getOriginalFilename()));
        var known = name == null ? "" : name;
        return known.length() > LONGEST_NAME ? known.substring(known.length() - LONGEST_NAME) : known;
    }
}
