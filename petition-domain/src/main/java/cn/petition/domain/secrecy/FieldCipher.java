package cn.petition.domain.secrecy;

/**
 * Seals one personal field for the database, so that a copy of the tables shows nothing.
 * The context names table, column and row ({@code filing_party.id_number/<row id>}) and is part of the seal:
 * a sealed value moved to another row cannot be opened there.
 */
public interface FieldCipher {

    /** Seals the text; two calls with the same text give different bytes. */
    byte[] encrypt(String plain, String context);

    /**
     * Opens what {@link #encrypt} sealed under the same context.
     *
     * @throws SealBroken if the bytes were changed, belong elsewhere, or their key is not loaded
     */
    String decrypt(byte[] sealed, String context);
}
