package cn.petition.web.ledger;

import static cn.petition.web.ledger.PastColumn.may;
import static cn.petition.web.ledger.PastColumn.must;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.ledgerfile.LedgerFile;
import cn.petition.workflow.triage.ImportTags;
import cn.petition.workflow.triage.ImportTags.Tagged;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** A list of matters that are to carry a special tag. */
@Component
final class TagList implements PastLedger {

    private static final List<PastColumn> COLUMNS = List.of(
            must("事项编号", "XF2021-0001").saying("本系统编号，或者导入事项时的原编号"),
            must("专项标签", "涉疫情"),
            may("标注日期", "2020-03-10").saying("不填为今天；不早于该事项最后一步的日期"),
            may("说明", ""));

    private final ImportTags tags;

    TagList(ImportTags tags) {
        this.tags = tags;
    }

    @Override
    public String path() {
        return "special-tags";
    }

    @Override
    public String title() {
        return "专项标签清单";
    }

    @Override
    public String list() {
        return "/petitions";
    }

    @Override
    public String memory() {
        return "TAG_LIST";
    }

    @Override
    public List<PastColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String explanation() {
        return "一行是一件事项和它要带的专项标签；已经办结的事项由督办人员或者领导标注，还没有转办的由甄别人员标注。";
    }

    @Override
    public void open(Actor actor) {
        if (!actor.isAnyOf(EnumSet.of(Role.SUPERVISOR, Role.LEADER))) {
            throw new ActionRefused("ListedByTheOffice", "应由督办人员或者领导补录。", null);
        }
    }

    @Override
    public IntSupplier read(LedgerFile file, List<String> problems, Actor actor) {
        var rows = new ArrayList<Tagged>();
        PastRows.readAll(file, COLUMNS, problems, row -> rows.add(of(row)));
        tags.problems(rows, actor).forEach(problem -> problems.add(problem.toString()));
        return () -> tags.takeAll(rows, actor);
    }

    private static Tagged of(PastRows.Row row) {
        return new Tagged(row.line(), row.must("事项编号"), row.must("专项标签"), row.day("标注日期"), row.text("说明"));
    }
}
