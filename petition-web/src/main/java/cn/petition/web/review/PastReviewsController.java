package cn.petition.web.review;

import static cn.petition.web.table.TableColumn.may;
import static cn.petition.web.table.TableColumn.must;

import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.web.layout.Flash;
import cn.petition.web.ledger.PastRows;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.table.TableImport;
import cn.petition.web.table.TableKind;
import cn.petition.web.table.TablePage;
import cn.petition.workflow.review.ImportPastReviews;
import cn.petition.workflow.review.ImportPastReviews.PastReview;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviews and second reviews of before, taken over from a table. */
@Controller
@PreAuthorize("hasRole('TRIAGE_OFFICER')")
class PastReviewsController {

    private static final String ADDRESS = "/reviews/import";

    private static final TableKind TABLE = new TableKind(
            "PAST_REVIEWS",
            "补录复查复核",
            "把以前在纸面上办理的复查、复核补录到带着答复导入的事项中：申请、受理、法律顾问意见、决定、送达都按表格所填的日期记入流转记录，"
                    + "文书只记文号。还没有决定的，补录到受理为止，其余在事项页继续办理。",
            ADDRESS,
            "/ledgers",
            "台账",
            ImportPastReviews.MOST,
            List.of(
                    must("事项编号").hint("本机关登记的事项：本系统的编号，或者导入时的原编号。"),
                    must("环节").among(ReviewStage.class).hint("填复查或者复核；复核须已有复查。"),
                    may("办理单位").hint("作出原处理意见的单位，全称或者代码；不填为本机关。复核不填。"),
                    must("复查复核机关").hint("全称或者代码，应为办理单位的上一级机关或者本级政府的复查复核委员会。"),
                    must("原意见文号"),
                    may("原意见送达日期").hint("复查必填；复核不填的，按复查意见送达之日。"),
                    must("申请日期").hint("复查复核机关收到申请之日。"),
                    must("申请事项"),
                    may("逾期理由").hint("超过期限申请的必填。"),
                    may("准许逾期的决定").hint("超过期限申请的必填。"),
                    must("受理日期"),
                    must("受理告知书文号"),
                    may("法律顾问").hint("受邀请或者征询的律师及其单位；没有征询的不填。"),
                    may("法律顾问意见").hint("没有征询的，写明理由；已经决定的必填。"),
                    may("法律顾问意见日期").hint("不填为决定之日。"),
                    may("决定日期").hint("还没有决定的不填。"),
                    may("结论").hint("填维持、变更或者撤销；责令重新办理的请在事项页办理。"),
                    may("改变的理由").among(ReviewFlaw.class),
                    may("复查复核意见"),
                    may("意见书文号"),
                    may("送达日期").hint("还没有送达的不填。"),
                    may("送达方式").among(ServiceMethod.class),
                    may("签收人")));

    private final ImportPastReviews reviews;
    private final TableImport tables;

    PastReviewsController(ImportPastReviews reviews, TableImport tables) {
        this.reviews = reviews;
        this.tables = tables;
    }

    @GetMapping(ADDRESS)
    String open(@CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("page", tables.open(TABLE, officer.actor()));
        return TablePage.VIEW;
    }

    @GetMapping(ADDRESS + "/template")
    void template(HttpServletResponse response) throws IOException {
        tables.template(TABLE, response);
    }

    @PostMapping(ADDRESS)
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        var actor = officer.actor();
        var refused = tables.take(
                TABLE, file, formKey, PastReviewsController::read, rows -> reviews.takeAll(rows, actor), actor, response);
        if (refused != null) {
            model.addAttribute("page", refused);
            return TablePage.VIEW;
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.success("复查复核已补录。"));
        return "redirect:" + ADDRESS;
    }

    private static PastReview read(PastRows.Row row) {
        row.must("环节");
        var flaw = row.choice("改变的理由", ReviewFlaw.class);
        return new PastReview(
                row.line(),
                row.must("事项编号"),
                Objects.requireNonNull(row.choice("环节", ReviewStage.class)),
                row.text("办理单位"),
                row.must("复查复核机关"),
                row.must("原意见文号"),
                row.day("原意见送达日期"),
                row.mustDay("申请日期"),
                row.must("申请事项"),
                row.text("逾期理由"),
                row.text("准许逾期的决定"),
                row.mustDay("受理日期"),
                row.must("受理告知书文号"),
                row.text("法律顾问"),
                row.text("法律顾问意见"),
                row.day("法律顾问意见日期"),
                row.day("决定日期"),
                row.choice("结论", ReviewOutcome.class),
                flaw == null ? Set.of() : Set.of(flaw),
                row.text("复查复核意见"),
                row.text("意见书文号"),
                row.day("送达日期"),
                row.choice("送达方式", ServiceMethod.class),
                row.text("签收人"));
    }
}
