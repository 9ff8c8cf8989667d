package cn.petition.workflow.resolution;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.Step;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that disputes are settled, and that one came up again: by the office that registered the matter, or by a ledger
 * whose line was verified, for all its matters at once.
 */
@Service
public class ResolveMatter {

    private static final int MATTERS_IN_HAND = 25;

    private final CaseDesk desk;
    private final Petitions petitions;
    private final EntityManager entities;

    ResolveMatter(CaseDesk desk, Petitions petitions, EntityManager entities) {
        this.desk = desk;
        this.petitions = petitions;
        this.entities = entities;
    }

    /** @throws ActionRefused without a proof, for the own case, or when the matter is resolved already */
    @Transactional
    public void resolve(StepRequest step, Resolution resolution) {
        var matter = desk.take(step);
        matter.petition().resolve(resolution, null, matter.moment(), matter.ids());
    }

    /** The dispute came up again. */
    @Transactional
    public void revoke(StepRequest step, String reason) {
        var matter = desk.take(step);
        matter.petition().revokeResolution(reason, null, matter.moment(), matter.ids());
    }

    /**
     * Records it for the matters of a verified line, each once: one that is resolved already stays as it is, and of one that
     * is joined into another the other is meant.
     *
     * @param ledger number of the line
     * @param on day on which the line ends; where a matter has later steps, it is recorded after them
     * @return how many matters are resolved by this
     */
    @Transactional
    public int resolveAll(Collection<UUID> matters, Resolution resolution, String ledger, Actor by, LocalDate on) {
        int resolved = 0;
        for (Petition petition : standing(matters)) {
            if (petition.resolvedOn() == null) {
                var matter = taken(petition, by, on);
                matter.petition().resolve(notBeforeItCame(resolution, petition), ledger, matter.moment(), matter.ids());
                resolved++;
            }
        }
        return resolved;
    }

    /**
     * That one matter is settled, as a list tells it.
     *
     * @param ledger number of the line that was verified, {@code null} where the registering office decides it by itself
     * @param on day on which it is recorded
     */
    public record Settled(UUID matter, Resolution resolution, @Nullable String ledger, LocalDate on) {}

    /**
     * Records it for many matters, each by its own line; one that is resolved already stays as it is. What the caller has
     * read of matters before is to be read anew.
     *
     * @return how many matters are resolved by this
     */
    @Transactional
    public int resolveEach(List<Settled> all, Actor by) {
        int resolved = 0;
        int taken = 0;
        for (var one : all.stream().sorted(Comparator.comparing(Settled::matter)).toList()) {
            var petition = petitions.findById(standing(one.matter())).orElseThrow(NotFound::new);
            if (petition.resolvedOn() == null) {
                var matter = taken(petition, by, one.on());
                matter.petition().resolve(
                        notBeforeItCame(one.resolution(), petition), one.ledger(), matter.moment(), matter.ids());
                resolved++;
            }
            // or every further query would look through all that was read so far
            if (++taken % MATTERS_IN_HAND == 0) {
                entities.flush();
                entities.clear();
            }
        }
        return resolved;
    }

    /**
     * The line is open again: what it had resolved is not resolved any more; what somebody else had resolved stays.
     *
     * @return how many matters this concerns
     */
    @Transactional
    public int revokeAll(Collection<UUID> matters, String reason, String ledger, Actor by, LocalDate on) {
        int revoked = 0;
        for (Petition petition : standing(matters)) {
            if (petition.resolvedByLedger().filter(ledger::equals).isPresent()) {
                var matter = taken(petition, by, on);
                matter.petition().revokeResolution(reason, ledger, matter.moment(), matter.ids());
                revoked++;
            }
        }
        return revoked;
    }

    /** In one order, so that two ledgers that hold the same matters do not wait for each other. */
    private Collection<Petition> standing(Collection<UUID> matters) {
        Set<UUID> ids = matters.stream().sorted().map(this::standing).collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.stream().sorted().map(id -> petitions.findById(id).orElseThrow(NotFound::new)).toList();
    }

    private UUID standing(UUID id) {
        UUID into = petitions.findById(id).orElseThrow(NotFound::new).joinedInto();
        return into == null ? id : standing(into);
    }

    private MatterAtHand taken(Petition petition, Actor by, LocalDate on) {
        desk.hold(petition.number());
        return desk.take(new StepRequest(petition.number(), petition.version(), by, afterItsSteps(petition, on)));
    }

    private static LocalDate afterItsSteps(Petition petition, LocalDate on) {
        return petition.steps().stream()
                .filter(step -> step.action() != CaseAction.CORRECT_RECORD)
                .map(Step::occurredOn)
                .filter(on::isBefore)
                .max(LocalDate::compareTo)
                .orElse(on);
    }

    /** A line about several matters is settled on one day; one of them may have come in later. */
    private static Resolution notBeforeItCame(Resolution one, Petition petition) {
        return one.on().isBefore(petition.receivedOn())
                ? new Resolution(one.proof(), one.document(), one.reason(), petition.receivedOn())
                : one;
    }
}
