package cn.petition.web.casefile;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.Office;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks one matter through the pages of its steps as officers do. */
final class StepDesk {

    private final MockMvc mvc;
    private final SettableClock clock;
    private final String number;

    StepDesk(MockMvc mvc, SettableClock clock, String number) {
        this.mvc = mvc;
        this.clock = clock;
        this.number = number;
    }

    /** A letter accepted by the housing bureau, received on 2 March 2026 and accepted on the 6th. */
    static StepDesk accepted(MockMvc mvc, SettableClock clock, Office office) throws Exception {
        var desk = new StepDesk(mvc, clock, office.aLetter());
        desk.takes(office.triage, "triage", "2026-03-03", "kind", "REDRESS");
        desk.takes(office.triage, "transfer", "2026-03-04", "to", office.housing.id().toString());
        desk.takes(office.handler, "receive", "2026-03-05");
        desk.takes(office.handler, "accept", "2026-03-06");
        return desk;
    }

    /** The same, given to an officer on 7 March 2026. */
    static StepDesk inHandling(MockMvc mvc, SettableClock clock, Office office) throws Exception {
        var desk = accepted(mvc, clock, office);
        desk.takes(
                office.handler,
                "assign-officer",
                "2026-03-07",
                "officer",
                office.handler.id().toString(),
                "withoutInterest",
                "true");
        return desk;
    }

    /** The same with a supported opinion of 9 March 2026, served on the 10th. */
    static StepDesk served(MockMvc mvc, SettableClock clock, Office office) throws Exception {
        var desk = inHandling(mvc, clock, office);
        desk.issuesASoundOpinion(office.handler, "2026-03-09");
        desk.takes(
                office.handler, "serve", "2026-03-10", "method", "IN_PERSON", "outcome", "SIGNED", "receiver", "张某某");
        return desk;
    }

    String number() {
        return number;
    }

    void issuesASoundOpinion(OfficerPrincipal officer, String on) throws Exception {
        takes(
                officer,
                "issue-opinion",
                on,
                "outcome",
                "SUPPORTED",
                "factsFound",
                "2026年1月连续检测五天，室温低于合同约定的十八度。",
                "opinion",
                "供热单位按合同供热，已更换支管；退还部分费用1260元。",
                "legalBasis",
                "《某省城市供热条例》第二十一条");
    }

    /** Takes a step that has to be possible. */
    void takes(OfficerPrincipal officer, String step, String on, String... fields) throws Exception {
        var answer = posts(officer, step, on, fields);
        assertThat(answer.getStatus()).as(step + ": " + complaints(answer)).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/petitions/" + number);
    }

    /** Tries a step that the product refuses, and gives the page that comes back. */
    String isRefused(OfficerPrincipal officer, String step, String on, String... fields) throws Exception {
        var answer = posts(officer, step, on, fields);
        assertThat(answer.getStatus()).as(step).isIn(409, 422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    String page(OfficerPrincipal officer) throws Exception {
        return read(officer, "").getContentAsString(StandardCharsets.UTF_8);
    }

    String page(OfficerPrincipal officer, String step) throws Exception {
        return read(officer, "/" + step).getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse read(OfficerPrincipal officer, String path) throws Exception {
        return mvc.perform(get("/petitions/" + number + path).with(atWork(officer)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse posts(OfficerPrincipal officer, String step, String on, String... fields)
            throws Exception {
        var form = read(officer, "/" + step);
        String page = form.getContentAsString(StandardCharsets.UTF_8);
        assertThat(form.getStatus()).as("page of " + step + ": " + complaints(form)).isEqualTo(200);
        assertThat(page).doesNotContain("??");
        var request = post("/petitions/" + number + "/" + step)
                .with(atWork(officer))
                .with(csrf())
                .param("formKey", PageForm.hidden(page, "formKey"))
                .param("version", PageForm.hidden(page, "version"))
                .param("on", on);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String complaints(MockHttpServletResponse answer) throws Exception {
        String page = answer.getContentAsString(StandardCharsets.UTF_8);
        int from = page.indexOf("<main");
        return from < 0 ? page : page.substring(from, Math.min(page.length(), from + 1500));
    }

    /** Signed in today, on the day of this test. */
    RequestPostProcessor atWork(OfficerPrincipal officer) {
        return signedIn(new OfficerPrincipal(
                officer.id(),
                officer.loginName(),
                officer.displayName(),
                officer.organId(),
                officer.organName(),
                officer.roles(),
                officer.accusationOfficer(),
                officer.sessionEpoch(),
                clock.instant()));
    }
}
