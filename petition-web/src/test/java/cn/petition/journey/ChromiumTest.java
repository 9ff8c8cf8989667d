package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChromiumTest {

    @Test
    void a_missing_browser_fails_the_journeys_and_says_what_to_install() {
        assertThatThrownBy(() -> Chromium.firstOf(List.of(Path.of("/usr/bin/no-such-browser"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium fonts-noto-cjk");
    }

    @Test
    void a_machine_without_a_chinese_font_fails_the_journeys_too() {
        assertThatThrownBy(() -> Chromium.requireChineseFont(List.of("true")))
                .hasMessage(Chromium.WHAT_TO_INSTALL);
        assertThatThrownBy(() -> Chromium.requireChineseFont(List.of("no-such-program")))
                .hasMessage(Chromium.WHAT_TO_INSTALL);
    }
}
