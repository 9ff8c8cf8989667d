package cn.petition.workflow.document;

import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.legal.NoRuleInForce;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.secrecy.UuidV7;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues the documents of ledgers: numbered for the organ that keeps the line, under the rules of the day. */
@Component
public class LedgerDocuments {

    private final DocumentRegister register;
    private final Organs organs;
    private final ObligationClocks clocks;
    private final UuidV7 ids;

    LedgerDocuments(DocumentRegister register, Organs organs, ObligationClocks clocks, UuidV7 ids) {
        this.register = register;
        this.organs = organs;
        this.clocks = clocks;
        this.ids = ids;
    }

    /** Issues a document of a line and returns its identity, so that the step can name it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID issue(LedgerEntry entry, LedgerMoment moment, OfficialDocument document) {
        var id = ids.next();
        var organ = organs.findById(entry.office()).orElseThrow();
        register.issue(new LedgerPaper(id, entry.id(), organ, moment, ruleSetOn(moment.on())), document);
        return id;
    }

    /**
     * Code of the rule set of a day.
     *
     * @throws ActionRefused when no regulation was in force
     */
    public String ruleSetOn(LocalDate day) {
        try {
            return clocks.current().ruleSetOn(day).code();
        } catch (NoRuleInForce unknown) {
            throw new ActionRefused("NoRuleInForce", String.valueOf(unknown.getMessage()), null);
        }
    }
}
