package cn.petition.workflow;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city office, a county office and two departments of the demonstration bureau, with officers of this test's own. */
public final class Office {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    public final Organ city;
    public final Organ county;
    public final Organ housing;
    public final Organ labour;
    public final Organ discipline;
    public final OfficerPrincipal clerk;
    public final OfficerPrincipal triage;
    public final OfficerPrincipal countyTriage;
    public final OfficerPrincipal handler;
    public final OfficerPrincipal labourHandler;
    public final OfficerPrincipal stranger;

    private final RegisterPetition register;
    private final Petitions petitions;

    public Office(JdbcClient jdbc, Organs organs, RegisterPetition register, Petitions petitions) {
        this.register = register;
        this.petitions = petitions;
        this.city = organs.findByCode("141000").orElseThrow();
        this.county = organs.findByCode("141002").orElseThrow();
        this.housing = organs.findByCode("141000-01").orElseThrow();
        this.labour = organs.findByCode("141000-02").orElseThrow();
        this.discipline = organs.findByCode("141000-90").orElseThrow();
        var officers = new TestOfficers(jdbc);
        this.clerk = officers.hireAt(city.id(), Role.INTAKE_CLERK);
        this.triage = officers.hireAt(city.id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        this.countyTriage = officers.hireAt(county.id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK);
        this.handler = officers.hireAt(housing.id(), Role.CASE_OFFICER);
        this.labourHandler = officers.hireAt(labour.id(), Role.CASE_OFFICER);
        this.stranger = officers.hireAt(
                organs.findByCode("141022").orElseThrow().id(), Role.TRIAGE_OFFICER, Role.INTAKE_CLERK, Role.CASE_OFFICER);
    }

    /** A letter about heating, received on 2 March 2026. */
    public String aLetter() {
        return register(triage, MatterKind.REDRESS, RECEIVED, null);
    }

    public String aLetterAt(OfficerPrincipal officer, LocalDate receivedOn) {
        return register(officer, MatterKind.REDRESS, receivedOn, null);
    }

    public String aProposal() {
        return register(triage, MatterKind.PROPOSAL, RECEIVED, null);
    }

    public String anAccusationAgainst(Organ accused) {
        return register(triage, MatterKind.ACCUSATION, RECEIVED, accused.id());
    }

    public Petition petition(String number) {
        return petitions.findByNumber(number).orElseThrow();
    }

    /** The next step on a matter as its form would ask for it. */
    public StepRequest step(String number, OfficerPrincipal by, String on) {
        return new StepRequest(number, petition(number).version(), by.actor(), LocalDate.parse(on));
    }

    private String register(OfficerPrincipal by, MatterKind kind, LocalDate receivedOn, @Nullable UUID complained) {
        Actor actor = by.actor();
        var facts = new FilingFacts(
                null,
                Channel.LETTER,
                kind == MatterKind.PROPOSAL ? Purpose.PROPOSAL : kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                kind,
                null,
                "141002",
                "某小区三号楼",
                complained,
                null,
                receivedOn,
                null,
                "反映冬季供暖温度不达标",
                "请求供热单位按合同供热，退还部分费用。",
                "去冬以来室温长期低于十六度，多次报修没有结果。",
                1,
                null,
                12,
                false,
                false,
                Set.of());
        var party = new PartyEntry(
                PartyRole.PETITIONER,
                LegalForm.PERSON,
                "张某某",
                new IdentityDocument(IdentityDocumentType.RESIDENT_IDENTITY_CARD, "141002198001010013"),
                new PhoneNumber("13800000000"),
                new Address("山西省临汾市尧都区某街道某小区三号楼"),
                null);
        return register.register(new RegisterPetition.Command(actor, facts, List.of(party), null, null)).number();
    }
}
