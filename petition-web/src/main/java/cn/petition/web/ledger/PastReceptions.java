package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.ReceptionForm;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.reception.ImportReceptions;
import cn.petition.workflow.reception.ImportReceptions.PastLeader;
import cn.petition.workflow.reception.ImportReceptions.PastSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** Earlier ledgers of sessions at which leaders received petitioners. */
@Component
final class PastReceptions implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("接访日期", "2021-03-15"),
            must("接访领导", "李某、周某").saying("几名领导用顿号分开"),
            must("职务", "市领导"),
            may("接访批次", "3"),
            may("接访人次", "8").saying("不少于批次"),
            may("领导人次", "2").saying("不填为所列领导的人数"),
            may("形式", ""),
            may("名称", ""),
            may("地点", "接待大厅"),
            may("接访情况", ""));

    private final ImportReceptions sessions;
    private final Organs organs;

    PastReceptions(ImportReceptions sessions, Organs organs) {
        this.sessions = sessions;
        this.organs = organs;
    }

    @Override
    public String path() {
        return "receptions";
    }

    @Override
    public String title() {
        return "接访台账";
    }

    @Override
    public String list() {
        return LedgerPaths.list(LedgerKind.RECEPTION);
    }

    @Override
    public String memory() {
        return LedgerKind.RECEPTION.name();
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是一场接访，建账机关为本机关，日期按表格所填；领导人次与群众人次分别计。";
    }

    @Override
    public void open(Actor actor) {
        new LedgerStanding(actor, organs).toBegin(LedgerKind.RECEPTION);
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastSession>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        sessions.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> sessions.beginAll(rows, actor);
    }

    private static PastSession of(PastRows.Row row) {
        var heldOn = row.mustDay("接访日期");
        String post = row.must("职务");
        var leaders = Arrays.stream(row.must("接访领导").split("[、，,;；\\s]+"))
                .distinct()
                .map(name -> new PastLeader(name, post))
                .toList();
        return new PastSession(
                row.line(),
                heldOn,
                Objects.requireNonNullElse(row.text("名称"), "领导接访"),
                Objects.requireNonNullElse(row.choice("形式", ReceptionForm.class), ReceptionForm.AT_THE_DESK),
                leaders,
                row.number("领导人次", leaders.size()),
                row.number("接访批次", 0),
                row.number("接访人次", 0),
                row.text("地点"),
                row.text("接访情况"));
    }
}
