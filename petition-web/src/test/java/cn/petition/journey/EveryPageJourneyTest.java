package cn.petition.journey;

import cn.petition.web.testing.ResetDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in the middle of an office's work, on an office screen and on a phone, examined one by one.
 *
 * <p>With {@code -Dpetition.pictures=docs/screenshots} each page is photographed as well.
 */
@ResetDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTest extends Journey {

    /** A page to look at: who opens it, where it stands, and what is done on it first. */
    private record Sight(String name, String officer, String address, int status, Consumer<Desk> before) {}

    private final List<Sight> sights = new ArrayList<>();

    @BeforeAll
    void fillTheOffice() {
        var matters = new InventedMatters(office());
        matters.twoMonths();
        todayIsMonday();
        beforeTheDoor();
        casesOf(matters);
        administration();
    }

    static List<Equipment> equipment() {
        return List.of(Equipment.OFFICE, Equipment.PHONE);
    }

    @ParameterizedTest
    @MethodSource("equipment")
    void is_in_order(Equipment equipment) throws IOException {
        var faults = new SoftAssertions();
        String officer = "";
        Desk desk = desk(equipment);
        for (Sight sight : sights) {
            if (!sight.officer().equals(officer)) {
                officer = sight.officer();
                desk = desk(equipment).signIn(officer);
            }
            look(desk, sight, equipment, faults);
        }
        faults.assertAll();
    }

    private static void look(Desk desk, Sight sight, Equipment equipment, SoftAssertions faults) throws IOException {
        try {
            desk.open(sight.address(), sight.status());
            sight.before().accept(desk);
        } catch (AssertionError | RuntimeException unseen) {
            faults.fail(sight.name() + " cannot be seen: " + unseen.getMessage());
        }
        var pictures = Optional.ofNullable(System.getProperty("petition.pictures"));
        if (pictures.isPresent()) {
            Path folder = Path.of(System.getProperty("petition.root")).resolve(pictures.get());
            Files.createDirectories(folder);
            desk.photograph(folder.resolve(sight.name() + "-" + equipment.name() + ".png"));
        }
        try {
            desk.examined();
        } catch (AssertionError fault) {
            faults.fail(sight.name() + " on " + equipment.name() + ": " + fault.getMessage());
            desk.forgetsComplaints();
        }
    }

    private void beforeTheDoor() {
        see("login", "", "/login");
    }

    private void casesOf(InventedMatters matters) {
        String answered = "/petitions/" + matters.answered().number();
        see("case-file", "housing", answered);
        see("case-file-end", "housing", answered, desk -> desk.heading("流转记录").scrollIntoViewIfNeeded());
        see("deadline", "housing", answered, desk -> desk.arriveBy(() -> desk.page()
                .locator("a[href*='/deadlines/']")
                .first()
                .click()));
        see("document", "housing", answered, desk -> desk.arriveBy(() -> desk.page()
                .locator("a[href*='/documents/']")
                .last()
                .click()));
        see("step-serve", "housing", answered + "/serve");
        see("step-issue-opinion", "housing", "/petitions/" + matters.accepted().number() + "/issue-opinion");
        see("step-extend", "housing", "/petitions/" + matters.accepted().number() + "/extend");
        see("step-receive", "housing", "/petitions/" + matters.transferred().number() + "/receive");
        see("step-object", "housing", "/petitions/" + matters.transferred().number() + "/object-to-transfer");
        see("step-triage", "triage", "/petitions/" + matters.registered().number() + "/triage");
        see("step-transfer", "triage", "/petitions/" + matters.triaged().number() + "/transfer");
        see("step-assign", "triage", "/petitions/" + matters.triaged().number() + "/assign-with-report");
        see("step-refused-with-errors", "triage", "/petitions/" + matters.triaged().number() + "/transfer", desk -> {
            desk.expecting("422");
            desk.arriveBy(() -> desk.button("转送").click());
        });
        see("not-found", "triage", "/petitions/141000-2026-V-999999", 404, desk -> {});
    }

    private void administration() {
        see("own-password", "admin", "/account/password");
        see("accounts", "admin", "/accounts");
        see("account-new", "admin", "/accounts/new");
        see("account", "admin", "/accounts/housing");
        see("organs", "admin", "/organs");
        see("organ-new", "admin", "/organs/new");
        see("organ", "admin", "/organs/141000-01");
        see("settings", "admin", "/settings");
        see("calendar-year", "admin", "/settings/calendar/2026");
        see("calendar-entry", "admin", "/settings/calendar/new");
    }

    private void see(String name, String officer, String address) {
        see(name, officer, address, 200, desk -> {});
    }

    private void see(String name, String officer, String address, Consumer<Desk> before) {
        see(name, officer, address, 200, before);
    }

    private void see(String name, String officer, String address, int status, Consumer<Desk> before) {
        sights.add(new Sight(name, officer, address, status, before));
    }
}
