package cn.petition.workflow.leadercase;

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
import cn.petition.domain.ledger.LedgerStatus;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over leaders' cases from an earlier ledger, open or struck off with their proof, all or none. */
@Service
public class ImportLeaderCases {

    /**
     * A case of the past.
     *
     * @param matter number of its matter, of this system or of the one it came from
     * @param organ name or code of the responsible organ
     * @param resolvedOn day of resolution, {@code null} for a case that is still open; then nothing of the rest is said
     * @param verifiedBy who verified it, somebody else than the leader
     */
    public record PastCase(
            int line,
            LocalDate begunOn,
            @Nullable LocalDate dueOn,
            String title,
            String matter,
            String leader,
            String post,
            @Nullable String organ,
            @Nullable LocalDate resolvedOn,
            @Nullable ResolutionProof proof,
            @Nullable String paper,
            @Nullable String result,
            @Nullable String verifiedBy) {}

    private final LedgerEntries entries;
    private final CasesOfMatters cases;
    private final CaseDuties duties;
    private final ResolveMatter resolve;
    private final NamedMatters named;
    private final Organs organs;
    private final Clock clock;

    ImportLeaderCases(
            LedgerEntries entries,
            CasesOfMatters cases,
            CaseDuties duties,
            ResolveMatter resolve,
            NamedMatters named,
            Organs organs,
            Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.duties = duties;
        this.resolve = resolve;
        this.named = named;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastCase> all, Actor actor) {
        return problems(all, matters(all, actor), organs(all, actor));
    }

    private List<RowProblem> problems(List<PastCase> all, Map<String, NamedMatter> matters, Map<String, UUID> organs) {
        var problems = new ArrayList<RowProblem>();
        for (var one : all) {
            String words = problem(one, matters, organs);
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(PastCase one, Map<String, NamedMatter> matters, Map<String, UUID> organs) {
        LocalDate today = LocalDate.now(clock);
        if (one.begunOn().isAfter(today) || (one.resolvedOn() != null && one.resolvedOn().isAfter(today))) {
            return "包案日期或者化解日期在今天之后。";
        }
        if (one.resolvedOn() != null && one.resolvedOn().isBefore(one.begunOn())) {
            return "化解日期早于包案日期。";
        }
        if (!matters.containsKey(one.matter())) {
            return "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。";
        }
        if (one.organ() != null && !organs.containsKey(one.organ())) {
            return "没有找到责任单位“" + one.organ() + "”。";
        }
        return one.resolvedOn() == null ? null : proofMissing(one);
    }

    private Map<String, NamedMatter> matters(List<PastCase> all, Actor actor) {
        return named.find(all.stream().map(PastCase::matter).toList(), actor);
    }

    private Map<String, UUID> organs(List<PastCase> all, Actor actor) {
        return named.organs(all.stream().map(PastCase::organ).filter(Objects::nonNull).toList(), actor);
    }

    private static @Nullable String proofMissing(PastCase one) {
        if (one.proof() == null) {
            return "已化解的请填写化解依据。";
        }
        if (one.proof().onPaper() && one.paper() == null || !one.proof().onPaper() && one.result() == null) {
            return "已化解的请填写化解文书，没有文书的写明化解情况。";
        }
        return one.verifiedBy() == null || one.verifiedBy().equals(one.leader()) ? "已化解的请填写包案领导以外的核查人。" : null;
    }

    /**
     * Begins a case for each row in the officer's own office, and resolves the matters of those that are struck off.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many cases were begun
     */
    @Transactional
    public int beginAll(List<PastCase> past, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.LEADER_CASE);
        var matters = matters(past, actor);
        var responsible = organs(past, actor);
        var problems = problems(past, matters, responsible);
        if (!problems.isEmpty()) {
            throw refused(problems.get(0));
        }
        var inOrder = past.stream().sorted(Comparator.comparing(PastCase::begunOn)).toList();
        checkOpenOnce(inOrder, matters, actor);
        var at = clock.instant();
        var lines = entries.beginAll(
                inOrder.stream()
                        .map(one -> new Beginning(
                                new NewLine(LedgerKind.LEADER_CASE, actor.organ(), null, one.title(), null),
                                LedgerChange.saying(begun(one))
                                        .by(one.organ() == null ? null : responsible.get(one.organ()))
                                        .until(one.dueOn())
                                        .adding(List.of(matters.get(one.matter()).id())),
                                new LedgerMoment(actor, one.begunOn(), at)))
                        .toList(),
                row);
        strikeOff(lines, inOrder, matters, actor, at);
        return past.size();
    }

    private void checkOpenOnce(List<PastCase> all, Map<String, NamedMatter> matters, Actor actor) {
        var open = new HashSet<UUID>();
        for (var one : all) {
            if (one.resolvedOn() == null && !open.add(matters.get(one.matter()).id())) {
                throw refused(new RowProblem(one.line(), "事项" + one.matter() + "在文件中有两个未销案的包案。"));
            }
        }
        cases.checkInOneCaseOnly(List.copyOf(open), actor.organ(), null);
    }

    private void strikeOff(
            List<LedgerEntry> lines, List<PastCase> all, Map<String, NamedMatter> matters, Actor actor, Instant at) {
        var recorded = LedgerLifecycle.rows(LedgerKind.LEADER_CASE, LedgerStatus.ASSIGNED, LedgerAction.RECORD).get(0);
        var steps = new ArrayList<Following>();
        var settled = new ArrayList<Settled>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            var on = one.resolvedOn();
            if (on == null) {
                continue;
            }
            var proof = Objects.requireNonNull(one.proof());
            steps.add(new Following(
                    lines.get(i),
                    recorded,
                    LedgerChange.saying(LedgerFacts.NONE
                            .with(LedgerFact.PROOF, proof)
                            .with(LedgerFact.DOCUMENT_NUMBER, one.paper())
                            .with(LedgerFact.RESULT, one.result())
                            .with(LedgerFact.RESOLVED_ON, on)
                            .with(LedgerFact.VERIFIED_BY, one.verifiedBy())),
                    new LedgerMoment(actor, on, at)));
            settled.add(new Settled(
                    matters.get(one.matter()).id(),
                    new Resolution(proof, one.paper(), one.result(), on),
                    lines.get(i).number(),
                    on));
        }
        entries.appendAll(steps);
        resolve.resolveEach(settled, actor);
    }

    private LedgerFacts begun(PastCase one) {
        return LedgerFacts.NONE
                .with(LedgerFact.LEADER, one.leader())
                .with(LedgerFact.LEADER_POST, one.post())
                .with(LedgerFact.SCHEME, duties.defaultScheme());
    }

    private static ActionRefused refused(RowProblem problem) {
        return new ActionRefused("PastCasesAreWhole", problem.toString(), null);
    }
}
