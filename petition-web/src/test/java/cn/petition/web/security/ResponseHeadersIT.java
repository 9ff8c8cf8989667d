package cn.petition.web.security;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PetitionTest
class ResponseHeadersIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/setup", "/error", "/no-such-page", "/petitions/1", "/actuator/health"})
    void every_answer_carries_them_whoever_asks(String page) throws Exception {
        OfficerPrincipal officer = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        assertHeaders(mvc.perform(get(page)).andReturn().getResponse());
        assertHeaders(mvc.perform(get(page).with(signedIn(officer))).andReturn().getResponse());
        assertHeaders(mvc.perform(post(page)).andReturn().getResponse());
        assertHeaders(mvc.perform(post(page).with(csrf()).with(signedIn(officer)))
                .andReturn()
                .getResponse());
    }

    /** Over the wire, because refusals by firewall and container never reach the test's own dispatcher. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/no-such-page", "/assets/none.css", "/a;b=c", "/a//b", "/login?x=%00"})
    void answers_over_the_wire_carry_them(String target) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + target)).build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(target + " answered " + answer.statusCode())
                .contains(SecurityConfiguration.CONTENT_SECURITY_POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_other_sites() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/worklist"))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        List<String> cookies = answer.headers().allValues("Set-Cookie");

        assertThat(cookies).singleElement().asString()
                .startsWith("PETITION_SESSION=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("JSESSIONID");
    }

    private static void assertHeaders(MockHttpServletResponse response) {
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }
}
