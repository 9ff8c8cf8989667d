package cn.petition.domain.petitioner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a filing: petitioner, representative or agent. Identity number, phone and address are kept encrypted;
 * number and phone also as keyed blind indexes, so that earlier matters of the same person can be found.
 */
@Entity
@Table(name = "filing_party")
public class FilingParty {

    @Id
    private UUID id;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private String name;
    private @Nullable String idType;
    private byte @Nullable [] idNumber;
    private byte @Nullable [] idIndex;
    private byte @Nullable [] phone;
    private byte @Nullable [] phoneIndex;
    private byte @Nullable [] address;
    private @Nullable String homeCode;

    @SuppressWarnings("NullAway.Init")
    protected FilingParty() {}

    /**
     * @param secrets identity number, phone and address, already encrypted for this {@code id}
     * @param homeCode division in which the person lives, if known
     */
    public FilingParty(
            UUID id,
            int ordinal,
            PartyRole role,
            LegalForm legalForm,
            String name,
            PartySecrets secrets,
            @Nullable String homeCode) {
        this.id = id;
        this.ordinal = ordinal;
        this.role = role;
        this.legalForm = legalForm;
        this.name = name;
        this.idType = secrets.idType();
        this.idNumber = secrets.idNumber();
        this.idIndex = secrets.idIndex();
        this.phone = secrets.phone();
        this.phoneIndex = secrets.phoneIndex();
        this.address = secrets.address();
        this.homeCode = homeCode;
    }

    /**
     * The context under which a field of somebody on a filing is encrypted; needed to read it again.
     *
     * @param field column: {@code id_number}, {@code phone} or {@code address}
     */
    public static String sealContext(String field, UUID party) {
        return "filing_party." + field + "/" + party;
    }

    public UUID id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    public PartyRole role() {
        return role;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public String name() {
        return name;
    }

    public PartySecrets secrets() {
        return new PartySecrets(idType, idNumber, idIndex, phone, phoneIndex, address);
    }

    public @Nullable String homeCode() {
        return homeCode;
    }
}
