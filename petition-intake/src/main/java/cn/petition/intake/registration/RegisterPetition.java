package cn.petition.intake.registration;

import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingNumbers;
import cn.petition.domain.petition.FilingSearchIndex;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Moment;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.secrecy.QueryCode;
import cn.petition.domain.secrecy.QueryCodeSeal;
import cn.petition.domain.secrecy.UuidV7;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers what somebody brings (登记, Art. 22, 23): a filing with its number, and the matter that it opens. */
@Service
public class RegisterPetition {

    /** Where an imported filing came from. */
    public record Source(UUID batch, int line) {}

    /**
     * @param earlier what the clerk decided about an earlier matter, {@code null} for a new one
     * @param source where an imported filing came from, {@code null} at the desk
     */
    public record Command(
            Actor by,
            FilingFacts facts,
            List<PartyEntry> parties,
            @Nullable EarlierDecision earlier,
            @Nullable Source source) {}

    private final Organs organs;
    private final Officers officers;
    private final Filings filings;
    private final Petitions petitions;
    private final FilingNumbers numbers;
    private final MatterViewers viewers;
    private final MatterGroups groups;
    private final FilingSearchIndex search;
    private final ObligationClocks clocks;
    private final ParameterValues parameters;
    private final PartySealing sealing;
    private final QueryCodeSeal codes;
    private final UuidV7 ids;
    private final Clock clock;
    private final FaultPoints faults;
    private final SecureRandom random = new SecureRandom();

    RegisterPetition(
            Organs organs,
            Officers officers,
            Filings filings,
            Petitions petitions,
            FilingNumbers numbers,
            MatterViewers viewers,
            MatterGroups groups,
            FilingSearchIndex search,
            ObligationClocks clocks,
            ParameterValues parameters,
            PartySealing sealing,
            QueryCodeSeal codes,
            UuidV7 ids,
            Clock clock,
            FaultPoints faults) {
        this.organs = organs;
        this.officers = officers;
        this.filings = filings;
        this.petitions = petitions;
        this.numbers = numbers;
        this.viewers = viewers;
        this.groups = groups;
        this.search = search;
        this.clocks = clocks;
        this.parameters = parameters;
        this.sealing = sealing;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
        this.faults = faults;
    }

    @Transactional
    public Registered register(Command command) {
        var facts = command.facts();
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        new ReceivedOnADayTheRulesKnow().check(facts.receivedOn(), today);

        var organ = organs.findById(command.by().organ()).orElseThrow();
        var obligationClock = clocks.current().ofMatter(today, facts.place());
        new RepresentativesAtMostFive(obligationClock.rules(), region(organ)).check(facts, command.parties());
        UUID filingId = ids.next();
        UUID matterId = ids.next();
        var number = facts.sealed()
                ? numbers.nextSealed(organ, today.getYear())
                : numbers.next(organ, today.getYear(), facts.channel());
        faults.reached(FaultPoints.REGISTRATION_NUMBER_DRAWN);
        var moment = new Moment(command.by(), facts.receivedOn(), at, obligationClock.ruleSetOn(facts.receivedOn()));
        var petition = petitions.save(
                Petition.register(matterId, number, organ, facts, decided(command.earlier()), moment, ids::next, obligationClock));
        var filing = new Filing(
                filingId, number, matterId, organ.id(), command.by().officer(), at, facts, sealed(command.parties()),
                parameters.current().groupVisitFrom(facts.receivedOn(), region(organ)));
        String code = command.source() == null ? giveQueryCode(filing) : null;
        if (command.source() != null) {
            filing.cameFrom(command.source().batch(), command.source().line());
        }
        filings.save(filing);
        joinTheSame(command, petition, today, at, obligationClock);
        search.put(filing, words(command.parties(), facts));
        openTo(petition, organ, command.by());
        faults.reached(FaultPoints.REGISTRATION_BEFORE_COMMIT);
        return new Registered(filingId, matterId, number, code);
    }

    private static StepFacts decided(@Nullable EarlierDecision earlier) {
        if (earlier == null || earlier.relation() != EarlierDecision.Relation.RELATED) {
            return StepFacts.none();
        }
        return StepFacts.none().otherMatter(earlier.earlier().id()).remark(earlier.evidence()).with("relation", "RELATED");
    }

    /** The same matter again: the new matter is joined into the earlier one and the filing counts as a repeat. */
    private void joinTheSame(
            Command command, Petition petition, LocalDate today, Instant at, ObligationClock clockNow) {
        var earlier = command.earlier();
        if (earlier == null || earlier.relation() != EarlierDecision.Relation.SAME) {
            return;
        }
        var root = standing(earlier.earlier());
        petition.joinInto(root, earlier.evidence(), new Moment(command.by(), today, at, clockNow.ruleSetOn(today)), ids::next);
        groups.settle(root);
    }

    /** The matter that stands for the earlier one, read in this transaction. */
    private Petition standing(Petition earlier) {
        UUID root = earlier.joinedInto();
        return petitions.findById(root == null ? earlier.id() : root).orElseThrow();
    }

    static Region region(Organ organ) {
        return Region.ofPlace(organ.divisionCode());
    }

    private List<FilingParty> sealed(List<PartyEntry> parties) {
        var sealed = new ArrayList<FilingParty>();
        for (var entry : parties) {
            sealed.add(sealing.seal(entry, sealed.size() + 1));
        }
        return sealed;
    }

    private String giveQueryCode(Filing filing) {
        var code = QueryCode.random(random);
        filing.answersTo(code.selector(), codes.seal(code));
        return code.text();
    }

    private List<String> words(List<PartyEntry> parties, FilingFacts facts) {
        var words = new ArrayList<String>();
        parties.forEach(entry -> words.add(entry.name()));
        if (facts.complainedOrgan() != null) {
            organs.findById(facts.complainedOrgan()).map(Organ::name).ifPresent(words::add);
        }
        return words;
    }

    /** An accusation opens to named persons only: whoever registered it and the officers named for accusations. */
    private void openTo(Petition petition, Organ organ, Actor by) {
        if (!petition.sealed()) {
            viewers.open(petition, organ);
            return;
        }
        var named = new ArrayList<>(officers.namedForAccusations(organ.id()));
        named.add(by.officer());
        viewers.seal(petition, named, by.officer(), "登记时密封");
        if (named.stream().noneMatch(officer -> viewers.sees(officer, organ.id(), petition.id()))) {
            throw new ActionRefused(
                    "SomebodyMustKnow",
                    "本机关没有可以知悉这件检举控告的人员（被检举的单位包含本机关），请到上一级信访部门登记。",
                    "《信访工作条例》第三十条");
        }
    }
}
