package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.conduct.ImportConduct;
import cn.petition.workflow.conduct.ImportConduct.PastAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** What competent authorities decided about acts; a row is an act, and persons are only counted. */
@Component
final class PastConduct implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("行为日期", "2021-05-10"),
            must("行为种类", "在信访接待场所滞留、滋事，弃留生活不能自理的人").saying("与新建时的选项相同"),
            must("发生地点", "某市信访接待场所外"),
            must("行为经过", "滞留接待场所"),
            must("劝阻教育情况", "现场劝阻、批评、教育"),
            must("证据", "现场录像"),
            must("移送日期", "2021-05-10"),
            must("移送机关", "某县公安局"),
            must("法律依据", "《信访条例》第四十七条"),
            must("决定机关", "某县公安局"),
            must("决定文号", "公行决〔2021〕1号"),
            must("决定日期", "2021-05-12"),
            must("处理决定", "警告").saying("与记录决定时的选项相同"),
            must("处理人次", "1").saying("一人一次计一人次"),
            must("救济告知", "已告知复议、诉讼途径和期限"));

    private final ImportConduct acts;
    private final Organs organs;

    PastConduct(ImportConduct acts, Organs organs) {
        this.acts = acts;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "conduct";
    }

    @Override
    public String title() {
        return "行为处置台账";
    }

    @Override
    public String list() {
        return LedgerPaths.list(LedgerKind.CONDUCT);
    }

    @Override
    public String memory() {
        return LedgerKind.CONDUCT.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是一个行为和有权机关的处理决定，只写行为和处理人次，不写个人姓名、证件号码和电话，不填事项编号。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.CONDUCT);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastAct>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        acts.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> acts.beginAll(rows, actor);
    }

    private static PastAct of(PastRows.Row row) {
        row.must("行为种类");
        row.must("处理决定");
        row.must("处理人次");
        return new PastAct(
                row.line(),
                row.mustDay("行为日期"),
                Objects.requireNonNull(row.choice("行为种类", ActKind.class)),
                row.must("发生地点"),
                row.must("行为经过"),
                row.must("劝阻教育情况"),
                row.must("证据"),
                row.mustDay("移送日期"),
                row.must("移送机关"),
                row.must("法律依据"),
                row.must("决定机关"),
                row.must("决定文号"),
                row.mustDay("决定日期"),
                Objects.requireNonNull(row.choice("处理决定", ConductDecision.class)),
                row.number("处理人次", 0),
                row.must("救济告知"));
    }
}
