package cn.petition.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.testing.ResetDatabase;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One day of a supervisor: from what is due to what is late, a draft, a batch, and back, all by keyboard. */
@ResetDatabase
class SupervisorsDayJourneyTest extends Journey {

    private static final LocalDate A_MONTH_LATER = LocalDate.of(2026, 4, 20);

    @BeforeEach
    void fillTheOffice() {
        new InventedMatters(office()).twoMonths();
        clock.set(A_MONTH_LATER.atTime(9, 0));
    }

    @Test
    void from_the_desk_to_what_is_late_a_draft_a_batch_and_back() {
        Desk supervisor = officer("supervisor");
        supervisor.visit("/notices").press("现在巡查");

        enter(supervisor, "督导台").sees("今日事项");
        String due = number(supervisor, "due-soon");
        String late = number(supervisor, "overdue");
        assertThat(Integer.parseInt(late)).as("a month without an answer").isPositive();

        follows(supervisor, "预警期内", due);
        enter(supervisor, "返回督导台");
        follows(supervisor, "超期", late);
        assertThat(supervisor.page().locator("tbody tr").count()).isEqualTo(Integer.parseInt(late));
        enter(supervisor, "返回督导台");

        String drafts = number(supervisor, "supervisions:DRAFTED");
        assertThat(Integer.parseInt(drafts)).as("the sweep has drafted").isPositive();
        opens(supervisor, "supervisions:DRAFTED");
        assertThat(supervisor.page().locator("tbody tr").count()).isEqualTo(Integer.parseInt(drafts));
        supervisor.arriveBy(() -> {
            supervisor.page().locator("tbody th a").first().focus();
            supervisor.presses("Enter");
        });
        supervisor.sees("草稿");
        enter(supervisor, "督导台");

        String batches = number(supervisor, "hand-down-batches:IN_PROGRESS");
        opens(supervisor, "hand-down-batches:IN_PROGRESS");
        supervisor.sees(inWords(batches));
        enter(supervisor, "督导台").sees("按责任单位");
    }

    @Test
    void each_number_of_the_desk_stands_over_a_list_of_as_many_rows() {
        Desk leader = officer("leader");
        leader.visit("/desk");
        var links = Jsoup.parse(leader.page().content()).select("main .desk-figure a.figure-number");
        assertThat(links.size()).isGreaterThan(20);
        for (var link : links) {
            String number = link.select("strong").text();
            leader.open(link.attr("href"), 200);
            if (link.attr("href").startsWith("/desk/")) {
                assertThat(leader.page().locator("#figure-number")).hasText(number);
            } else {
                leader.sees(inWords(number));
            }
        }
    }

    @Test
    void the_wall_names_nobody_and_looks_again_by_itself() {
        Desk leader = officer("leader");
        leader.page().setViewportSize(1920, 1080);
        var answer = leader.page().navigate("/desk/wall");

        assertThat(answer.headerValue("Refresh")).isEqualTo("60");
        leader.examined().doesNotSee("王小满").doesNotSee("杏园小区");
    }

    /** How the list of a ledger says how long it is. */
    private static String inWords(String number) {
        return number.equals("0") ? "没有符合条件的条目" : "共 " + number + " 条";
    }

    /** By keyboard alone: to the link with these words, and Enter. */
    private static Desk enter(Desk desk, String link) {
        desk.tabTo(link);
        return desk.arriveBy(() -> desk.presses("Enter"));
    }

    private static void follows(Desk desk, String figure, String number) {
        opens(desk, Jsoup.parse(desk.page().content())
                .select(".desk-figure:has(.figure-label:containsOwn(" + figure + "))")
                .first()
                .attr("data-figure"));
        assertThat(desk.page().locator("#figure-number")).hasText(number);
    }

    /** The Tab key reaches every link; the one of this figure is taken with Enter. */
    private static void opens(Desk desk, String figure) {
        var link = desk.page().locator("[data-figure='" + figure + "'] a").first();
        for (int i = 0; i < 200; i++) {
            desk.presses("Tab");
            if ((Boolean) link.evaluate("link => link === document.activeElement")) {
                desk.arriveBy(() -> desk.presses("Enter"));
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach the figure " + figure);
    }

    private static String number(Desk desk, String figure) {
        return desk.page().locator("[data-figure='" + figure + "'] strong").first().innerText();
    }
}
