package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntries.Beginning;
import cn.petition.domain.ledger.LedgerEntries.Following;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.ledger.NamedMatters;
import cn.petition.workflow.ledger.NamedMatters.NamedMatter;
import cn.petition.workflow.ledger.RowProblem;
import cn.petition.workflow.resolution.ResolveMatter;
import cn.petition.workflow.resolution.ResolveMatter.Settled;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a backlog that an office kept in a table, cases under way and cases that were resolved, all or none. */
@Service
public class ImportBacklog {

    /**
     * A backlog case of the past.
     *
     * @param matter number of its matter, of this system or of the one it came from
     * @param organ name or code of the responsible organ; without it the one that is responsible for the matter
     * @param resolvedOn day of resolution, {@code null} for a case that is still open; then nothing of the rest is said
     */
    public record PastBacklog(
            int line,
            LocalDate takenOn,
            String matter,
            CaseSource source,
            @Nullable String paper,
            @Nullable String leader,
            @Nullable String post,
            @Nullable String organ,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate resolvedOn,
            @Nullable ResolutionProof proof,
            @Nullable String agreement,
            @Nullable String result) {}

    private static final int LONGEST_TITLE = 200;

    private final LedgerEntries entries;
    private final MattersToTakeOn candidates;
    private final NamedMatters named;
    private final ResolveMatter resolve;
    private final Organs organs;
    private final Clock clock;

