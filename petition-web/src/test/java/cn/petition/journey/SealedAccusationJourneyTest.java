package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.Channel;
import cn.petition.journey.InventedOffice.Case;
import cn.petition.web.testing.ResetDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ResetDatabase
class SealedAccusationJourneyTest extends Journey {

    private static final Case ACCUSATION = new Case(
            Channel.LETTER,
            "沈秋分",
            "13800000014",
            "X010101",
            "141002001",
            "反映保障房分配中优亲厚友",
            "请求调查保障房分配中的优亲厚友问题。",
            "第三批保障房名单里有多名工作人员亲属。",
            Set.of());

    @Test
    void the_accused_organ_and_officers_without_a_name_on_the_list_find_no_trace() {
        office().registers("2026-03-11", InventedMatters.LEAKING_ROOF);
        var accusation = office().registersAccusation("2026-03-12", ACCUSATION, "141000-01");
        todayIsMonday();

        for (String login : List.of("housing", "clerk", "leader")) {
            Desk officer = officer(login);
            officer.visit("/petitions?q=优亲厚友").sees("没有符合条件的事项").doesNotSee(accusation.number());
            officer.visit("/petitions?q=" + accusation.number()).doesNotSee(ACCUSATION.title());
            officer.visit("/worklist").doesNotSee(ACCUSATION.title());
            officer.visit("/petitions/" + accusation.number(), 404).doesNotSee(ACCUSATION.title());
            officer.visit("/statistics?span=YEAR&year=2026");
            assertThat(officer.page().locator("[data-figure='filing.total'] .figure-number strong"))
                    .hasText(login.equals("housing") ? "0" : "1");
        }
    }

    @Test
    void a_clerk_who_types_the_same_text_gets_no_hint_of_it() {
        office().registersAccusation("2026-03-12", ACCUSATION, "141000-01");
        todayIsMonday();
        Desk clerk = officer("clerk");
        var registration = RegistrationPage.openedBy(clerk)
                .fill(ACCUSATION.name(), ACCUSATION.phone(), ACCUSATION.title(), ACCUSATION.claim());

        clerk.page().waitForResponse("**/registrations/hints", () -> clerk.field("事实和理由").fill(ACCUSATION.facts()));
        assertThat(registration.candidates()).hasCount(0);
    }

    @Test
    void those_who_are_named_find_it_and_are_told_that_it_is_sealed() {
        var accusation = office().registersAccusation("2026-03-12", ACCUSATION, "141000-01");
        todayIsMonday();
        Desk triage = officer("triage").visit("/petitions/" + accusation.number());

        triage.sees("密封").sees(ACCUSATION.claim());
        assertThat(triage.page().title()).contains(ACCUSATION.title());
    }
}
