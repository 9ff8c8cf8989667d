package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends Journey {

    @Test
    void an_officer_signs_in_by_keyboard_and_is_told_kindly_when_the_password_is_wrong() {
        Desk clerk = desk(Equipment.OFFICE).visit("/login");
        assertThat(clerk.field("账号")).isFocused();

        clerk.types("clerk").tabTo("密码").types("not-the-password");
        clerk.arriveBy(() -> clerk.presses("Enter")).sees("账号或密码不对，请核对后再试");

        clerk.types("clerk").tabTo("密码").types(Desk.PASSWORD);
        clerk.arriveBy(() -> clerk.presses("Enter"));
        assertThat(clerk.page()).hasURL(Pattern.compile("/worklist"));
    }

    @Test
    void on_a_phone_and_without_scripts_the_door_opens_too() {
        desk(Equipment.PHONE).visit("/login").sees("演示账号").signIn("triage");
        desk(Equipment.WITHOUT_SCRIPTS).visit("/login").signIn("triage");
    }
}
