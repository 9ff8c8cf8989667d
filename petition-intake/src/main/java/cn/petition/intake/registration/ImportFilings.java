package cn.petition.intake.registration;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
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
import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers rows of a ledger, many in one transaction: what {@link RegisterPetition} does for one filing, with numbers,
 * viewers and search terms written for all of them together. Imported filings have no query code.
 */
@Service
public class ImportFilings {

    /**
     * One row that may be registered.
     *
     * @param line the line a person sees in the ledger
     * @param answer what was answered before, if the ledger says so
     * @param handling what else had been done before
     */
    public record Entry(
            int line,
            FilingFacts facts,
            List<PartyEntry> parties,
            @Nullable EarlierAnswer answer,
            EarlierHandling handling) {

        public Entry {
            parties = List.copyOf(parties);
        }

        public Entry(int line, FilingFacts facts, List<PartyEntry> parties, @Nullable EarlierAnswer answer) {
            this(line, facts, parties, answer, EarlierHandling.NONE);
        }
    }

    /** What all filings of one call share. */
    private record Occasion(Actor by, Organ organ, Instant at, LocalDate today, ObligationClock clock) {

        Moment on(LocalDate day, FilingFacts facts) {
            return new Moment(by, day, at, clockOf(facts).ruleSetOn(day));
        }

        /** The matter is registered by the import itself, whatever day the ledger says it was received. */
        ObligationClock clockOf(FilingFacts facts) {
            return clock.ofMatter(today, facts.place());
        }
    }

    private final Organs organs;
    private final Officers officers;
    private final Filings filings;
    private final Petitions petitions;
    private final FilingNumbers numbers;
    private final MatterViewers viewers;
    private final MatterGroups groups;
    private final JdbcClient jdbc;
    private final FilingSearchIndex search;
    private final ObligationClocks clocks;
    private final ParameterValues parameters;
    private final PartySealing sealing;
    private final UuidV7 ids;
    private final Clock clock;

