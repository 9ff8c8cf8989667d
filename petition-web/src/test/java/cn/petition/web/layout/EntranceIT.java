package cn.petition.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.petition.web.testing.PetitionTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PetitionTest
class EntranceIT {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)");

    @Autowired
    private MockMvc pages;

    @Test
    void the_login_page_asks_for_account_and_password_and_shows_no_menu() throws Exception {
        MockHttpServletResponse answer = perform("/login");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("name=\"username\"", "name=\"password\"", "name=\"_csrf\"")
                .doesNotContain("<nav", "??");
    }

    @Test
    void everything_the_frame_loads_exists_and_may_be_kept_only_after_asking_again() throws Exception {
        String page = perform("/login").getContentAsString(StandardCharsets.UTF_8);

        assertThat(ASSET.matcher(page).results().map(asset -> asset.group(1))).hasSizeGreaterThan(3);
        for (MatchResult asset : ASSET.matcher(page).results().toList()) {
            MockHttpServletResponse answer = perform(asset.group(1));
            assertThat(answer.getStatus()).as(asset.group(1)).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).as(asset.group(1)).isEqualTo("no-cache");
        }
    }

    private MockHttpServletResponse perform(String address) throws Exception {
        return pages.perform(get(address)).andReturn().getResponse();
    }
}
