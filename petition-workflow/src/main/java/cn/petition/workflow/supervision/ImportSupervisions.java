package cn.petition.workflow.supervision;

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
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.supervision.CheckVerdict;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.workflow.document.LedgerDocuments;
import cn.petition.workflow.ledger.NamedMatters;
import cn.petition.workflow.ledger.NamedMatters.NamedMatter;
import cn.petition.workflow.ledger.RowProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over supervisions that were done on paper, signed, answered and checked on the days of the file, all or none. */
@Service
public class ImportSupervisions {

    /**
     * A letter of the past about one matter.
     *
     * @param matter number of the matter, of this system or of the one it came from
     * @param organ name or code of the organ that was supervised
     * @param answeredOn {@code null} while it is not answered
     * @param checkedOn day on which the answer was found to be satisfactory, {@code null} while it was not
     */
    public record PastSupervision(
            int line,
            LocalDate signedOn,
            String matter,
            String organ,
            SupervisionTrigger trigger,
            @Nullable String paper,
            String situation,
            String demand,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            @Nullable LocalDate checkedOn,
            @Nullable String result) {}

    private static final int LONGEST_TITLE = 200;

    private final LedgerEntries entries;
    private final SupervisedGrounds grounds;
    private final LedgerDocuments documents;
    private final NamedMatters named;
    private final Organs organs;
    private final Clock clock;
    private final SupervisedOrganIsBelow isBelow = new SupervisedOrganIsBelow();

