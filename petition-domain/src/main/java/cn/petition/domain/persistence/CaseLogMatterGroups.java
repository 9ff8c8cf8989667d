package cn.petition.domain.persistence;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.FilingRank;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterGroups;
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

/** Who is involved and which filing came first follow from the case logs alone. */
@Component
class CaseLogMatterGroups implements MatterGroups {

    private static final Set<CaseAction> HAND_OVERS = Set.of(
            CaseAction.TRANSFER,
            CaseAction.ASSIGN_WITH_REPORT,
            CaseAction.SEND_TO_POLITICAL_LEGAL,
            CaseAction.SEND_TO_DISCIPLINE,
            CaseAction.REQUEST_REVIEW,
            CaseAction.REQUEST_SECOND_REVIEW,
            CaseAction.ADD_JOINT_ORGAN,
            CaseAction.ORDER_EXECUTION);

    private final Petitions petitions;
    private final Filings filings;
    private final Organs organs;
    private final MatterViewers viewers;

    CaseLogMatterGroups(Petitions petitions, Filings filings, Organs organs, MatterViewers viewers) {
        this.petitions = petitions;
        this.filings = filings;
        this.organs = organs;
        this.viewers = viewers;
    }

    @Override
    public void open(Petition standing, Organ organ) {
        viewers.open(standing, organ);
        petitions.findByJoinedIntoId(standing.id()).forEach(joined -> viewers.open(joined, organ));
    }

    @Override
    public void settle(Petition standing) {
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
