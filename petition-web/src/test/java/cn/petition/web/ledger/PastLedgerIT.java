package cn.petition.web.ledger;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Petitions;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.reporting.ledger.Receptions;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Earlier ledgers of leaders' cases and receptions, taken over as whole files. */
@PetitionTest
class PastLedgerIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private Receptions receptions;

    private Office office;
    private OfficerPrincipal supervisor;

    @BeforeEach
    void open() {
        office = new Office(jdbc, organs, register, petitions);
        supervisor = new TestOfficers(jdbc).hireAt(office.city.id(), Role.SUPERVISOR);
    }

    @Test
    void sessions_of_a_year_are_taken_over_with_their_counts_and_the_same_file_once() throws Exception {
        var alone = new TestOfficers(jdbc).hire(Role.SUPERVISOR);
        String file = """
                接访日期,接访领导,职务,接访批次,接访人次,地点
                2021-03-15,李某、周某,市领导,3,8,接待大厅
                2021年6月1日,李某,市领导,2,2,接待大厅
                """;
        assertThat(sent("receptions", file, alone).getRedirectedUrl()).isEqualTo("/ledgers/receptions");
        var year = receptions.offices(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), alone.actor());
        assertThat(year).singleElement().satisfies(one -> {
            assertThat(one.sessions()).isEqualTo(2);
            assertThat(one.leaderTimes()).isEqualTo(3);
            assertThat(one.batches()).isEqualTo(5);
            assertThat(one.petitioners()).isEqualTo(10);
        });
        assertThat(text(sent("receptions", file, alone))).contains("已经导入过");
        assertThat(receptions.sessions(alone.organId(), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), alone.actor()))
                .hasSize(2);
    }

    @Test
    void a_file_with_one_wrong_row_is_not_taken_over_at_all_and_each_fault_is_said() throws Exception {
        var alone = new TestOfficers(jdbc).hire(Role.SUPERVISOR);
        var answer = sent("receptions", """
                接访日期,接访领导,职务,接访批次,接访人次
                2021-03-15,李某,市领导,3,8
                2021-02-30,李某,市领导,3,8
                2021-03-16,李某,,3,8
                2021-03-17,李某,市领导,3,2
                """, alone);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("有3处需要改正", "第3行：“接访日期”的日期2021-02-30不存在", "第4行：请填写“职务”", "第5行：接访人次少于接访批次");
        assertThat(receptions.offices(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), alone.actor())).isEmpty();
    }

    @Test
    void cases_are_taken_over_and_resolve_their_matters_on_the_day_of_the_file() throws Exception {
        var resolved = office.petition(office.aLetter());
        var open = office.petition(office.aLetter());
        String head = "包案日期,事项编号,包案领导,职务,责任单位,化解日期,化解依据,化解文书,核查人\n";
        var wrong = sent("leader-cases", head + "2026-03-03," + resolved.number() + ",李某,副市长,,2026-03-10,调解和解协议,8号,李某\n"
                + "2026-03-03,没有这件,李某,副市长,,,,,\n", supervisor);
        assertThat(text(wrong)).contains("包案领导以外的核查人", "没有找到编号为“没有这件”的信访事项");

        var answer = sent("leader-cases", head
                + "2026-03-03," + resolved.number() + ",李某,副市长," + office.housing.name() + ",2026-03-10,调解和解协议,8号,周某\n"
                + "2026-03-04," + open.number() + ",李某,副市长,,,,,\n", supervisor);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/ledgers/leader-cases");
        assertThat(office.petition(resolved.number()).resolvedOn()).isEqualTo("2026-03-10");
        assertThat(office.petition(open.number()).resolvedOn()).isNull();
        assertThat(jdbc.sql("""
                        select string_agg(e.status, ',' order by e.begun_on) from ledger_entry e join ledger_matter l on l.entry_id = e.id
                        where l.matter_id in (:a, :b)""").param("a", resolved.id()).param("b", open.id())
                .query(String.class).single()).isEqualTo("CLOSED,ASSIGNED");
    }

    private MockHttpServletResponse sent(String path, String file, OfficerPrincipal officer) throws Exception {
        String address = "/ledgers/" + path + "/import";
        var page = mvc.perform(get(address).with(signedIn(officer))).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        return mvc.perform(multipart(address)
                        .file(new MockMultipartFile("file", "以前的台账.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                        .param("formKey", PageForm.hidden(text(page), "formKey"))
                        .with(signedIn(officer))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
