package cn.petition.web.casefile;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands over the whole file of a closed matter; the look is recorded before anything leaves. */
@Controller
class ArchiveFileController {

    private final CaseFiles files;
    private final ArchiveBundle bundle;
    private final AuditTrail audit;

    ArchiveFileController(CaseFiles files, ArchiveBundle bundle, AuditTrail audit) {
        this.files = files;
        this.bundle = bundle;
        this.audit = audit;
    }

    @GetMapping("/petitions/{number}/archive.zip")
    void download(@PathVariable String number, @CurrentOfficer OfficerPrincipal officer, HttpServletResponse response)
            throws IOException {
        var file = files.read(number, officer.actor());
        if (file.head().status().open()) {
            throw new ActionRefused("ArchivedWhenClosed", "事项办结、终结或者撤回以后才能下载全卷。", null);
        }
        audit.record(AuditEntry.done(
                        officer.id(),
                        officer.organId(),
                        "DOWNLOAD_ARCHIVE",
                        "FILING",
                        file.head().filing())
                .withFields("name", "claim", "facts"));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        bundle.write(file, officer.actor(), response.getOutputStream());
    }
}
