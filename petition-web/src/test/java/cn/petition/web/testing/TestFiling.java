package cn.petition.web.testing;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.domain.secrecy.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented letter; each {@code with} gives another one. */
public record TestFiling(
        String petitioner,
        String title,
        String claim,
        MatterKind kind,
        @Nullable UUID complainedOrgan,
        LocalDate receivedOn) {

    private static final String PHONE = "13900000088";

    /** A letter about pavement lights, received on the day on which the tests' clock stands. */
    public static TestFiling letter() {
        return new TestFiling(
                "赵青山",
                "反映柳林巷路灯不亮",
                "柳林巷的路灯坏了半年，请求修复。",
                MatterKind.REDRESS,
                null,
                SettableClock.START.toLocalDate());
    }

    /** The same about another organ, as an accusation that only named persons know. */
    public TestFiling accusing(UUID organ) {
        return new TestFiling(petitioner, title, claim, MatterKind.ACCUSATION, organ, receivedOn);
    }

    public TestFiling about(String newTitle, String newClaim) {
        return new TestFiling(petitioner, newTitle, newClaim, kind, complainedOrgan, receivedOn);
    }

    public TestFiling complainingAbout(@Nullable UUID organ) {
        return new TestFiling(petitioner, title, claim, kind, organ, receivedOn);
    }

    public TestFiling from(String name) {
        return new TestFiling(name, title, claim, kind, complainedOrgan, receivedOn);
    }

    public TestFiling receivedOn(LocalDate day) {
        return new TestFiling(petitioner, title, claim, kind, complainedOrgan, day);
    }

    public RegisterPetition.Command by(Actor clerk) {
        FilingFacts facts = new FilingFacts(
                null,
                Channel.LETTER,
                kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                kind,
                null,
                "141002",
                null,
                complainedOrgan,
                null,
                receivedOn,
                null,
                title,
                claim,
                null,
                1,
                null,
                null,
                false,
                false,
                Set.of());
        return new RegisterPetition.Command(
                clerk,
                facts,
                List.of(new PartyEntry(PartyRole.PETITIONER, LegalForm.PERSON, petitioner, null, new PhoneNumber(PHONE), null, null)),
                null,
                null);
    }
}
