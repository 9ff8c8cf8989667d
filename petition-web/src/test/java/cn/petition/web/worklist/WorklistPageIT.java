package cn.petition.web.worklist;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.petition.domain.organ.Role;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.RegisteredMatters;
import cn.petition.web.testing.TestOfficers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PetitionTest
class WorklistPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opens_on_the_first_list_of_the_role_and_says_why_a_list_is_empty() throws Exception {
        var handler = new TestOfficers(jdbc).hire(Role.CASE_OFFICER);
        assertThat(page(handler, "/worklist")).contains("没有指派给您的在办事项", "单位指派您承办的事项会出现在这里").doesNotContain("??");
        assertThat(page(handler, "/worklist?list=overdue")).contains("没有超期的事项", "最后一天当天不算超期");
        assertThat(page(new TestOfficers(jdbc).hire(Role.AUDITOR), "/worklist")).contains("您的角色不办理信访事项");
    }

    @Test
    void shows_what_a_clerk_must_know_of_each_matter() throws Exception {
        var clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        var matter = new RegisteredMatters(register).register(clerk, RegisteredMatters.about("路灯").by("周小文"));

        assertThat(page(clerk, "/worklist"))
                .contains(matter.number(), "/petitions/" + matter.number(), "周某", "来信", "2026-03-16", "已登记", "还有", "某县信访局")
                .doesNotContain("周小文", "??");
    }

    @Test
    void refuses_lists_that_are_not_there_and_marks_that_were_changed() throws Exception {
        var clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
        for (String query : new String[] {"list=mine", "list=nonsense", "list=overdue&beside=abc"}) {
            mvc.perform(get("/worklist?" + query).with(signedIn(clerk)))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("role=\"alert\"")));
        }
    }

    private String page(OfficerPrincipal officer, String address) throws Exception {
        return mvc.perform(get(address).with(signedIn(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
