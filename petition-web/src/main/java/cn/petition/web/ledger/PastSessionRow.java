package cn.petition.web.ledger;

import cn.petition.domain.ledger.ReceptionForm;
import cn.petition.workflow.reception.ImportReceptions.PastLeader;
import cn.petition.workflow.reception.ImportReceptions.PastSession;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One row of an earlier ledger of receptions. */
final class PastSessionRow {

    static final List<String> COLUMNS =
            List.of("接访日期", "接访领导", "职务", "接访批次", "接访人次", "领导人次", "形式", "名称", "地点", "接访情况");

    private PastSessionRow() {}

    static PastSession of(PastRows.Row row) {
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
