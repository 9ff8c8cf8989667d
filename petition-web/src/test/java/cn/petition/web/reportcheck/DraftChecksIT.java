package cn.petition.web.reportcheck;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.reporting.annualreport.AnnualReports;
import cn.petition.reporting.annualreport.Editions;
import cn.petition.reporting.statistic.InventedOffice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Findings in a draft: problems stay until they are corrected, hints until somebody gives a reason. */
@PetitionTest
class DraftChecksIT {

    private static final String CHECKS = "/annual-reports/2024/petition-annual/checks";
    private static final Pattern HINT = Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{32})\"");
    private static final Pattern KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvc pages;

    @Autowired
    private AnnualReports reports;

    @Autowired
    private Editions editions;

    @Test
    void a_hint_with_a_reason_does_not_come_again_until_it_is_withdrawn_and_a_problem_cannot_be_confirmed()
            throws Exception {
        var office = new InventedOffice(beans);
        office.today("2025-03-16");
        var writer = office.officer;
        var edition = editions.find("petition-annual").orElseThrow();
        reports.begin(writer.actor(), 2024, edition, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 10));
        write(writer, edition.sections().get(edition.sections().size() - 1).key(), "重要会议期间赴京“零上访”。落实《信访条例》。");

        var page = page(writer);
        assertThat(page).contains("“零”没有数字", "<mark>“零上访”</mark>", "《信访条例》已于 2022 年 5 月 1 日废止");
        assertThat(page("/annual-reports/2024/petition-annual", writer)).contains("逐条核对", "“零”的结论没有数字");

        var hint = find(HINT, page.substring(page.indexOf("零上访")));
        assertThat(confirm(writer, page, hint, " ").getRedirectedUrl()).isEqualTo(CHECKS);
        assertThat(page(writer)).contains("<mark>“零上访”</mark>");
        confirm(writer, page(writer), hint, "依据省级通报，期间登记 0 批。");
        page = page(writer);
        assertThat(page).contains("已确认无误", "理由：依据省级通报").doesNotContain("<mark>“零上访”</mark>");
        assertThat(page("/annual-reports/2024/petition-annual", writer)).doesNotContain("“零”的结论没有数字");

        var problem = confirm(writer, page, "0".repeat(32), "想确认");
        assertThat(problem.getStatus()).isEqualTo(409);

        answer(post(CHECKS + "/withdraw").param("formKey", find(KEY, page)).param("fingerprint", hint), writer);
        assertThat(page(writer)).contains("<mark>“零上访”</mark>");
    }

    private void write(OfficerPrincipal writer, String section, String text) throws Exception {
        var address = "/annual-reports/2024/petition-annual/sections/" + section;
        answer(
                post(address)
                        .param("formKey", find(KEY, page(address, writer)))
                        .param("version", "0")
                        .param("body", text),
                writer);
    }

    private MockHttpServletResponse confirm(OfficerPrincipal writer, String page, String hint, String reason)
            throws Exception {
        return answer(
                post(CHECKS + "/confirm")
                        .param("formKey", find(KEY, page))
                        .param("fingerprint", hint)
                        .param("reason", reason),
                writer);
    }

    private String page(OfficerPrincipal officer) throws Exception {
        return page(CHECKS, officer);
    }

    private String page(String address, OfficerPrincipal officer) throws Exception {
        return answer(get(address), officer).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, OfficerPrincipal officer)
            throws Exception {
        return pages.perform(request.with(signedIn(officer)).with(csrf())).andReturn().getResponse();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
