package cn.petition.web.crawl;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import cn.petition.domain.organ.Role;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.statistic.InventedOffice;
import cn.petition.reporting.statistic.InventedYear;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageCrawler;
import cn.petition.web.testing.PageCrawler.Visit;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** As each role, at the petition office and at the department, everything that links and asking forms lead to. */
@PetitionTest
class CrawlIT {

    private static final int PAGES_OF_AN_OFFICER = 4;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationContext beans;

    @Test
    @ResetDatabase
    void no_link_is_broken_no_page_lacks_its_headers_or_words_and_looking_writes_nothing() throws Exception {
        Map<String, OfficerPrincipal> officers = officersInABusyOffice();
        Map<String, String> before = BusinessTables.checksums(jdbc);
        List<String> complaints = new ArrayList<>();

        for (Map.Entry<String, OfficerPrincipal> officer : officers.entrySet()) {
            var crawler = new PageCrawler(mvc, signedIn(officer.getValue()));
            var all = officer.getKey().startsWith(Role.REPORT_WRITER.name()) ? crawler : crawler.oneFigureOnly();
            var visits = all.crawl("/", "/account/password");
            assertThat(visits.size()).as("pages of " + officer.getKey()).isGreaterThan(PAGES_OF_AN_OFFICER);
            visits.values().forEach(visit -> complain(officer.getKey(), visit, complaints));
        }
        new PageCrawler(mvc, anonymous()).crawl("/", "/login").values().forEach(visit -> complain("nobody", visit, complaints));

        assertThat(complaints).isEmpty();
        assertThat(BusinessTables.checksums(jdbc)).isEqualTo(before);
    }

    @Test
    void a_changed_row_is_noticed() {
        Map<String, String> before = BusinessTables.checksums(jdbc);
        OfficerPrincipal officer = new TestOfficers(jdbc).hire(Role.LEADER);
        Map<String, String> after = BusinessTables.checksums(jdbc);
        jdbc.sql("update officer set display_name = '李某' where id = :id").param("id", officer.id()).update();

        assertThat(after.get("officer")).isNotEqualTo(before.get("officer"));
        assertThat(BusinessTables.checksums(jdbc).get("officer")).isNotEqualTo(after.get("officer"));
        assertThat(before).containsKeys("matter", "filing", "matter_step", "obligation", "calendar_day");
    }

    private static void complain(String officer, Visit visit, List<String> complaints) {
        Complaints.about(visit)
                .forEach(words -> complaints.add(
                        officer + " at " + visit.address() + " (reached from " + visit.from() + "): " + words));
    }

    private Map<String, OfficerPrincipal> officersInABusyOffice() {
        InventedYear year = new InventedYear(new InventedOffice(beans));
        clock.set(SettableClock.START);
        UUID office = year.office.office.id();
        TestOfficers staff = new TestOfficers(jdbc);
        OfficerPrincipal clerk = staff.hireAt(office, Role.INTAKE_CLERK);
        register.register(TestFiling.letter().complainingAbout(year.office.department.id()).by(clerk.actor()));
        register.register(TestFiling.letter().accusing(year.office.department.id()).by(clerk.actor()));
        Map<String, OfficerPrincipal> officers = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            officers.put(role + " of the office", staff.hireAt(office, role));
        }
        officers.put("LEADER of the department", staff.hireAt(year.office.department.id(), Role.LEADER));
        officers.put("the registering clerk", clerk);
        officers.put("the handling officer", year.office.caseOfficer);
        return officers;
    }
}
