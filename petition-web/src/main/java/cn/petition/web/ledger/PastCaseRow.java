package cn.petition.web.ledger;

import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.leadercase.ImportLeaderCases.PastCase;
import java.util.List;
import java.util.Objects;

/** One row of an earlier ledger of leaders' cases. */
final class PastCaseRow {

    static final List<String> COLUMNS = List.of(
            "包案日期", "事项编号", "包案领导", "职务", "名称", "责任单位", "化解时限", "化解日期", "化解依据", "化解文书", "化解情况", "核查人");

    private PastCaseRow() {}

    static PastCase of(PastRows.Row row) {
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
