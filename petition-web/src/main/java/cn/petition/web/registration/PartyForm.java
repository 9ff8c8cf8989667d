package cn.petition.web.registration;

import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.IdentityDocumentType;
import java.util.stream.Stream;

/** One row of people as it was typed. */
public class PartyForm {

    private String role = PartyRole.PETITIONER.name();
    private String legalForm = LegalForm.PERSON.name();
    private String name = "";
    private String documentType = IdentityDocumentType.RESIDENT_IDENTITY_CARD.name();
    private String documentNumber = "";
    private String phone = "";
    private String address = "";

    /** Nothing was typed into it: as if the row were not there. */
    boolean isEmpty() {
        return Stream.of(name, documentNumber, phone, address).allMatch(String::isBlank);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
