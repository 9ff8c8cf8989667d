package cn.petition.intake.registration;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.intake.attachment.Attachments;
import cn.petition.intake.attachment.CheckedFile;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * One form of the desk, one filing: registers with its attachments and takes the draft away, all or nothing. Sent
 * again, it gives the same number and the same query code.
 */
@Service
public class RegisterAtDesk {

    /** Route of the form key. */
    public static final String ROUTE = "registration";

    /** @param number of the earlier matter, which the clerk may see */
    public record Decision(EarlierDecision.Relation relation, String number, String evidence) {}

    /**
     * @param key the key that was issued with the form
     * @param fingerprint digest of everything that was submitted
     * @param dispute the screened dispute that becomes this petition, {@code null} otherwise
     */
    public record Command(
            UUID key,
            String fingerprint,
            Actor by,
            FilingFacts facts,
            List<PartyEntry> parties,
            @Nullable Decision decision,
            List<CheckedFile> files,
            @Nullable UUID dispute) {}

    /** What the petitioner is given. */
    public record Given(String number, String queryCode) {}

    private final RegisterPetition registration;
    private final VisiblePetitions petitions;
    private final Attachments attachments;
    private final RegistrationDrafts drafts;
    private final DisputeBecomesPetition disputes;
    private final OnceOnly once;
    private final FieldCipher cipher;
    private final AuditTrail audit;

    RegisterAtDesk(
            RegisterPetition registration,
            VisiblePetitions petitions,
            Attachments attachments,
            RegistrationDrafts drafts,
            DisputeBecomesPetition disputes,
            OnceOnly once,
            FieldCipher cipher,
            AuditTrail audit) {
        this.registration = registration;
        this.petitions = petitions;
        this.attachments = attachments;
        this.drafts = drafts;
        this.disputes = disputes;
        this.once = once;
        this.cipher = cipher;
        this.audit = audit;
    }

    public Given register(Command command) {
        String context = "registration.outcome/" + command.key();
        String outcome = once.run(
                command.by().officer(), command.key(), ROUTE, command.fingerprint(), () -> written(effect(command), context));
        return read(outcome, context);
    }

    private Given effect(Command command) {
        var by = command.by();
        var registered = registration.register(new RegisterPetition.Command(
                by, command.facts(), command.parties(), earlier(command), null));
        attachments.add(registered.filing(), null, by.officer(), command.files());
        if (command.dispute() != null) {
            disputes.link(command.dispute(), registered.matter(), command.facts(), by);
        }
        drafts.discard(by.officer(), command.key());
        audit.record(AuditEntry.done(by.officer(), by.organ(), "REGISTER", "MATTER", registered.matter()));
        return new Given(registered.number(), String.valueOf(registered.queryCode()));
    }

    private @Nullable EarlierDecision earlier(Command command) {
        var decision = command.decision();
        return decision == null
                ? null
                : new EarlierDecision(
                        decision.relation(), petitions.byNumber(decision.number(), command.by()), decision.evidence());
    }

    /** The code stands in the outcome encrypted, for as long as a retry may come. */
    private String written(Given given, String context) {
        return given.number() + " " + Base64.getEncoder().encodeToString(cipher.encrypt(given.queryCode(), context));
    }

    private Given read(String outcome, String context) {
        String[] parts = outcome.split(" ");
        return new Given(parts[0], cipher.decrypt(Base64.getDecoder().decode(parts[1]), context));
    }
}
