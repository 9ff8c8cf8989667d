package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.supervision.SupervisionTrigger;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.supervision.ImportSupervisions;
import cn.petition.workflow.supervision.ImportSupervisions.PastSupervision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** Supervisions that were done on paper: each row one letter about one matter. */
@Component
final class PastSupervisions implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("督办日期", "2021-04-08").saying("督办函签发之日"),
            must("事项编号", "XF2021-0001").saying("本系统编号，或者导入事项时的原编号"),
            must("被督办单位", "某县信访局").saying("名称或者代码；本机关以下、经办过该事项的单位"),
            must("督办情形", "重要信访事项督促落实").saying("与新建督办时的选项相同"),
            must("督办内容", "上级交办事项尚未反馈"),
            must("督办要求", "限期书面报告办理情况"),
            must("答复期限", "2021-04-23"),
            may("督办文号", "督字1号"),
            may("答复日期", "2021-04-20"),
            may("答复情况", "已督促办理"),
            may("核查日期", "2021-04-28"),
            may("核查情况", "情况属实"));

    private final ImportSupervisions supervisions;
    private final Organs organs;

    PastSupervisions(ImportSupervisions supervisions, Organs organs) {
        this.supervisions = supervisions;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "supervisions";
    }

    @Override
    public String title() {
        return "督办台账";
    }

    @Override
    public String list() {
        return LedgerPaths.list(LedgerKind.SUPERVISION);
    }

    @Override
    public String memory() {
        return LedgerKind.SUPERVISION.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是已经签发的一份督办函和它的一件事项，建账机关为本机关，日期按表格所填；一件事项督办几次填几行，统计时只计一件。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.SUPERVISION);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastSupervision>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        supervisions.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> supervisions.beginAll(rows, actor);
    }

    private static PastSupervision of(PastRows.Row row) {
        row.must("督办情形");
        return new PastSupervision(
                row.line(),
                row.mustDay("督办日期"),
                row.must("事项编号"),
                row.must("被督办单位"),
                Objects.requireNonNull(row.choice("督办情形", SupervisionTrigger.class)),
                row.text("督办文号"),
                row.must("督办内容"),
                row.must("督办要求"),
                row.mustDay("答复期限"),
                row.day("答复日期"),
                row.text("答复情况"),
                row.day("核查日期"),
                row.text("核查情况"));
    }
}
