package cn.petition.workflow.screening;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntries.Beginning;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.NamedMatters;
import cn.petition.workflow.ledger.RowProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the screening tasks of a year for many areas from one table, all or none. */
@Service
public class ImportScreeningTasks {

    /**
     * What one area is to screen.
     *
     * @param area name or code of the organ whose area it is
     * @param count disputes (件)
     */
    public record PastTask(int line, LocalDate on, long year, String area, long count, @Nullable String basis) {}

    private final LedgerEntries entries;
    private final ScreeningTaskBook book;
    private final NamedMatters named;
    private final Organs organs;
    private final Clock clock;

    ImportScreeningTasks(
            LedgerEntries entries, ScreeningTaskBook book, NamedMatters named, Organs organs, Clock clock) {
        this.entries = entries;
        this.book = book;
        this.named = named;
        this.organs = organs;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastTask> all, Actor actor) {
        var areas = areas(all, actor);
        var problems = new ArrayList<RowProblem>();
        var given = new HashSet<List<Object>>();
        for (var one : all) {
            String words = problem(one, areas.get(one.area()), actor);
            if (words == null && !given.add(List.of(areas.get(one.area()), one.year()))) {
                words = "“" + one.area() + "”" + one.year() + "年的任务在文件中出现了不止一次。";
            }
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(PastTask one, @Nullable UUID area, Actor actor) {
        if (area == null) {
            return "没有找到单位“" + one.area() + "”。";
        }
        if (one.on().isAfter(LocalDate.now(clock))) {
            return "下达日期在今天之后。";
        }
        if (one.count() < 1) {
            return "任务数至少为 1 件。";
        }
        try {
            var moment = new LedgerMoment(actor, one.on(), clock.instant());
            book.before(null, line(one, actor), LedgerAction.BEGIN, change(one, area), moment);
            return null;
        } catch (ActionRefused refused) {
            return refused.words();
        }
    }

    /**
     * Begins a line for each row, at the officer's own office.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     * @return how many lines were begun
     */
    @Transactional
    public int beginAll(List<PastTask> all, Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(LedgerKind.SCREENING_TASK);
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastTasksAreWhole", problem.toString(), null);
        });
        var areas = areas(all, actor);
        var at = clock.instant();
        entries.beginAll(
                all.stream()
                        .map(one -> new Beginning(
                                line(one, actor), change(one, areas.get(one.area())), new LedgerMoment(actor, one.on(), at)))
                        .toList(),
                row);
        return all.size();
    }

    private Map<String, UUID> areas(List<PastTask> all, Actor actor) {
        return named.organs(all.stream().map(PastTask::area).toList(), actor);
    }

    private static NewLine line(PastTask one, Actor actor) {
        return new NewLine(LedgerKind.SCREENING_TASK, actor.organ(), null, one.year() + "年排查任务", null);
    }

    private static LedgerChange change(PastTask one, UUID area) {
        return LedgerChange.saying(LedgerFacts.NONE
                        .with(LedgerFact.YEAR, one.year())
                        .with(LedgerFact.COUNT, one.count())
                        .with(LedgerFact.BASIS, one.basis()))
                .by(area);
    }
}
