package cn.petition.journey;

import com.microsoft.playwright.Browser;

/** What stands on an officer's desk: size of the window in pixels, and whether the browser runs scripts. */
record Equipment(String name, int width, int height, boolean scripts) {

    static final Equipment OFFICE = new Equipment("desktop", 1366, 768, true);
    static final Equipment PHONE = new Equipment("phone", 390, 844, true);
    static final Equipment WITHOUT_SCRIPTS = new Equipment("plain", 1366, 768, false);

    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true);
    }
}
