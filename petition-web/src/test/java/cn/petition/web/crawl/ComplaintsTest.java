package cn.petition.web.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.PageCrawler.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class ComplaintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>??Role.CLERK_zh_CN??</p>                  | shows a word without a label: ??Role.CLERK_zh_CN??
            <p>Failed to convert value</p>               | speaks English: Failed to convert value
            <p onclick="x()">好</p>                      | carries what the policy forbids: onclick="
            <script>let x = 1</script>                   | carries what the policy forbids: <script>
            """)
    void a_fault_on_a_page_is_found(String page, String complaint) {
        assertThat(Complaints.aboutWords(page)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>导出 XLSX，账号 intake-lead</p>
            <script src="/assets/petition.js"></script>
            <head><meta content="three English words"></head><p>好</p>
            <input placeholder="编号">
            """)
    void a_page_in_order_passes(String page) {
        assertThat(Complaints.aboutWords(page)).isEmpty();
    }

    @Test
    void a_broken_link_and_missing_headers_are_found() {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        answer.setStatus(404);

        assertThat(Complaints.about(new Visit("/x", "/", answer, "")))
                .contains(
                        "answers 404",
                        "lacks X-Frame-Options",
                        "lacks a strict content security policy",
                        "may be kept by the browser")
                .hasSize(8);
    }
}