    ImportBacklog(
            LedgerEntries entries,
            MattersToTakeOn candidates,
            NamedMatters named,
            ResolveMatter resolve,
            Organs organs,
            Clock clock) {
        this.entries = entries;
        this.candidates = candidates;
        this.named = named;
        this.resolve = resolve;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastBacklog> all, Actor actor) {
        var matters = matters(all, actor);
        var responsible = organs(all, actor);
        var known = known(matters, actor);
        var problems = new ArrayList<RowProblem>();
        var taken = new HashSet<UUID>();
        for (var one : all) {
            String words = problem(one, matters.get(one.matter()), known, responsible);
            if (words == null && !taken.add(matters.get(one.matter()).id())) {
                words = "事项" + one.matter() + "在文件中出现了不止一次，一件事项只列入一次。";
            }
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(
            PastBacklog one,
            @Nullable NamedMatter matter,
            Map<UUID, CandidateMatter> known,
            Map<String, UUID> responsible) {
        if (one.takenOn().isAfter(LocalDate.now(clock))
                || one.resolvedOn() != null && one.resolvedOn().isAfter(LocalDate.now(clock))) {
            return "列入日期或者化解日期在今天之后。";
        }
        if (one.resolvedOn() != null && one.resolvedOn().isBefore(one.takenOn())) {
            return "化解日期早于列入日期。";
        }
        if (one.dueOn() != null && one.dueOn().isBefore(one.takenOn())) {
            return "化解时限早于列入日期。";
        }
        if (matter == null) {
            return "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。";
        }
        if (one.organ() != null && !responsible.containsKey(one.organ())) {
            return "没有找到责任单位“" + one.organ() + "”。";
        }
        if (one.organ() != null && !named.sees(responsible.get(one.organ()), matter.id())) {
            return "“" + one.organ() + "”没有经办过该事项，请填写经办单位，或者不填。";
        }
        var refusal = CandidateRules.refusal(known.get(matter.id()), "积案台账", "");
        return refusal.isPresent() ? refusal.get().words() : proofMissing(one);
    }

    private static @Nullable String proofMissing(PastBacklog one) {
        if (one.resolvedOn() == null) {
            return null;
        }
        if (one.proof() == null) {
            return "已化解的请填写化解依据。";
        }
        boolean shown = one.proof().onPaper() ? one.agreement() != null : one.result() != null;
        return shown ? null : "已化解的请填写化解文书，没有文书的写明化解情况。";
    }

    /**
     * Takes each matter on as a backlog case of the officer's own office, and resolves those that the table says are.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many lines were begun
     */
    @Transactional
    public int beginAll(List<PastBacklog> all, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.BACKLOG_CASE);
        candidates.oneAtATime(actor.organ());
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastBacklogIsWhole", problem.toString(), null);
        });
        var matters = matters(all, actor);
        var responsible = organs(all, actor);
        var at = clock.instant();
        var lines = entries.beginAll(
                all.stream()
                        .map(one -> begun(one, matters.get(one.matter()), responsible, actor, at))
                        .toList(),
                row);
        end(lines, all, matters, actor, at);
        return all.size();
    }

    private static Beginning begun(
            PastBacklog one, NamedMatter matter, Map<String, UUID> responsible, Actor actor, Instant at) {
        UUID organ = one.organ() == null ? matter.responsible() : responsible.get(one.organ());
        String title = matter.title().length() <= LONGEST_TITLE ? matter.title() : matter.title().substring(0, LONGEST_TITLE);
        return new Beginning(
                new NewLine(LedgerKind.BACKLOG_CASE, actor.organ(), null, title, matter.place()),
                LedgerChange.saying(LedgerFacts.NONE
                                .with(LedgerFact.SOURCE, one.source())
                                .with(LedgerFact.DOCUMENT_NUMBER, one.paper())
                                .with(LedgerFact.LEADER, one.leader())
                                .with(LedgerFact.LEADER_POST, one.post()))
                        .by(organ == null ? actor.organ() : organ)
                        .until(one.dueOn())
                        .adding(List.of(matter.id())),
                new LedgerMoment(actor, one.takenOn(), at));
    }

    /** Reported, resolved and closed on the day of the resolution, as far as the table says. */
    private void end(
            List<LedgerEntry> lines, List<PastBacklog> all, Map<String, NamedMatter> matters, Actor actor, Instant at) {
        var open = new ArrayList<LedgerEntry>();
        var ended = new ArrayList<PastBacklog>();
        var settled = new ArrayList<Settled>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            if (one.resolvedOn() != null) {
                open.add(lines.get(i));
                ended.add(one);
                var resolution = new Resolution(
                        Objects.requireNonNull(one.proof()), one.agreement(), one.result(), one.resolvedOn());
                settled.add(new Settled(
                        matters.get(one.matter()).id(), resolution, lines.get(i).number(), one.resolvedOn()));
            }
        }
        var reported = append(open, ended, LedgerAction.REPORT_DONE, actor, at);
        var resolved = append(reported, ended, LedgerAction.RESOLVE, actor, at);
        append(resolved, ended, LedgerAction.CLOSE, actor, at);
        resolve.resolveEach(settled, actor);
    }

    private List<LedgerEntry> append(
            List<LedgerEntry> lines, List<PastBacklog> all, LedgerAction action, Actor actor, Instant at) {
        var steps = new ArrayList<Following>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            var row = LedgerLifecycle.rows(LedgerKind.BACKLOG_CASE, lines.get(i).status(), action).get(0);
            steps.add(new Following(
                    lines.get(i),
                    row,
                    LedgerChange.saying(said(one, action)),
                    new LedgerMoment(actor, Objects.requireNonNull(one.resolvedOn()), at)));
        }
        return entries.appendAll(steps);
    }

    private static LedgerFacts said(PastBacklog one, LedgerAction action) {
        return switch (action) {
            case REPORT_DONE -> LedgerFacts.NONE.with(LedgerFact.RESULT, one.result() == null ? "已化解" : one.result());
            case RESOLVE -> LedgerFacts.NONE
                    .with(LedgerFact.PROOF, one.proof())
                    .with(LedgerFact.DOCUMENT_NUMBER, one.agreement())
                    .with(LedgerFact.REASON, one.result())
                    .with(LedgerFact.HELD_ON, one.resolvedOn());
            default -> LedgerFacts.NONE.with(LedgerFact.OUTCOME, BacklogOutcome.RESOLVED);
        };
    }

    private Map<String, NamedMatter> matters(List<PastBacklog> all, Actor actor) {
        return named.find(all.stream().map(PastBacklog::matter).toList(), actor);
    }

    private Map<String, UUID> organs(List<PastBacklog> all, Actor actor) {
        return named.organs(all.stream().map(PastBacklog::organ).filter(Objects::nonNull).toList(), actor);
    }

    private Map<UUID, CandidateMatter> known(Map<String, NamedMatter> matters, Actor actor) {
        var numbers = matters.values().stream().map(NamedMatter::number).toList();
        var known = new HashMap<UUID, CandidateMatter>();
        candidates.byNumbers(numbers, LedgerKind.BACKLOG_CASE, null, null, actor).forEach(one -> known.put(one.id(), one));
        return known;
    }
}
