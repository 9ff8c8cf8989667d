package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The desk where matters are registered, as a clerk uses it. */
record RegistrationPage(Desk clerk) {

    static RegistrationPage openedBy(Desk clerk) {
        clerk.visit("/registrations/new");
        return new RegistrationPage(clerk);
    }

    /** What every registration needs, with the mouse or without scripts. */
    RegistrationPage fill(String name, String phone, String title, String claim) {
        clerk.fill("姓名或名称", name)
                .fill("电话", phone)
                .fill("标题", title)
                .fill("投诉请求", claim)
                .tick("信访目的", "求决")
                .tick("事项类别", "申诉求决类");
        return this;
    }

    /** Registers, and answers with the number on the receipt. */
    String register() {
        clerk.arriveBy(() -> clerk.page().locator(".actions-sticky button.btn-primary").click());
        return numberOnReceipt();
    }

    String numberOnReceipt() {
        assertThat(clerk.page()).hasURL(Pattern.compile("/registrations/[^/]+/receipt"));
        return clerk.page().locator(".receipt-number").innerText().strip();
    }

    Locator candidates() {
        return clerk.page().locator("#hints .candidates > li");
    }

    Locator draftState() {
        return clerk.page().locator("[data-draft-state]");
    }
}
