package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
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
import cn.petition.workflow.resolution.ResolveMatter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportLeaderCases(
            LedgerEntries entries,
            CasesOfMatters cases,
            CaseDuties duties,
            ResolveMatter resolve,
            Organs organs,
            JdbcClient jdbc,
            Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.duties = duties;
        this.resolve = resolve;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is wrong with a row, in one sentence; {@code null} where nothing is. */
    public @Nullable String problem(PastCase one, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (one.begunOn().isAfter(today) || (one.resolvedOn() != null && one.resolvedOn().isAfter(today))) {
            return "包案日期或者化解日期在今天之后。";
        }
        if (one.resolvedOn() != null && one.resolvedOn().isBefore(one.begunOn())) {
            return "化解日期早于包案日期。";
        }
        if (matter(one, actor).isEmpty()) {
            return "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。";
        }
        if (one.organ() != null && organ(one.organ()).isEmpty()) {
            return "没有找到责任单位“" + one.organ() + "”。";
        }
        return one.resolvedOn() == null ? null : proofMissing(one);
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
        var open = new HashSet<UUID>();
        for (var one : past.stream().sorted(Comparator.comparing(PastCase::begunOn)).toList()) {
            String problem = problem(one, actor);
            if (problem != null) {
                throw refused(one, problem);
            }
            UUID matter = matter(one, actor).orElseThrow();
            if (one.resolvedOn() == null) {
                cases.checkInOneCaseOnly(List.of(matter), actor.organ(), null);
                if (!open.add(matter)) {
                    throw refused(one, "事项" + one.matter() + "在文件中有两个未销案的包案。");
                }
            }
            var change = LedgerChange.saying(begun(one))
                    .by(one.organ() == null ? null : organ(one.organ()).orElseThrow())
                    .until(one.dueOn())
                    .adding(List.of(matter));
            var line = entries.begin(
                    new NewLine(LedgerKind.LEADER_CASE, actor.organ(), null, one.title(), null),
                    row,
                    change,
                    new LedgerMoment(actor, one.begunOn(), clock.instant()));
            if (one.resolvedOn() != null) {
                strikeOff(line, one, matter, one.resolvedOn(), actor);
            }
        }
        return past.size();
    }

    private void strikeOff(LedgerEntry line, PastCase one, UUID matter, LocalDate on, Actor actor) {
        var recorded = LedgerLifecycle.rows(LedgerKind.LEADER_CASE, LedgerStatus.ASSIGNED, LedgerAction.RECORD).get(0);
        var resolution = new Resolution(Objects.requireNonNull(one.proof()), one.paper(), one.result(), on);
        entries.append(
                line,
                line.version(),
                recorded,
                LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.PROOF, one.proof())
                        .with(LedgerFact.DOCUMENT_NUMBER, one.paper())
                        .with(LedgerFact.RESULT, one.result())
                        .with(LedgerFact.RESOLVED_ON, on)
                        .with(LedgerFact.VERIFIED_BY, one.verifiedBy())),
                new LedgerMoment(actor, on, clock.instant()));
        resolve.resolveAll(List.of(matter), resolution, line.number(), actor, on);
    }

    private LedgerFacts begun(PastCase one) {
        return LedgerFacts.NONE
                .with(LedgerFact.LEADER, one.leader())
                .with(LedgerFact.LEADER_POST, one.post())
                .with(LedgerFact.SCHEME, duties.defaultScheme());
    }

    /** Only an ordinary matter that the officer sees; of a joined one the other is meant. */
    private Optional<UUID> matter(PastCase one, Actor actor) {
        return jdbc.sql("""
                        select coalesce(m.joined_into_id, m.id) from matter m join filing f on f.matter_id = m.id
                        where (m.number = :number or f.external_number = :number) and not m.sealed and exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by (m.number = :number) desc, m.registered_at limit 1""")
                .param("number", one.matter())
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(UUID.class)
                .optional();
    }

    private Optional<UUID> organ(String words) {
        return jdbc.sql("""
                        select id from organ where code = :words or name = :words or short_name = :words
                        order by (code = :words) desc, (name = :words) desc, code limit 1""")
                .param("words", words)
                .query(UUID.class)
                .optional();
    }

    private static ActionRefused refused(PastCase one, String words) {
        return new ActionRefused("PastCasesAreWhole", "第" + one.line() + "行：" + words, null);
    }
}
