package cn.petition.domain.secrecy;

import static cn.petition.domain.secrecy.IdentityDocumentType.OTHER;
import static cn.petition.domain.secrecy.IdentityDocumentType.RESIDENT_IDENTITY_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private final BlindIndex index = new BlindIndex(SecretKeysFixture.keys());

    @Test
    void finds_the_same_person_however_the_number_was_typed() {
        byte[] hash = index.of(new IdentityDocument(RESIDENT_IDENTITY_CARD, "11010519491231002X"));

        assertThat(hash).hasSize(32);
        assertThat(index.of(new IdentityDocument(RESIDENT_IDENTITY_CARD, " １１０１０５ 19491231 002x")))
                .isEqualTo(hash);
        assertThat(index.of(new IdentityDocument(RESIDENT_IDENTITY_CARD, "110105491231002")))
                .isEqualTo(hash);
    }

    @Test
    void finds_the_same_phone_with_country_code_and_dashes() {
        assertThat(index.of(new PhoneNumber("+86 138-0000-0000"))).isEqualTo(index.of(new PhoneNumber("13800000000")));
    }

    @Test
    void tells_purposes_documents_and_installations_apart() {
        byte[] hash = index.of(BlindIndex.Purpose.PHONE, "13800000000");

        assertThat(index.of(BlindIndex.Purpose.IDENTITY_NUMBER, "13800000000")).isNotEqualTo(hash);
        assertThat(new BlindIndex(SecretKeysFixture.keys(1, 5)).of(BlindIndex.Purpose.PHONE, "13800000000"))
                .isNotEqualTo(hash);
        assertThat(index.of(new IdentityDocument(OTHER, "11010519491231002X")))
                .isNotEqualTo(index.of(new IdentityDocument(RESIDENT_IDENTITY_CARD, "11010519491231002X")));
    }
}
