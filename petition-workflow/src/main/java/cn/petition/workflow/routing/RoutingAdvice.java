package cn.petition.workflow.routing;

import cn.petition.domain.legal.NationalRuleSets;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.ConsultationOutcome;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.HandlingRoute;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.domain.routing.Circumstance;
import cn.petition.domain.routing.DecisionTable;
import cn.petition.domain.routing.DecisionTables;
import cn.petition.domain.routing.MatterFacts;
import cn.petition.domain.routing.Origin;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.channel.ChannelList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is known of a matter before the decision tables. It never decides; the officer's page shows what it says. */
@Component
public class RoutingAdvice {

    private static final int A_LEVEL_BETWEEN = 2;

    private static final Set<PetitionStatus> WITH_AN_ORGAN =
            EnumSet.of(PetitionStatus.TRANSFERRED, PetitionStatus.ASSIGNED, PetitionStatus.RECEIVED, PetitionStatus.SIMPLY_ACCEPTED);

    private final EarlierDecisions decisions;
    private final Competences competences;
    private final ChannelList channels;
    private final ObligationClocks clocks;
    private final Organs organs;
    private final Clock clock;

    RoutingAdvice(
            EarlierDecisions decisions,
            Competences competences,
            ChannelList channels,
            ObligationClocks clocks,
            Organs organs,
            Clock clock) {
        this.decisions = decisions;
        this.competences = competences;
        this.channels = channels;
        this.clocks = clocks;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * What the tables say on a step.
     *
     * @param on the day of the step, which chooses the regulations
     * @param said what the officer states on the form, such as that the facts are clear
     * @param way the way of Article 31 that the form states; otherwise the one recorded before
     */
    @Transactional(readOnly = true)
    public Advice on(
            CaseHead matter,
            Actor officer,
            CaseAction step,
            LocalDate on,
            Collection<Circumstance> said,
            @Nullable StatutoryWay way) {
        Organ own = organs.findById(officer.organ()).orElseThrow();
        var competent = competences.of(matter.categoryCode(), matter.placeCode(), on);
        var earlier = decisions.on(matter, officer, on);
        boolean handed = WITH_AN_ORGAN.contains(matter.status());
        var facts = new MatterFacts(
                ruleSet(matter, on),
                simplifiedEdition(on),
                matter.kind(),
                matter.channel(),
                handed && !matter.registeringOrganId().equals(own.id()) ? Origin.HANDED_OVER : Origin.DIRECT,
                way == null ? earlier.way() : way,
                circumstances(matter, own, competent, earlier, step, said));
        var tables = tables(own, handed, step);
        return new Advice(
                facts,
                DecisionTables.ask(facts, tables.toArray(DecisionTable[]::new)),
                handed ? DecisionTable.REDRESS : own.isPetitionOffice() ? DecisionTable.OFFICE : DecisionTable.ORGAN,
                competent,
                channels.suggestedFor(matter.categoryCode(), own.id(), on));
    }

    private String ruleSet(CaseHead matter, LocalDate on) {
        var registeredOn = matter.registeredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return clocks.current().ofMatter(registeredOn, matter.placeCode()).ruleSetOn(on).code();
    }

    private static List<DecisionTable> tables(Organ own, boolean handed, CaseAction step) {
        var tables = new ArrayList<DecisionTable>();
        if (step == CaseAction.TRIAGE) {
            tables.add(DecisionTable.KIND);
        }
        if (handed || !own.isPetitionOffice()) {
            tables.add(DecisionTable.ORGAN);
            tables.add(DecisionTable.REDRESS);
            tables.add(DecisionTable.SIMPLIFIED);
        } else {
            tables.add(DecisionTable.OFFICE);
        }
        tables.add(DecisionTable.REFUSAL);
        return tables;
    }

    private static @Nullable String simplifiedEdition(LocalDate on) {
        if (NationalRuleSets.SIMPLIFIED_2022.inForceOn(on)) {
            return NationalRuleSets.SIMPLIFIED_2022.code();
        }
        return NationalRuleSets.SIMPLIFIED_2016.inForceOn(on) ? NationalRuleSets.SIMPLIFIED_2016.code() : null;
    }

    private static Set<Circumstance> circumstances(
            CaseHead matter,
            Organ own,
            List<Competent> competent,
            EarlierDecisions.Known earlier,
            CaseAction step,
            Collection<Circumstance> said) {
        var found = EnumSet.noneOf(Circumstance.class);
        found.addAll(said);
        fromTheFiling(matter, found);
        fromEarlierDecisions(earlier, found);
        if (step == CaseAction.ASSIGN_WITH_REPORT) {
            found.add(Circumstance.REPORT_WANTED);
        }
        if (!competent.isEmpty()) {
            fromCompetence(matter, own, competent, found);
        }
        return found;
    }

    private static void fromTheFiling(CaseHead matter, Set<Circumstance> found) {
        var flags = matter.filingFlags();
        if (flags.contains(FilingFlag.LITIGATION_RELATED)) {
            found.add(Circumstance.LITIGATION_RELATED);
        }
        if (flags.contains(FilingFlag.MAJOR_URGENT)) {
            found.add(Circumstance.MAJOR_URGENT);
        }
        if (flags.contains(FilingFlag.JOINT_LETTER) || matter.groupVisit()) {
            found.add(Circumstance.JOINT_OR_SEVERAL);
        }
        if (matter.anonymous() || matter.addressUnclear()) {
            found.add(Circumstance.PETITIONER_UNCLEAR);
        }
        if (matter.firstKnown()) {
            found.add(Circumstance.FIRST_MATTER);
        }
        if (matter.route() == HandlingRoute.ASSIGNMENT) {
            found.add(Circumstance.HANDED_DOWN);
        }
    }

    private static void fromEarlierDecisions(EarlierDecisions.Known earlier, Set<Circumstance> found) {
        if (earlier.way() == StatutoryWay.LITIGATION
                || earlier.consultation() == ConsultationOutcome.LITIGATION
                || earlier.consultation() == ConsultationOutcome.SPLIT) {
            found.add(Circumstance.LITIGATION_RELATED);
        }
        if (earlier.consultation() == ConsultationOutcome.NOT_LITIGATION) {
            found.remove(Circumstance.LITIGATION_RELATED);
        }
        if (earlier.underWayBelow()) {
            found.add(Circumstance.UNDER_WAY_BELOW);
        }
        if (earlier.secondReviewGiven()) {
            found.add(Circumstance.SECOND_REVIEW_GIVEN);
        }
    }

    private static void fromCompetence(
            CaseHead matter, Organ own, List<Competent> competent, Set<Circumstance> found) {
        if (competent.size() > 1) {
            found.add(Circumstance.SEVERAL_ORGANS);
            found.add(Circumstance.JOINT_OR_SEVERAL);
        }
        if (competent.stream().anyMatch(one -> !one.exists())) {
            found.add(Circumstance.ORGAN_CHANGED);
        }
        var first = competent.get(0);
        int below = first.level().ordinal() - own.level().ordinal();
        found.add(below > 0 ? Circumstance.LOWER_LEVEL : Circumstance.OWN_LEVEL);
        if (first.kind() == OrganKind.POLITICAL_LEGAL) {
            found.add(Circumstance.OTHER_STATE_POWER);
        }
        if (competent.stream().anyMatch(one -> one.organ().equals(own.id()))) {
            found.add(Circumstance.OURS);
        } else if (!own.isPetitionOffice()) {
            found.add(competent.stream().anyMatch(one -> own.isAbove(one.path())) ? Circumstance.LOWER_IN_SYSTEM : Circumstance.NOT_OURS);
        }
        if (matter.channel() == Channel.VISIT
                && below >= A_LEVEL_BETWEEN
                && !matter.filingFlags().contains(FilingFlag.LEVEL_BY_LEVEL)) {
            found.add(Circumstance.LEVEL_SKIPPED);
        }
    }
}
