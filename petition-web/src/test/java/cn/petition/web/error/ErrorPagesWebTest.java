package cn.petition.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.layout.PageFrame;
import cn.petition.web.layout.SignedIn;
import cn.petition.web.testing.RenderedPages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ErrorPagesWebTest {

    private static final String INTERNAL = "internal words";

    private final PageFrame frame = new PageFrame(
            Clock.fixed(Instant.parse("2026-03-16T01:00:00Z"), ZoneId.of("Asia/Shanghai")),
            RenderedPages.labels(),
            "临汾市信访局",
            new DefaultListableBeanFactory().getBeanProvider(BuildProperties.class));
    private final MockMvc pages =
            RenderedPages.of(new Failing(), new ErrorAdvice(frame, new KeptText(RenderedPages.labels())));

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Clerk(), "", AuthorityUtils.NO_AUTHORITIES));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_refused_action_says_the_sentence_and_the_article_and_keeps_the_text() throws Exception {
        MockHttpServletResponse answer =
                perform(post("/petitions/000001/extend").param("reason", "案情复杂").param("_csrf", "token"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("办理期限只能延长一次。", "《信访工作条例》第三十四条", "案情复杂", "href=\"/petitions/000001\"")
                .doesNotContain("ExtendOnce", "token<");
    }

    @Test
    void a_conflict_shows_what_others_did_and_what_the_officer_wrote_under_its_label() throws Exception {
        MockHttpServletResponse answer = perform(post("/changed"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("内容已被别人更改", "张海峰于 10:28 受理了本事项。", "<dt>处理意见</dt>", "予以支持")
                .contains("href=\"/petitions/000001\"");
    }

    @Test
    void a_version_conflict_without_labels_still_keeps_the_text() throws Exception {
        MockHttpServletResponse answer =
                perform(post("/petitions/000001/conflict").param("unlabelled", "予以<支持>").param("version", "7"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("您填写的内容 1", "予以&lt;支持&gt;").doesNotContain("<dd>7</dd>", INTERNAL);
    }

    @Test
    void what_is_not_there_and_what_is_not_for_you_look_the_same() throws Exception {
        MockHttpServletResponse absent = perform(get("/missing"));
        MockHttpServletResponse unreadable = perform(get("/numbers/not-a-number"));

        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(unreadable.getStatus()).isEqualTo(404);
        assertThat(text(unreadable)).isEqualTo(text(absent)).contains("没有找到");
    }

    @Test
    void too_large_a_file_is_refused_with_what_to_do() throws Exception {
        MockHttpServletResponse answer = perform(post("/upload"));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(text(answer)).contains("文件太大", "请压缩后重新上传");
    }

    @Test
    void our_own_failure_shows_a_reference_and_never_its_words() throws Exception {
        MockHttpServletResponse answer = perform(get("/broken"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(text(answer)).containsPattern("编号 <strong>[2-9A-Z]{8}</strong>").doesNotContain(INTERNAL);
    }

    @Test
    void a_lost_database_is_said_to_be_temporary() throws Exception {
        MockHttpServletResponse answer = perform(get("/lost-database"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer)).contains("系统暂时不可用").doesNotContain(INTERNAL);
    }

    @Test
    void a_wrong_method_is_not_our_failure() throws Exception {
        assertThat(perform(post("/missing")).getStatus()).isEqualTo(405);
    }

    @Test
    void an_error_page_keeps_frame_and_menu() throws Exception {
        assertThat(text(perform(get("/missing"))))
                .contains("临汾市信访局", "李文静", "登记人员", "href=\"/registrations/new\"", "2026年3月16日 星期一")
                .doesNotContain("href=\"/audit\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 413, 429, 500, 503, 418, 502})
    void every_status_of_the_server_has_a_page(int status) {
        String view = ErrorView.of(status);

        assertThat(getClass().getResource("/templates/" + view + ".html")).as(view).isNotNull();
    }

    @Test
    void a_failure_outside_of_a_controller_gets_a_reference_too() {
        var answer = new ContainerErrors(frame)
                .resolveErrorView(
                        new MockHttpServletRequest(),
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        Map.of());

        assertThat(answer.getViewName()).isEqualTo("error/500");
        assertThat(((ErrorPage) answer.getModel().get("page")).reference()).hasSize(8);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static final class Clerk implements SignedIn {
        @Override
        public String displayName() {
            return "李文静";
        }

        @Override
        public String organName() {
            return "临汾市信访局";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.INTAKE_CLERK);
        }
    }

    @Controller
    static class Failing {

        @PostMapping("/petitions/{number}/extend")
        String extend() {
            throw new ActionRefused("ExtendOnce", "办理期限只能延长一次。", "《信访工作条例》第三十四条");
        }

        @PostMapping("/petitions/{number}/conflict")
        String conflict() {
            throw new OptimisticLockingFailureException(INTERNAL);
        }

        @PostMapping("/changed")
        String changed() {
            throw new ChangedMeanwhile(
                    Map.of("处理意见", "予以支持"), List.of("张海峰于 10:28 受理了本事项。"), "/petitions/000001");
        }

        @GetMapping("/missing")
        String missing() {
            throw new NotFound();
        }

        @GetMapping("/numbers/{number}")
        String number(@PathVariable UUID number) {
            return "never";
        }

        @PostMapping("/upload")
        String upload() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException(INTERNAL);
        }

        @GetMapping("/lost-database")
        String lostDatabase() {
            throw new DataAccessResourceFailureException(INTERNAL);
        }
    }
}
