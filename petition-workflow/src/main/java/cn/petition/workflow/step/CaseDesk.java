package cn.petition.workflow.step;

import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.legal.NoRuleInForce;
import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.Moment;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where a case action begins: takes up a matter the officer may see and that nobody has changed meanwhile. */
@Component
public class CaseDesk {

    private final VisiblePetitions petitions;
    private final Filings filings;
    private final Organs organs;
    private final ObligationClocks clocks;
    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;
    private final FaultPoints faults;

    CaseDesk(
            VisiblePetitions petitions,
            Filings filings,
            Organs organs,
            ObligationClocks clocks,
            JdbcClient jdbc,
            UuidV7 ids,
            Clock clock,
            FaultPoints faults) {
        this.petitions = petitions;
        this.filings = filings;
        this.organs = organs;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.faults = faults;
    }

    /**
     * Takes up a matter; whoever comes second waits for the first and then finds the version changed.
     *
     * @throws NotFound when there is none or the officer may not see it
     * @throws ObjectOptimisticLockingFailureException when somebody took a step after the form was opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MatterAtHand take(StepRequest request) {
        hold(request.number());
        var petition = petitions.byNumber(request.number(), request.by());
        if (petition.version() != request.version()) {
            throw new ObjectOptimisticLockingFailureException(Petition.class, petition.id());
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                faults.reached(FaultPoints.STEP_BEFORE_COMMIT);
            }
        });
        var filing = filings.findByMatterId(petition.id()).orElseThrow(NotFound::new);
        var statutory = clocks.current().ofMatter(registeredOn(petition), petition.place());
        var moment = new Moment(request.by(), request.on(), clock.instant(), inForce(statutory, request.on()), request.deviation());
        return new MatterAtHand(
                petition, filing, organ(request.by().organ()), complained(petition), moment, statutory, ids);
    }

    /** Lets nobody else take a step on a matter before this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String number) {
        jdbc.sql("select id from matter where number = :number for update")
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** An organ chosen on a form. */
    public Organ organ(UUID id) {
        return organs.findById(id)
                .orElseThrow(() -> new ActionRefused("OrganIsKnown", "没有找到所选的单位，请重新选择。", null));
    }

    private @Nullable Organ complained(Petition petition) {
        var complained = petition.complainedOrgan();
        return complained == null ? null : organ(complained);
    }

    private LocalDate registeredOn(Petition petition) {
        return LocalDate.ofInstant(petition.registeredAt(), clock.getZone());
    }

    private static RuleSet inForce(ObligationClock statutory, LocalDate on) {
        try {
            return statutory.ruleSetOn(on);
        } catch (NoRuleInForce unknown) {
            throw new ActionRefused("NoRuleInForce", String.valueOf(unknown.getMessage()), null);
        }
    }
}
