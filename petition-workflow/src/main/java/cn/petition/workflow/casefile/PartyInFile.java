package cn.petition.workflow.casefile;

import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the filing as the file shows them: what identifies a person is masked.
 *
 * @param home division in which the person lives
 */
public record PartyInFile(
        int ordinal,
        PartyRole role,
        LegalForm legalForm,
        String name,
        @Nullable String documentType,
        @Nullable String identityNumber,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String home) {}
