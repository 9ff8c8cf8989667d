package cn.petition.bench;

import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Moment;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.ReportState;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.StepFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets one matter live through the domain's own verbs, so that steps, obligations, due days and status are what the
 * product itself would have written; it stops where the generated time ends or where the office left it lying.
 */
final class MatterLife {

    /** A matter with all that is stored of it. */
    record Lived(Petition petition, Filing filing, Set<UUID> viewers, List<UUID> named, String complainedName) {}

    /** Generated time is over, or nobody went on with the matter: what stands, stands. */
    private static final class LeftLying extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftLying() {
            super(null, null, false, false);
        }
    }

    private static final double LEFT_LYING_PER_STEP = 0.017;
    private static final double JOINED = 0.02;
    private static final double ANSWERED_BEFORE = 0.03;
    private static final int GROUP_FROM = 5;

    private final Offices offices;
    private final Vocabulary vocabulary;
    private final Townsfolk townsfolk;
    private final ObligationClock clock;
    private final QueryCodes codes;

    MatterLife(Offices offices, Vocabulary vocabulary, Townsfolk townsfolk, ObligationClock clock, QueryCodes codes) {
        this.offices = offices;
        this.vocabulary = vocabulary;
        this.townsfolk = townsfolk;
        this.clock = clock;
        this.codes = codes;
    }

    /** @param earlier matters into which this one may be joined */
    Lived live(Arrivals arrivals, int index, Draw draw, List<Petition> earlier) {
        return new Course(arrivals, index, draw).run(earlier);
    }

    /** The course of one matter. */
    private final class Course {

        private final Draw draw;
        private final Offices.Office office;
        private final Channel channel;
        private final boolean sealed;
        private final String number;
        private final Set<UUID> viewers = new LinkedHashSet<>();
        private final Supplier<UUID> ids;
        private Instant now;
        private LocalDate day;
        private Petition petition;

        Course(Arrivals arrivals, int index, Draw draw) {
            this.draw = draw;
            this.office = offices.offices().get(arrivals.office(index));
            this.channel = arrivals.channel(index);
            this.sealed = arrivals.sealed(index);
            this.now = arrivals.at(index);
            this.day = arrivals.day(index);
            this.number = arrivals.number(index, office.organ().code(), draw);
            this.ids = () -> draw.identity(now.toEpochMilli());
        }

        Lived run(List<Petition> earlier) {
            var clerk = offices.actor(draw, office.organ(), Role.INTAKE_CLERK);
            Organ complained = draw.chance(sealed ? 0.6 : 0.25) ? office.handler(draw) : null;
            var facts = facts(complained);
            var registeredAt = now;
            var receipt = new Moment(clerk, facts.receivedOn(), now, clock.ruleSetOn(facts.receivedOn()));
            petition = Petition.register(ids.get(), number, office.organ(), facts, receipt, ids, clock);
            var filing = filing(facts, clerk, registeredAt);
            see(office.organ());
            boolean joins = !sealed && draw.chance(JOINED);
            try {
                if (joins) {
                    join(earlier);
                } else {
                    travel(complained);
                }
            } catch (LeftLying stands) {
                // the backlog of an office
            }
            if (petition.joinedInto() != null) {
                filing.ranksAs(false, false);
            }
            return new Lived(
                    petition,
                    filing,
                    viewers,
                    sealed ? named(clerk, complained) : List.of(),
                    complained == null ? null : complained.name());
        }

        private FilingFacts facts(Organ complained) {
            String place = offices.place(draw, office.organ());
            String claim = vocabulary.text(draw);
            boolean group = channel == Channel.VISIT && draw.chance(0.04);
            int persons = group ? draw.between(GROUP_FROM, 40) : 1 + draw.weighted(0.85, 0.11, 0.04);
            var kind = sealed ? MatterKind.ACCUSATION : draw.chance(0.13) ? MatterKind.PROPOSAL : MatterKind.REDRESS;
            return new FilingFacts(
                    null,
                    channel,
                    purpose(kind),
                    kind,
                    offices.category(draw),
                    place,
                    null,
                    complained == null ? null : complained.id(),
                    null,
                    day.minusDays(draw.weighted(0.75, 0.13, 0.08, 0.04)),
                    null,
                    vocabulary.title(draw, offices.nameOf(place)),
                    claim,
                    null,
                    persons,
                    channel == Channel.VISIT ? persons : null,
                    group ? persons * draw.between(1, 20) : null,
                    draw.chance(0.04),
                    draw.chance(0.02),
                    flags());
        }

        private Purpose purpose(MatterKind kind) {
            return switch (kind) {
                case PROPOSAL -> Purpose.PROPOSAL;
                case ACCUSATION -> Purpose.ACCUSATION;
                case REDRESS -> Purpose.REDRESS;
            };
        }

        private Set<FilingFlag> flags() {
            return draw.chance(0.08) ? Set.of(FilingFlag.values()[draw.below(FilingFlag.values().length)]) : Set.of();
        }

        private Filing filing(FilingFacts facts, Actor clerk, Instant registeredAt) {
            var parties = townsfolk.parties(draw, registeredAt.toEpochMilli(), facts.place(), facts.anonymous());
            var filing = new Filing(
                    ids.get(),
                    number,
                    petition.id(),
                    office.organ().id(),
                    clerk.officer(),
                    registeredAt,
                    facts,
                    parties,
                    GROUP_FROM);
            codes.giveOne(filing, draw);
            return filing;
        }

        /** Several filings of one matter: this one is joined into one that the office knows already. */
        private void join(List<Petition> earlier) {
            triage(MatterKind.REDRESS);
            var same = earlier.stream()
                    .filter(one -> one.registeringOrgan().equals(office.organ().id())
                            && one.joinedInto() == null
                            && !one.sealed())
                    .findFirst();
            if (same.isPresent()) {
                var evidence = "同一信访人就同一事项再次提出。";
                Verb.call(petition, "joinInto", same.get(), evidence, moment(triager()), ids);
                earlier.remove(same.get());
                earlier.add(same.get());
            }
        }

        private void travel(Organ complained) {
            if (!sealed && draw.chance(ANSWERED_BEFORE)) {
                later(1, 30);
                Verb.call(petition, "recordEarlierAnswer", "已按规定答复。", moment(clerk()), ids);
                return;
            }
            triage(petition.kind());
            if (sealed) {
                sendToDiscipline(complained);
            } else if (petition.kind() == MatterKind.PROPOSAL) {
                handOver(office.handler(draw));
                later(3, 30);
                Verb.call(
                        petition,
                        tellOr("replyToProposal"),
                        CaseAction.REPLY_TO_PROPOSAL,
                        StepFacts.none(),
                        moment(handler()),
                        ids);
                close(handler());
            } else {
                redress();
            }
        }

        private void redress() {
            if (draw.chance(0.05)) {
                later(0, 8);
                Verb.call(
                        petition,
                        tellOr("refuseAcceptance"),
                        CaseAction.REFUSE_ACCEPTANCE,
                        StepFacts.none(),
                        moment(triager()),
                        ids);
                close(triager());
                return;
            }
            if (!office.courts().isEmpty() && ruleSet().code().equals("R2022") && draw.chance(0.02)) {
                sendAway(CaseAction.SEND_TO_POLITICAL_LEGAL, draw.oneOf(office.courts()), null);
                close(triager());
                return;
            }
            var holder = office;
            if (office == offices.offices().get(0) && draw.chance(0.35)) {
                holder = offices.offices().get(1 + draw.below(offices.offices().size() - 1));
                handOver(holder.organ());
                transfer(holder.handler(draw), offices.actor(draw, holder.organ(), Role.TRIAGE_OFFICER));
                receive();
            } else {
                handOver(office.handler(draw));
            }
            handle();
        }

        private void handle() {
            later(1, draw.chance(0.08) ? 30 : 9);
            Verb.call(petition, "accept", moment(handler()), ids, clock);
            later(0, 4);
            var officer = handler();
            Verb.call(petition, "assignOfficer", officer.officer(), officer.name(), moment(officer), ids);
            int days = draw.chance(0.1) ? draw.between(55, 100) : draw.between(5, 55);
            if (days > 45 && draw.chance(0.6)) {
                later(30, 40);
                Verb.call(petition, "extend", draw.between(1, 30), "情况复杂。", "单位负责人", moment(officer), ids, clock);
                days -= 40;
            }
            later(days, days + 3);
            var outcome = OpinionOutcome.values()[draw.weighted(0.55, 0.3, 0.15)];
            Verb.call(petition, "issueOpinion", outcome, StepFacts.none(), moment(officer), ids);
            later(0, 10);
            Verb.call(petition, "serve", StepFacts.none(), moment(officer), ids);
            later(5, 25);
            Verb.call(petition, "complete", StepFacts.none(), moment(officer), ids, clock);
            approveReport();
            if (draw.chance(0.35)) {
                later(1, 20);
                Verb.call(petition, "rate", rating(), rating(), StepFacts.none(), moment(officer), ids);
            }
        }

        /** The office looks at reports within days, so that only the newest wait. */
        private void approveReport() {
            if (petition.reportState() == ReportState.AWAITING_APPROVAL) {
                later(0, 12);
                Verb.call(petition, "approveReport", StepFacts.none(), moment(triager()), ids);
            }
        }

        private Satisfaction rating() {
            return Satisfaction.values()[draw.weighted(0.6, 0.28, 0.12)];
        }

        private void triage(MatterKind kind) {
            later(0, draw.chance(0.05) ? 25 : 8);
            Verb.call(petition, "triage", kind, petition.category(), petition.place(), moment(triager()), ids);
        }

        private void handOver(Organ to) {
            if (draw.chance(0.25)) {
                var reportBy = day.plusDays(draw.between(45, 90));
                Verb.call(petition, "assignWithReport", to, reportBy, StepFacts.none(), moment(triager()), ids, clock);
                see(to);
            } else {
                transfer(to, triager());
            }
            receive();
        }

        private void transfer(Organ to, Actor by) {
            Verb.call(petition, "transfer", to, StepFacts.none(), moment(by), ids, clock);
            see(to);
        }

        private void receive() {
            later(0, 5);
            Verb.call(petition, "receive", moment(handler()), ids);
        }

        private void sendToDiscipline(Organ complained) {
            var to = office.discipline().stream().findFirst().orElseThrow();
            sendAway(CaseAction.SEND_TO_DISCIPLINE, to, complained);
            close(triager());
        }

        private void sendAway(CaseAction how, Organ to, Organ complained) {
            later(0, 6);
            Verb.call(petition, "sendAway", how, to, complained, StepFacts.none(), moment(triager()), ids);
            see(to);
        }

        private void close(Actor by) {
            later(1, 20);
            Verb.call(petition, "complete", Told.ground(), StepFacts.none(), moment(by), ids, clock);
        }

        /** Goes on by some days, or stops when generated time is over or the office lets the matter lie. */
        private void later(int least, int most) {
            day = day.plusDays(draw.between(least, most));
            if (day.isAfter(Arrivals.LAST_DAY) || draw.chance(LEFT_LYING_PER_STEP)) {
                throw new LeftLying();
            }
            var opening = day.atTime(8, 30).atZone(Arrivals.ZONE).toInstant();
            now = (opening.isAfter(now) ? opening : now).plusSeconds(draw.between(60, 3_600));
            day = LocalDate.ofInstant(now, Arrivals.ZONE);
        }

        private Moment moment(Actor by) {
            now = now.plusSeconds(draw.between(5, 120));
            return new Moment(by, day, now, ruleSet());
        }

        private RuleSet ruleSet() {
            return clock.ruleSetOn(day);
        }

        private Actor clerk() {
            return offices.actor(draw, office.organ(), Role.INTAKE_CLERK);
        }

        private Actor triager() {
            return offices.actor(draw, office.organ(), Role.TRIAGE_OFFICER);
        }

        private Actor handler() {
            return offices.handler(draw, petition.responsibleOrganOrNull());
        }

        private void see(Organ organ) {
            if (!sealed) {
                viewers.addAll(offices.upward(organ));
            }
        }

        /** Whoever registered it and the officers named for accusations, without those of the accused organ. */
        private List<UUID> named(Actor clerk, Organ complained) {
            Set<UUID> named = new LinkedHashSet<>(offices.namedForAccusations(office.organ()));
            named.add(clerk.officer());
            if (complained != null && office.organ().isWithin(complained)) {
                named.clear();
            }
            return new ArrayList<>(named);
        }

        private String tellOr(String newer) {
            return Verb.exists(Petition.class, newer) ? newer : "tell";
        }
    }
}
