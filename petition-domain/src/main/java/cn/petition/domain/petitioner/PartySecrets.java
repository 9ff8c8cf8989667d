package cn.petition.domain.petitioner;

import org.jspecify.annotations.Nullable;

/** The personal data of somebody on a filing in the form in which it is stored: ciphertexts and blind indexes. */
public record PartySecrets(
        @Nullable String idType,
        byte @Nullable [] idNumber,
        byte @Nullable [] idIndex,
        byte @Nullable [] phone,
        byte @Nullable [] phoneIndex,
        byte @Nullable [] address) {

    public static PartySecrets none() {
        return new PartySecrets(null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "PartySecrets[masked]";
    }
}
