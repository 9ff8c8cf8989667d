package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.campaign.ImportBacklog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** An earlier backlog, open cases and resolved ones with their proof. */
@Component
final class PastBacklog implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("列入日期", "2021-01-20"),
            must("事项编号", "XF2021-0001").saying("本系统编号，或者导入事项时的原编号"),
            must("来源", "省级交办").saying("与列入积案时的选项相同"),
            may("交办文号", ""),
            may("包案领导", "李某"),
            may("职务", "副市长"),
            may("责任单位", "").saying("名称或者代码；不填为该事项现在的责任单位"),
            may("化解时限", "2021-12-31"),
            may("化解日期", "2021-11-20").saying("填写了的按已化解补录"),
            may("化解依据", "调解和解协议").saying("已化解的必填"),
            may("化解文书", "和解协议9号").saying("有文书的依据必填"),
            may("化解情况", "").saying("没有文书的依据必填"));

    private final ImportBacklog backlog;
    private final Organs organs;

    PastBacklog(ImportBacklog backlog, Organs organs) {
        this.backlog = backlog;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "backlog";
    }

    @Override
    public String title() {
        return "积案台账";
    }

    @Override
    public String list() {
        return "/backlog";
    }

    @Override
    public String memory() {
        return LedgerKind.BACKLOG_CASE.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是列入积案的一件事项，建账机关为本机关，日期按表格所填；填写了化解日期的同时报结、办结，事项一并认定化解。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.BACKLOG_CASE);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<ImportBacklog.PastBacklog>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        backlog.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> backlog.beginAll(rows, actor);
    }

    private static ImportBacklog.PastBacklog of(PastRows.Row row) {
        row.must("来源");
        return new ImportBacklog.PastBacklog(
                row.line(),
                row.mustDay("列入日期"),
                row.must("事项编号"),
                Objects.requireNonNull(row.choice("来源", CaseSource.class)),
                row.text("交办文号"),
                row.text("包案领导"),
                row.text("职务"),
                row.text("责任单位"),
                row.day("化解时限"),
                row.day("化解日期"),
                row.choice("化解依据", ResolutionProof.class),
                row.text("化解文书"),
                row.text("化解情况"));
    }
}
