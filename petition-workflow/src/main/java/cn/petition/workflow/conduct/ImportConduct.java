package cn.petition.workflow.conduct;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
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
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.ledger.RowProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what competent authorities decided about acts against Art. 26, all or none. A row tells about an act and in
 * how many person-times it was dealt with; it has no place for a person.
 */
@Service
public class ImportConduct {

    /**
     * An act of the past with the decision about it.
     *
     * @param persons person-times of the decision (人次)
     */
    public record PastAct(
            int line,
            LocalDate actOn,
            ActKind kind,
            String place,
            String content,
            String measures,
            String evidence,
            LocalDate referredOn,
            String authority,
            String basis,
            String decidedBy,
            String decision,
            LocalDate decidedOn,
            ConductDecision outcome,
            long persons,
            String remedy) {}

    private final LedgerEntries entries;
    private final ConductBook book;
    private final Organs organs;
    private final Clock clock;

    ImportConduct(LedgerEntries entries, ConductBook book, Organs organs, Clock clock) {
        this.entries = entries;
        this.book = book;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastAct> all, Actor actor) {
        var problems = new ArrayList<RowProblem>();
        for (var one : all) {
            String words = problem(one, actor);
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(PastAct one, Actor actor) {
        if (one.decidedOn().isAfter(LocalDate.now(clock))) {
            return "决定日期在今天之后。";
        }
        if (one.referredOn().isBefore(one.actOn()) || one.decidedOn().isBefore(one.referredOn())) {
            return "日期先后不对，应当依次是行为发生、移送、决定。";
        }
        try {
            var at = clock.instant();
            var line = line(one, actor);
            book.before(null, line, LedgerAction.BEGIN, begun(one), new LedgerMoment(actor, one.actOn(), at));
            var drafted = provisional(line, one, begun(one).facts(), LedgerStatus.DRAFTED, 1);
            book.before(drafted, null, LedgerAction.REFER, referred(one), new LedgerMoment(actor, one.referredOn(), at));
            var facts = begun(one).facts().and(referred(one).facts());
            book.before(
                    provisional(line, one, facts, LedgerStatus.ISSUED, 2),
                    null,
                    LedgerAction.DECIDE,
                    decided(one),
                    new LedgerMoment(actor, one.decidedOn(), at));
            return null;
        } catch (ActionRefused refused) {
            return refused.words();
        }
    }

    /** The line as it would stand, for the rules to look at; it is kept nowhere. */
    private static LedgerEntry provisional(
            NewLine line, PastAct one, LedgerFacts facts, LedgerStatus status, int version) {
        return new LedgerEntry(
                new UUID(0, 0),
                line.kind(),
                "",
                line.office(),
                null,
                null,
                line.title(),
                status,
                null,
                facts,
                one.actOn(),
                null,
                null,
                version);
    }

    /**
     * Begins a line with its decision for each row, at the officer's own office.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many lines were begun
     */
    @Transactional
    public int beginAll(List<PastAct> all, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.CONDUCT);
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastActsAreWhole", problem.toString(), null);
        });
        var at = clock.instant();
        var lines = entries.beginAll(
                all.stream()
                        .map(one -> new Beginning(line(one, actor), begun(one), new LedgerMoment(actor, one.actOn(), at)))
                        .toList(),
                row);
        var refer = LedgerLifecycle.rows(LedgerKind.CONDUCT, LedgerStatus.DRAFTED, LedgerAction.REFER).get(0);
        var decide = LedgerLifecycle.rows(LedgerKind.CONDUCT, LedgerStatus.ISSUED, LedgerAction.DECIDE).get(0);
        lines = append(lines, all, refer, actor, at);
        append(lines, all, decide, actor, at);
        return all.size();
    }

    private List<LedgerEntry> append(
            List<LedgerEntry> lines, List<PastAct> all, LedgerRow row, Actor actor, Instant at) {
        var steps = new ArrayList<Following>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            boolean refers = row.action() == LedgerAction.REFER;
            steps.add(new Following(
                    lines.get(i),
                    row,
                    refers ? referred(one) : decided(one),
                    new LedgerMoment(actor, refers ? one.referredOn() : one.decidedOn(), at)));
        }
        return entries.appendAll(steps);
    }

    private static NewLine line(PastAct one, Actor actor) {
        return new NewLine(LedgerKind.CONDUCT, actor.organ(), null, Labels.of(one.kind()), null);
    }

    private static LedgerChange begun(PastAct one) {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.ACT_KIND, one.kind())
                .with(LedgerFact.ACT_ON, one.actOn())
                .with(LedgerFact.PLACE, one.place())
                .with(LedgerFact.CONTENT, one.content())
                .with(LedgerFact.MEASURES, one.measures())
                .with(LedgerFact.EVIDENCE, one.evidence()));
    }

    private static LedgerChange referred(PastAct one) {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.AUTHORITY, one.authority())
                .with(LedgerFact.BASIS, one.basis())
                .with(LedgerFact.EVIDENCE, one.evidence()));
    }

    private static LedgerChange decided(PastAct one) {
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.DECIDED_BY, one.decidedBy())
                .with(LedgerFact.DOCUMENT_NUMBER, one.decision())
                .with(LedgerFact.DECIDED_ON, one.decidedOn())
                .with(LedgerFact.OUTCOME, one.outcome())
                .with(LedgerFact.COUNT, one.persons())
                .with(LedgerFact.REMEDY_NOTICE, one.remedy()));
    }
}
