package cn.petition.reporting.export;

import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Text;
import java.time.LocalDate;
import java.util.List;

/** A short annual report with everything that can go wrong in print. */
final class SampleDocument {

    static final String RARE = "䶮㛃𬭎𠮷㐂犇喆堃燊𫖯𬀩𪩘𨱏镕翀垚";
    static final String HOSTILE = "<script>alert(1)</script>&amp;<b>${7*7}</b>[[${7*7}]]{{7*7}}%n\"'";
    static final String BROKEN = "甲\u0000乙\u0001丙\ud800丁";
    static final String BROKEN_AS_PRINTED = "甲□乙□丙□丁";

    private SampleDocument() {}

    static PrintedDocument report() {
        return PrintedDocument.titled("某某区信访局二〇二五年度信访工作情况报告")
                .to("区人民政府")
                .heading(1, "一、基本情况")
                .heading(2, "（一）总量")
                .heading(3, "1.登记")
                .paragraph(
                        new Text("全年共登记信访事项"), new Figure("registered", "9931", 1),
                        new Text("件，按期办结率"), new Figure("on-time", "98.6%", 2), new Text("。"))
                .paragraph("信访人：" + RARE + "。")
                .paragraph(HOSTILE)
                .paragraph(BROKEN)
                .table(
                        List.of("渠道", "件数"),
                        List.of(
                                List.of(Cell.text("来信"), Cell.figure(new Figure("letters", "4120", 3))),
                                List.of(Cell.text(HOSTILE), Cell.figure(new Figure("visits", "310", 4)))))
                .signature("某某区信访局")
                .date(LocalDate.of(2026, 3, 5))
                .finish();
    }
}