    ImportSupervisions(
            LedgerEntries entries,
            SupervisedGrounds grounds,
            LedgerDocuments documents,
            NamedMatters named,
            Organs organs,
            Clock clock) {
        this.entries = entries;
        this.grounds = grounds;
        this.documents = documents;
        this.named = named;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastSupervision> all, Actor actor) {
        var own = organs.findById(actor.organ()).orElseThrow();
        var matters = matters(all, actor);
        var supervised = organs(all, actor);
        var problems = new ArrayList<RowProblem>();
        var seen = new HashSet<List<Object>>();
        for (var one : all) {
            String words = problem(one, own, matters, supervised);
            if (words == null && !seen.add(List.of(one.matter(), one.organ(), one.trigger(), one.signedOn()))) {
                words = "同一事项、同一单位、同一天的督办在文件中出现了不止一次。";
            }
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(
            PastSupervision one, Organ own, Map<String, NamedMatter> matters, Map<String, UUID> supervised) {
        String days = daysOutOfOrder(one);
        if (days != null) {
            return days;
        }
        var matter = matters.get(one.matter());
        if (matter == null) {
            return "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。";
        }
        var organ = supervised.get(one.organ());
        if (organ == null) {
            return "没有找到被督办单位“" + one.organ() + "”。";
        }
        try {
            isBelow.check(organs.findById(organ).orElseThrow(), own);
        } catch (ActionRefused refused) {
            return refused.words();
        }
        return named.sees(organ, matter.id()) ? null : "“" + one.organ() + "”没有经办过该事项，请填写经办单位。";
    }

    private @Nullable String daysOutOfOrder(PastSupervision one) {
        if (one.dueOn().isBefore(one.signedOn())) {
            return "答复期限早于督办日期。";
        }
        if ((one.answeredOn() == null) != (one.answer() == null)) {
            return "答复日期和答复情况应当一起填写。";
        }
        if ((one.checkedOn() == null) != (one.result() == null)) {
            return "核查日期和核查情况应当一起填写。";
        }
        if (one.checkedOn() != null && one.answeredOn() == null) {
            return "已经核查的请填写答复日期和答复情况。";
        }
        LocalDate last = one.signedOn();
        for (var day : days(one)) {
            if (day.isBefore(last)) {
                return "日期先后不对：" + day + "早于" + last + "。";
            }
            last = day;
        }
        return last.isAfter(LocalDate.now(clock)) ? "日期" + last + "在今天之后。" : null;
    }

    private static List<LocalDate> days(PastSupervision one) {
        var days = new ArrayList<LocalDate>();
        if (one.answeredOn() != null) {
            days.add(one.answeredOn());
        }
        if (one.checkedOn() != null) {
            days.add(one.checkedOn());
        }
        return days;
    }

    /**
     * Begins a signed supervision of the officer's own office for each row.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many lines were begun
     */
    @Transactional
    public int beginAll(List<PastSupervision> all, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.SUPERVISION);
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastSupervisionsAreWhole", problem.toString(), null);
        });
        var matters = matters(all, actor);
        var supervised = organs(all, actor);
        var at = clock.instant();
        var lines = entries.beginAll(
                all.stream()
                        .map(one -> new Beginning(
                                new NewLine(LedgerKind.SUPERVISION, actor.organ(), null, title(one, matters), null),
                                LedgerChange.saying(content(one))
                                        .by(supervised.get(one.organ()))
                                        .adding(List.of(matters.get(one.matter()).id())),
                                new LedgerMoment(actor, one.signedOn(), at)))
                        .toList(),
                row);
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            grounds.keep(
                    List.of(matters.get(one.matter()).id()),
                    supervised.get(one.organ()),
                    one.trigger(),
                    lines.get(i).id());
        }
        checked(answered(signed(lines, all, actor, at), all, actor, at), all, actor, at);
        return all.size();
    }

    private List<LedgerEntry> signed(List<LedgerEntry> lines, List<PastSupervision> all, Actor actor, Instant at) {
        var steps = new ArrayList<Following>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            var said = LedgerFacts.NONE
                    .with(LedgerFact.ROUND, 1)
                    .with(LedgerFact.DOCUMENT_NUMBER, one.paper())
                    .with(LedgerFact.BASIS, one.trigger().articleUnder(documents.ruleSetOn(one.signedOn())));
            var change = LedgerChange.saying(said).until(one.dueOn());
            steps.add(step(lines.get(i), LedgerAction.SIGN, change, one.signedOn(), actor, at));
        }
        return entries.appendAll(steps);
    }

    private List<LedgerEntry> answered(List<LedgerEntry> lines, List<PastSupervision> all, Actor actor, Instant at) {
        var steps = new ArrayList<Following>();
        for (int i = 0; i < lines.size(); i++) {
            var one = all.get(i);
            if (one.answeredOn() != null) {
                var said = LedgerFacts.NONE.with(LedgerFact.ANSWER, one.answer());
                steps.add(step(
                        lines.get(i), LedgerAction.ANSWER, LedgerChange.saying(said), one.answeredOn(), actor, at));
            }
        }
        return entries.appendAll(steps);
    }

    private void checked(List<LedgerEntry> answered, List<PastSupervision> all, Actor actor, Instant at) {
        var rows = all.stream().filter(one -> one.answeredOn() != null).toList();
        var steps = new ArrayList<Following>();
        for (int i = 0; i < answered.size(); i++) {
            var one = rows.get(i);
            if (one.checkedOn() != null) {
                var said = LedgerFacts.NONE
                        .with(LedgerFact.RESULT, one.result())
                        .with(LedgerFact.VERDICT, CheckVerdict.SATISFIED);
                steps.add(step(
                        answered.get(i), LedgerAction.CHECK, LedgerChange.saying(said), one.checkedOn(), actor, at));
            }
        }
        entries.appendAll(steps);
    }

    private static Following step(
            LedgerEntry line, LedgerAction action, LedgerChange change, LocalDate on, Actor actor, Instant at) {
        var row = LedgerLifecycle.rows(line.kind(), line.status(), action).get(0);
        return new Following(line, row, change, new LedgerMoment(actor, on, at));
    }

    private static LedgerFacts content(PastSupervision one) {
        return LedgerFacts.NONE
                .with(LedgerFact.TRIGGER, one.trigger())
                .with(LedgerFact.SITUATION, one.situation())
                .with(LedgerFact.DEMAND, one.demand());
    }

    private static String title(PastSupervision one, Map<String, NamedMatter> matters) {
        String title = Labels.of(one.trigger()) + "：" + matters.get(one.matter()).title();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    private Map<String, NamedMatter> matters(List<PastSupervision> all, Actor actor) {
        return named.find(all.stream().map(PastSupervision::matter).toList(), actor);
    }

    private Map<String, UUID> organs(List<PastSupervision> all, Actor actor) {
        return named.organs(all.stream().map(PastSupervision::organ).toList(), actor);
    }
}
