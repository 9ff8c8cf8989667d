package cn.petition.web.search;

import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import java.util.Optional;

/** Tells the number of an identity paper or a mobile phone from other input, before it stands in an address again. */
final class PersonalInput {

    private PersonalInput() {}

    static boolean looksPersonal(String typed) {
        return identityNumber(typed).filter(document -> document.birthday().isPresent()).isPresent()
                || PhoneNumber.entered(typed).filter(PhoneNumber::isMobile).isPresent();
    }

    static Optional<IdentityDocument> identityNumber(String typed) {
        return IdentityDocument.entered(IdentityDocumentType.RESIDENT_IDENTITY_CARD, typed);
    }
}
