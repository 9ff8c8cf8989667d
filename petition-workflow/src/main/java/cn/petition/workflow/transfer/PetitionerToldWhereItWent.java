package cn.petition.workflow.transfer;

import cn.petition.domain.organ.Organ;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.DestinationNotice;
import cn.petition.workflow.step.MatterAtHand;
import org.springframework.stereotype.Component;

/**
 * An organ that received a matter itself and hands it on within its system tells the petitioner where it went (Art. 23);
 * of petition offices the regulations do not ask it, there the petitioner asks with the query code.
 */
@Component
class PetitionerToldWhereItWent {

    private final DocumentRegister documents;

    PetitionerToldWhereItWent(DocumentRegister documents) {
        this.documents = documents;
    }

    /** @param assigned whether a report was asked for */
    void tell(MatterAtHand matter, Organ to, boolean assigned) {
        if (matter.organ().isPetitionOffice()) {
            return;
        }
        var notice = documents.draft(matter);
        documents.issue(notice, DestinationNotice.of(matter, assigned, to.name(), matter.moment().on(), null));
    }
}
