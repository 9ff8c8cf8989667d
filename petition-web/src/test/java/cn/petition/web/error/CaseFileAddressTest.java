package cn.petition.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFileAddressTest {

    @Test
    void an_action_leads_back_to_its_matter() {
        assertThat(CaseFileAddress.of("/petitions/000001/extend")).isEqualTo("/petitions/000001");
    }

    @Test
    void other_addresses_lead_nowhere() {
        assertThat(CaseFileAddress.of("/petitions/000001")).isNull();
        assertThat(CaseFileAddress.of("/registrations/new")).isNull();
    }
}
