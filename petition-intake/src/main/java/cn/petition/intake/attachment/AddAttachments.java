package cn.petition.intake.attachment;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.VisiblePetitions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to a matter that is already registered, by an officer who works on it. */
@Service
public class AddAttachments {

    /** Route of the form key. */
    public static final String ROUTE = "attachment";

    private static final Set<Role> WORKING_ON_IT =
            EnumSet.of(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.CASE_OFFICER);

    /** @param number of the matter */
    public record Command(Actor by, String number, UUID key, String fingerprint, List<CheckedFile> files) {}

    private final VisiblePetitions petitions;
    private final Filings filings;
    private final Attachments attachments;
    private final OnceOnly once;
    private final AuditTrail audit;

    AddAttachments(
            VisiblePetitions petitions, Filings filings, Attachments attachments, OnceOnly once, AuditTrail audit) {
        this.petitions = petitions;
        this.filings = filings;
        this.attachments = attachments;
        this.once = once;
        this.audit = audit;
    }

    @Transactional
    public void add(Command command) {
        var by = command.by();
        var petition = petitions.byNumber(command.number(), by);
        boolean involved = by.organ().equals(petition.registeringOrgan())
                || by.organ().equals(petition.responsibleOrganOrNull());
        if (!by.isAnyOf(WORKING_ON_IT) || !involved) {
            throw new ActionRefused("AddAttachments", "只有登记或承办本事项的单位可以添加附件。", null);
        }
        var filing = filings.findByMatterId(petition.id()).orElseThrow(NotFound::new);
        once.run(by.officer(), command.key(), ROUTE, command.fingerprint(), () -> {
            attachments.add(filing.id(), null, by.officer(), command.files());
            audit.record(AuditEntry.done(by.officer(), by.organ(), "ADD_ATTACHMENT", "MATTER", petition.id()));
            return petition.number();
        });
    }
}
