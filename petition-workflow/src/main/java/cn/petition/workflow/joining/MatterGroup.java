package cn.petition.workflow.joining;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.FilingRank;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A standing matter and all that are joined into it: who is involved with one sees all of them, and one filing is the
 * first. Both follow from the case logs, so that after a detaching they are as if nothing had been joined.
 */
@Component
public class MatterGroup {

    private static final Set<CaseAction> HAND_OVERS = Set.of(
            CaseAction.TRANSFER,
            CaseAction.ASSIGN_WITH_REPORT,
            CaseAction.SEND_TO_POLITICAL_LEGAL,
            CaseAction.SEND_TO_DISCIPLINE);

    private final Petitions petitions;
    private final Filings filings;
    private final Organs organs;
    private final MatterViewers viewers;

    MatterGroup(Petitions petitions, Filings filings, Organs organs, MatterViewers viewers) {
        this.petitions = petitions;
        this.filings = filings;
        this.organs = organs;
        this.viewers = viewers;
    }

    /** Opens a standing matter and what is joined into it to an organ that becomes involved. */
    public void open(Petition standing, Organ organ) {
        viewers.open(standing, organ);
        petitions.findByJoinedIntoId(standing.id()).forEach(joined -> viewers.open(joined, organ));
    }

    /** Settles first filings and viewers anew; sealed matters stay with their own named persons. */
    void settle(Petition standing) {
        var group = new ArrayList<>(List.of(standing));
        group.addAll(petitions.findByJoinedIntoId(standing.id()));
        FilingRank.assign(filings.findByMatterIdIn(group.stream().map(Petition::id).toList()));
        var involved = involved(group);
        group.forEach(matter -> viewers.openOnlyTo(matter, involved));
    }

    private List<Organ> involved(Collection<Petition> group) {
        var ids = new LinkedHashSet<UUID>();
        for (var matter : group) {
            ids.add(matter.registeringOrgan());
            matter.steps().stream()
                    .filter(step -> HAND_OVERS.contains(step.action()))
                    .map(Step::forOrgan)
                    .filter(Objects::nonNull)
                    .forEach(ids::add);
        }
        return ids.stream().flatMap(id -> organs.findById(id).stream()).toList();
    }
}
