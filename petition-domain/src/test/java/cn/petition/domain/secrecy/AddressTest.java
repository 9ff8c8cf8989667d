package cn.petition.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "山西省临汾市尧都区某街道幸福小区3号楼, 山西省临汾市尧都区****",
        "临汾市洪洞县某镇某村, 临汾市洪洞县****",
        "尧都区幸福小区3号楼, 尧都区****",
        "幸福小区3号楼2单元, 幸福****",
        "内蒙古自治区锡林郭勒盟某旗某苏木, 内蒙古自治区锡林郭勒盟某旗****",
        "某村, 某****",
        "村, ****",
    })
    void shows_itself_down_to_the_county(String text, String masked) {
        assertThat(new Address(text)).hasToString(masked);
        assertThat(new Address(text).text()).isEqualTo(text);
    }

    @Test
    void nothing_entered_is_no_address() {
        assertThat(Address.entered("\u3000 ")).isEmpty();
    }
}