    ImportFilings(
            Organs organs,
            Officers officers,
            Filings filings,
            Petitions petitions,
            FilingNumbers numbers,
            MatterViewers viewers,
            MatterGroups groups,
            JdbcClient jdbc,
            FilingSearchIndex search,
            ObligationClocks clocks,
            ParameterValues parameters,
            PartySealing sealing,
            UuidV7 ids,
            Clock clock) {
        this.organs = organs;
        this.officers = officers;
        this.filings = filings;
        this.petitions = petitions;
        this.numbers = numbers;
        this.viewers = viewers;
        this.groups = groups;
        this.jdbc = jdbc;
        this.search = search;
        this.clocks = clocks;
        this.parameters = parameters;
        this.sealing = sealing;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whether the rules of registration take the row, without writing anything.
     *
     * @param place where the office lies that imports
     * @throws ActionRefused with the sentence of the rule that does not
     */
    public void check(Entry entry, Region place) {
        var today = LocalDate.now(clock);
        new RepresentativesAtMostFive(clocks.current().rules(), place).check(entry.facts(), entry.parties());
        new ReceivedOnADayTheRulesKnow().check(entry.facts().receivedOn(), today);
        if (entry.answer() != null) {
            new AnsweredAfterReceipt().check(entry.facts().receivedOn(), entry.answer().on(), today);
        }
        new HandledInOrder().check(entry.facts().receivedOn(), entry.handling(), entry.answer(), today);
    }

    /**
     * Registers the rows in their order, inside the transaction of the caller.
     *
     * @param batch the import batch they come from, {@code null} for rows of a hand-down, which their ledger remembers
     * @return the matters that were opened, in the order of the rows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> register(Actor by, @Nullable UUID batch, List<Entry> entries) {
        var organ = organs.findById(by.organ()).orElseThrow();
        entries.forEach(entry -> check(entry, RegisterPetition.region(organ)));
        var sealedParties = entries.stream().map(this::sealed).toList();
        var at = clock.instant();
        var occasion = new Occasion(by, organ, at, LocalDate.ofInstant(at, clock.getZone()), clocks.current());

        // drawn as late as possible: the desk waits for the counter until this transaction ends
        var drawn = draw(occasion, entries);
        var opened = new ArrayList<Petition>();
        var found = new ArrayList<FilingSearchIndex.Entry>();
        for (int row = 0; row < entries.size(); row++) {
            var entry = entries.get(row);
            var petition = petitions.save(open(occasion, number(occasion, drawn, entry.facts()), entry));
            opened.add(petition);
            var filing = file(occasion, petition, entry, sealedParties.get(row));
            if (batch != null) {
                filing.cameFrom(batch, entry.line());
            }
            filings.save(filing);
            found.add(new FilingSearchIndex.Entry(
                    filing, entry.parties().stream().map(PartyEntry::name).toList()));
        }
        search.putAll(found);
        openTo(occasion, opened);
        joinTheSame(occasion, opened, entries);
        return opened.stream().map(Petition::id).toList();
    }

    /** Whether the office has a filing with this number of another ledger, which a row may name as the earlier one. */
    public boolean knows(String externalNumber, UUID organ) {
        return earlier(externalNumber, organ).isPresent();
    }

    /** A row about the same matter as an earlier one is a repeat: its matter is joined into the earlier one. */
    private void joinTheSame(Occasion occasion, List<Petition> opened, List<Entry> entries) {
        var here = new HashMap<String, Petition>();
        for (int row = 0; row < entries.size(); row++) {
            var entry = entries.get(row);
            var petition = opened.get(row);
            String same = entry.handling().sameAs();
            var standing = same == null || petition.sealed() ? null : standing(same, here, occasion.organ().id());
            if (standing != null) {
                var on = entry.answer() == null ? occasion.today() : entry.answer().on();
                String evidence = "台账载明与原编号“" + same + "”为同一事项";
                petition.joinInto(standing, evidence, occasion.on(on, entry.facts()), ids::next);
                groups.settle(standing);
            }
            String number = entry.facts().externalNumber();
            if (number != null && !petition.sealed()) {
                here.putIfAbsent(number, standing == null ? petition : standing);
            }
        }
    }

    /** Of the rows of this very transaction, or registered before; {@code null} where the earlier row was left out. */
    private @Nullable Petition standing(String number, Map<String, Petition> here, UUID organ) {
        var one = here.get(number);
        return one != null ? one : earlier(number, organ).flatMap(petitions::findById).orElse(null);
    }

    /** The standing matter of the first filing with this number at the office; accusations are not joined into. */
    private Optional<UUID> earlier(String externalNumber, UUID organ) {
        return jdbc.sql("""
                        select coalesce(m.joined_into_id, m.id) from filing f join matter m on m.id = f.matter_id
                        where f.organ_id = :organ and f.external_number = :number and not m.sealed
                        order by f.received_on, f.registered_at limit 1""")
                .param("organ", organ)
                .param("number", externalNumber)
                .query(UUID.class)
                .optional();
    }

    private List<FilingParty> sealed(Entry entry) {
        var parties = new ArrayList<FilingParty>();
        entry.parties().forEach(party -> parties.add(sealing.seal(party, parties.size() + 1)));
        return parties;
    }

    private Map<Channel, Iterator<String>> draw(Occasion occasion, List<Entry> entries) {
        var counts = entries.stream()
                .filter(entry -> !entry.facts().sealed())
                .collect(Collectors.groupingBy(
                        entry -> entry.facts().channel(), () -> new EnumMap<>(Channel.class), Collectors.counting()));
        var drawn = new EnumMap<Channel, Iterator<String>>(Channel.class);
        counts.forEach((channel, count) -> drawn.put(
                channel,
                numbers.next(occasion.organ(), occasion.today().getYear(), channel, count.intValue())
                        .iterator()));
        return drawn;
    }

    private String number(Occasion occasion, Map<Channel, Iterator<String>> drawn, FilingFacts facts) {
        return facts.sealed()
                ? numbers.nextSealed(occasion.organ(), occasion.today().getYear())
                : drawn.get(facts.channel()).next();
    }

    private Petition open(Occasion occasion, String number, Entry entry) {
        var petition = Petition.register(
                ids.next(),
                number,
                occasion.organ(),
                entry.facts(),
                occasion.on(entry.facts().receivedOn(), entry.facts()),
                ids::next,
                occasion.clockOf(entry.facts()));
        var handling = entry.handling();
        if (handling.transferredOn() != null) {
            petition.recordEarlierTransfer(
                    handling.transferredTo(), occasion.on(handling.transferredOn(), entry.facts()), ids::next);
        }
        if (handling.acceptedOn() != null) {
            petition.recordEarlierAcceptance(occasion.on(handling.acceptedOn(), entry.facts()), ids::next);
        }
        if (entry.answer() != null) {
            petition.recordEarlierAnswer(entry.answer().words(), occasion.on(entry.answer().on(), entry.facts()), ids::next);
        }
        return petition;
    }

    private Filing file(Occasion occasion, Petition petition, Entry entry, List<FilingParty> parties) {
        return new Filing(
                ids.next(),
                petition.number(),
                petition.id(),
                occasion.organ().id(),
                occasion.by().officer(),
                occasion.at(),
                entry.facts(),
                parties,
                parameters.current().groupVisitFrom(entry.facts().receivedOn(), RegisterPetition.region(occasion.organ())));
    }

    /** Accusations open to the named persons and to whoever imports them, all others to the organ and those above. */
    private void openTo(Occasion occasion, Collection<Petition> opened) {
        viewers.openAll(opened, occasion.organ());
        var accusations = opened.stream().filter(Petition::sealed).toList();
        if (accusations.isEmpty()) {
            return;
        }
        var named = new ArrayList<>(officers.namedForAccusations(occasion.organ().id()));
        named.add(occasion.by().officer());
        accusations.forEach(one -> viewers.seal(one, named, occasion.by().officer(), "导入时密封"));
    }
}
