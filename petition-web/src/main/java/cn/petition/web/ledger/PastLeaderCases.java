package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.leadercase.ImportLeaderCases;
import cn.petition.workflow.leadercase.ImportLeaderCases.PastCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** Earlier ledgers of leaders' cases, open ones and those struck off with their proof. */
@Component
final class PastLeaderCases implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("包案日期", "2021-03-01"),
            must("事项编号", "XF2021-0001").saying("本系统编号，或者导入事项时的原编号"),
            must("包案领导", "李某"),
            must("职务", "副市长"),
            may("名称", ""),
            may("责任单位", "").saying("名称或者代码"),
            may("化解时限", "2021-06-30"),
            may("化解日期", "2021-05-20").saying("填写了的按已化解补录"),
            may("化解依据", "调解和解协议").saying("已化解的必填，与认定化解时的选项相同"),
            may("化解文书", "和解协议8号").saying("有文书的依据必填"),
            may("化解情况", "").saying("没有文书的依据必填"),
            may("核查人", "周某").saying("已化解的必填，不能是包案领导"));

    private final ImportLeaderCases cases;
    private final Organs organs;

    PastLeaderCases(ImportLeaderCases cases, Organs organs) {
        this.cases = cases;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "leader-cases";
    }

    @Override
    public String title() {
        return "包案台账";
    }

    @Override
    public String list() {
        return LedgerPaths.list(LedgerKind.LEADER_CASE);
    }

    @Override
    public String memory() {
        return LedgerKind.LEADER_CASE.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "把以前记在表格里的包案补录进来，建账机关为本机关，日期按表格所填；填写了化解日期的同时销案，所包事项一并认定化解。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.LEADER_CASE);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastCase>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        cases.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> cases.beginAll(rows, actor);
    }

    private static PastCase of(PastRows.Row row) {
        String matter = row.must("事项编号");
        return new PastCase(
                row.line(),
                row.mustDay("包案日期"),
                row.day("化解时限"),
                Objects.requireNonNullElse(row.text("名称"), "包案事项" + matter),
                matter,
                row.must("包案领导"),
                row.must("职务"),
                row.text("责任单位"),
                row.day("化解日期"),
                row.choice("化解依据", ResolutionProof.class),
                row.text("化解文书"),
                row.text("化解情况"),
                row.text("核查人"));
    }
}
