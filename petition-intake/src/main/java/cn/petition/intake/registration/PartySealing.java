package cn.petition.intake.registration;

import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.petitioner.PartySecrets;
import cn.petition.domain.secrecy.BlindIndex;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.UuidV7;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts what identifies people before it reaches the database; each ciphertext is bound to its row. */
@Component
public class PartySealing {

    private final FieldCipher cipher;
    private final BlindIndex index;
    private final UuidV7 ids;

    PartySealing(FieldCipher cipher, BlindIndex index, UuidV7 ids) {
        this.cipher = cipher;
        this.index = index;
        this.ids = ids;
    }

    FilingParty seal(PartyEntry entry, int ordinal) {
        UUID id = ids.next();
        var document = entry.document();
        var phone = entry.phone();
        var address = entry.address();
        var secrets = new PartySecrets(
                document == null ? null : document.type().name(),
                document == null ? null : cipher.encrypt(document.number(), context("id_number", id)),
                document == null ? null : index.of(document),
                phone == null ? null : cipher.encrypt(phone.number(), context("phone", id)),
                phone == null ? null : index.of(phone),
                address == null ? null : cipher.encrypt(address.text(), context("address", id)));
        return new FilingParty(id, ordinal, entry.role(), entry.legalForm(), entry.name(), secrets, entry.homeCode());
    }

    /** The context under which a field of a party was encrypted; needed to read it again. */
    public static String context(String field, UUID party) {
        return FilingParty.sealContext(field, party);
    }
}
