package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.resolution.ImportResolutions;
import cn.petition.workflow.resolution.ImportResolutions.PastResolution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** A list of disputes that were settled, each with its proof. */
@Component
final class ResolutionList implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("事项编号", "XF2021-0001").saying("本系统编号，或者导入事项时的原编号"),
            must("化解日期", "2021-11-20"),
            must("化解依据", "调解和解协议").saying("与认定化解时的选项相同"),
            may("化解文书", "和解协议8号").saying("有文书的依据必填"),
            may("化解情况", "").saying("没有文书的依据必填"));

    private final ImportResolutions resolutions;

    ResolutionList(ImportResolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public String path() {
        return "resolutions";
    }

    @Override
    public String title() {
        return "化解清单";
    }

    @Override
    public String list() {
        return "/petitions";
    }

    @Override
    public String memory() {
        return "RESOLUTION_LIST";
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是一件已经化解的事项，由登记该事项的信访部门补录，化解之日按表格所填；已经认定化解的不再认定。";
    }

    @Override
    public void open(Actor actor) {
        if (!actor.isAnyOf(EnumSet.of(Role.SUPERVISOR, Role.LEADER))) {
            throw new ActionRefused("ListedByTheOffice", "应由督办人员或者领导补录。", null);
        }
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<PastResolution>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        resolutions.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> resolutions.takeAll(rows, actor);
    }

    private static PastResolution of(PastRows.Row row) {
        row.must("化解依据");
        return new PastResolution(
                row.line(),
                row.must("事项编号"),
                row.mustDay("化解日期"),
                Objects.requireNonNull(row.choice("化解依据", ResolutionProof.class)),
                row.text("化解文书"),
                row.text("化解情况"));
    }
}
