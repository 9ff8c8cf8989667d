package cn.petition.web.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.reporting.check.CitedPapers;
import cn.petition.reporting.check.PaperChecks;
import cn.petition.web.testing.RenderedPages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

class ReportCheckWebTest {

    private final MockMvc pages =
            RenderedPages.of(new ReportCheckController(new PaperChecks(CitedPapers.ofTheProduct())));

    @Test
    void the_page_asks_for_a_text_or_a_file() throws Exception {
        assertThat(html(get("/report-checks"))).contains("name=\"text\"", "type=\"file\"", "核对后文稿不保存");
    }

    @Test
    void what_is_found_is_listed_with_its_place_and_marked_in_the_text() throws Exception {
        String page = html(multipart("/report-checks")
                .param("text", "某县信访局2023年度法治政府建设报告\n一、工作成效\n全年<b>共受理事项120件，其中来信50件、来访80件。\n2023年12月20日"));

        assertThat(page).contains("合计对不上", "第 3 段", "href=\"#p3\"", "<mark>120件，其中来信50件、来访80件</mark>");
        assertThat(page).contains("成文日期 2023-12-20 不晚于 2023 年度末", "id=\"p4\"").contains("全年&lt;b&gt;共受理").doesNotContain("<b>");
    }

    @Test
    void a_table_is_read_as_well() throws Exception {
        var file = new MockMultipartFile(
                "file",
                "各县.csv",
                "text/csv",
                "县区,受理,办结\n甲县,10,9\n乙县,20,18\n合计,31,27\n".getBytes(StandardCharsets.UTF_8));

        assertThat(html(multipart("/report-checks").file(file))).contains("各县.csv", "各项相加是 30，合计写的是 31");
    }

    @Test
    void nothing_to_read_and_a_file_that_only_bears_the_name_are_refused_in_one_sentence() throws Exception {
        var nothing = pages.perform(multipart("/report-checks").param("text", " "))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(nothing.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("请粘贴报告的文字，或者选择一个文件。");

        var fake = new MockMultipartFile("file", "报告.docx", null, "不是压缩包".getBytes(StandardCharsets.UTF_8));
        var refused = pages.perform(multipart("/report-checks").file(fake))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("这不是真正的 .docx 文件");
    }

    private String html(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return pages.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
