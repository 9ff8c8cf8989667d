package cn.petition.domain.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "000000, 441202, true", "440000, 441202, true", "441200, 441202, true", "441202, 441202, true",
        "441202, 441202003, true", "441202003, 441202003005, true",
        "441202, 441200, false", "441300, 441202, false", "441202003, 441202004, false"
    })
    void covers_what_lies_in_it(String wider, String narrower, boolean covers) {
        assertThat(Region.of(wider).covers(Region.of(narrower))).isEqualTo(covers);
    }

    @Test
    void a_malformed_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of("44")).withMessageContaining("6位、9位或者12位");
    }
}
