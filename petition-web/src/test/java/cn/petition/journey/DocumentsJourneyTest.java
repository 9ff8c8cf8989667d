package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.web.testing.ResetDatabase;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document looked over before it is issued, taken as a file, and put right. */
@ResetDatabase
class DocumentsJourneyTest extends Journey {

    @Test
    void a_document_is_looked_over_taken_and_corrected() throws IOException {
        var accepted = office().registers("2026-01-14", InventedMatters.LEAKING_ROOF)
                .triaged("2026-01-15")
                .transferred("2026-01-16", "141000-01")
                .received("2026-01-19", "housing")
                .accepted("2026-01-21", "housing");
        todayIsMonday();
        Desk housing = officer("housing");

        housing.visit("/petitions/" + accepted.number() + "/extend");
        housing.fill("延长", "10").fill("批准人姓名和职务", "李某 局长").fill("延期理由", "需要委托检测机构检测。");
        housing.press("预览文书").sees("信访事项延期办理告知书").sees("×号").sees("什么都没有保存");
        assertThat(housing.page().getByLabel("延期理由").inputValue()).isEqualTo("需要委托检测机构检测。");

        accepted.answered("2026-03-05", "housing", OpinionOutcome.SUPPORTED);
        todayIsMonday();
        housing.visit("/documents");
        assertThat(housing.page().locator("tbody").innerText())
                .contains("信访处理意见书", "信访事项受理告知书")
                .doesNotContain("延期办理告知书");
        housing.page().locator("tbody input[name=id]").all().forEach(box -> box.check());
        assertThat(taken(housing.page(), () -> housing.button("合并下载 PDF").click()))
                .contains("信访处理意见书", "信访事项受理告知书");

        housing.arriveBy(() -> housing.page()
                .locator("tr", new Page.LocatorOptions().setHasText("处理意见书"))
                .locator("a[href*='/documents/']")
                .click());
        assertThat(taken(housing.page(), () -> housing.link("下载 PDF").click())).contains("信访处理意见书");
        housing.follow("更正").fill("法律法规依据", "《房屋建筑工程质量保修办法》第四条").fill("更正理由", "依据引用有误。");
        housing.press("预览文书").sees("×号").sees("更正理由：依据引用有误。");
        housing.press("出具更正后的文书").sees("《房屋建筑工程质量保修办法》第四条").sees("依据引用有误");
        housing.arriveBy(() -> housing.page().getByText("被更正的文书").click());
        housing.sees("本文书已被更正，不再使用");
        Desk phone = desk(Equipment.PHONE).signIn("housing");
        phone.visit("/documents?type=HANDLING_OPINION").sees("已更正");
    }

    private static String taken(Page page, Runnable deed) throws IOException {
        Path file = page.waitForDownload(deed).path();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
