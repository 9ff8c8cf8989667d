package cn.petition.intake.registration;

import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Somebody as the clerk writes them down: petitioner, representative or agent. */
public record PartyEntry(
        PartyRole role,
        LegalForm legalForm,
        String name,
        @Nullable IdentityDocument document,
        @Nullable PhoneNumber phone,
        @Nullable Address address,
        @Nullable String homeCode) {}
