package cn.petition.web.testing;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.intake.registration.Registered;
import cn.petition.web.security.OfficerPrincipal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented matters brought to the desk of an officer, each said in as many words as the test cares about. */
public final class RegisteredMatters {

    private static final LocalDate DAY = SettableClock.START.toLocalDate();

    private final RegisterPetition register;

    public RegisteredMatters(RegisterPetition register) {
        this.register = register;
    }

    /** A matter that the test has not changed yet. */
    public static Draft about(String claim) {
        return new Draft(claim);
    }

    /** What is brought; a letter of one person received on the day of the tests unless said otherwise. */
    public static final class Draft {

        private final String claim;
        private String name = "王小明";
        private Channel channel = Channel.LETTER;
        private MatterKind kind = MatterKind.REDRESS;
        private @Nullable String category;
        private @Nullable String place;
        private @Nullable String external;
        private @Nullable UUID complained;
        private LocalDate received = DAY;
        private int petitioners = 1;
        private @Nullable Integer visitors;
        private Set<FilingFlag> flags = Set.of();
        private @Nullable IdentityDocument document;
        private @Nullable PhoneNumber phone;

        private Draft(String claim) {
            this.claim = claim;
        }

        public Draft by(String petitioner) {
            this.name = petitioner;
            return this;
        }

        public Draft channel(Channel one) {
            this.channel = one;
            return this;
        }

        public Draft kind(MatterKind one) {
            this.kind = one;
            return this;
        }

        public Draft category(String code) {
            this.category = code;
            return this;
        }

        public Draft place(String code) {
            this.place = code;
            return this;
        }

        public Draft externalNumber(String number) {
            this.external = number;
            return this;
        }

        public Draft complained(UUID organ) {
            this.complained = organ;
            return this;
        }

        public Draft received(String day) {
            this.received = LocalDate.parse(day);
            return this;
        }

        public Draft visitors(int people) {
            this.channel = Channel.VISIT;
            this.petitioners = people;
            this.visitors = people;
            return this;
        }

        public Draft flags(FilingFlag... some) {
            this.flags = Set.of(some);
            return this;
        }

        public Draft identityNumber(String number) {
            this.document = new IdentityDocument(IdentityDocumentType.RESIDENT_IDENTITY_CARD, number);
            return this;
        }

        public Draft phone(String number) {
            this.phone = new PhoneNumber(number);
            return this;
        }
    }

    public Registered register(OfficerPrincipal officer, Draft draft) {
        var facts = new FilingFacts(
                draft.external,
                draft.channel,
                draft.kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                draft.kind,
                draft.category,
                draft.place,
                null,
                draft.complained,
                null,
                draft.received,
                null,
                "来信",
                draft.claim,
                null,
                draft.petitioners,
                draft.visitors,
                null,
                false,
                false,
                draft.flags);
        var party = new PartyEntry(
                PartyRole.PETITIONER, LegalForm.PERSON, draft.name, draft.document, draft.phone, null, null);
        return register.register(new RegisterPetition.Command(officer.actor(), facts, List.of(party), null, null));
    }

    public Registered register(OfficerPrincipal officer, String claim) {
        return register(officer, about(claim));
    }
}
