package cn.petition.web.casefile;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Role;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageForm;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PetitionTest
class UrgentReportIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegisterPetition register;

    private OfficerPrincipal clerk;
    private String page;

    @BeforeEach
    void register() {
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        page = "/petitions/" + register.register(TestFiling.letter().by(clerk.actor())).number();
    }

    @Test
    @Proves({"T22-25", "T05-26"})
    void the_file_says_who_was_told_and_at_which_minute() throws Exception {
        report("08:30");

        assertThat(text(page)).contains("上报重大紧急", "报告对象：市委、市政府", "2026-03-16 08:30", "《信访工作条例》第二十五条");
    }

    @Test
    void a_report_that_lies_ahead_is_asked_for_again_and_nothing_is_recorded() throws Exception {
        assertThat(report("23:59")).contains("报告时刻在现在之后");
        assertThat(text(page)).doesNotContain("报告对象");
    }

    private String report(String at) throws Exception {
        String form = html(page + "/report-urgent");
        return mvc.perform(post(page + "/report-urgent")
                        .param("formKey", PageForm.hidden(form, "formKey"))
                        .param("version", PageForm.hidden(form, "version"))
                        .param("on", "2026-03-16")
                        .param("reportedTo", "市委、市政府")
                        .param("reportedAt", at)
                        .param("situation", "百余人在厂门口聚集，已派人到场疏导。")
                        .with(csrf())
                        .with(signedIn(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String text(String address) throws Exception {
        return Jsoup.parse(html(address)).text();
    }

    private String html(String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(clerk))).andReturn().getResponse().getContentAsString();
    }
}
