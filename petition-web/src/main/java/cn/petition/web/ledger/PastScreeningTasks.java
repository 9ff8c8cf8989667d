package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.screening.ImportScreeningTasks;
import cn.petition.workflow.screening.ImportScreeningTasks.PastTask;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** How many disputes each area was to screen in a year. */
@Component
final class PastScreeningTasks implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("下达日期", "2021-01-15"),
            must("年度", "2021"),
            must("单位", "某县信访局").saying("本机关或者下级单位的名称或者代码"),
            must("任务数", "600").saying("件"),
            may("下达依据", "市信访联席办〔2021〕1号"));

    private final ImportScreeningTasks tasks;
    private final Organs organs;

    PastScreeningTasks(ImportScreeningTasks tasks, Organs organs) {
        this.tasks = tasks;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "screening-tasks";
    }

    @Override
    public String title() {
        return "排查任务台账";
    }

    @Override
    public String list() {
        return LedgerPaths.list(LedgerKind.SCREENING_TASK);
    }

    @Override
    public String memory() {
        return LedgerKind.SCREENING_TASK.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是对一个地区下达的一年的排查任务。地区把任务分解给所属单位的，由该地区自己补录，上级统计时不重复相加。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.SCREENING_TASK);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastTask>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        tasks.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> tasks.beginAll(rows, actor);
    }

    private static PastTask of(PastRows.Row row) {
        return new PastTask(
                row.line(),
                row.mustDay("下达日期"),
                row.number("年度", 0),
                row.must("单位"),
                row.number("任务数", 0),
                row.text("下达依据"));
    }
}
