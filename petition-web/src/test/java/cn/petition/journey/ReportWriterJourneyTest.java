package cn.petition.journey;

import cn.petition.web.testing.ResetDatabase;
import org.junit.jupiter.api.Test;

/** The yearly report on rule-of-law government from its first line to what happens after the signature. */
@ResetDatabase
class ReportWriterJourneyTest extends Journey {

    private static final String SECTION = "不足和原因";

    @Test
    void a_report_is_written_commented_reviewed_signed_and_later_says_what_would_be_different() {
        office().registers("2026-03-02", InventedMatters.LEAKING_ROOF);
        todayIsMonday();

        Desk writer = officer("reporter");
        writer.visit("/annual-reports")
                .choose("版式", "法治政府建设年度报告（空白）")
                .fill("年度", "2026")
                .fill("截止日", "2026-12-31")
                .fill("成文日期", "2026-03-16")
                .press("建立")
                .sees("还是版式的文字，请按本年的实际情况改写。");
        writer.follow(SECTION)
                .press("撰写")
                .fill("文字", "一是登记还不够及时，全年登记{filing.total#}。")
                .press("保存")
                .sees("一是登记还不够及时，全年登记1件次。");

        Desk supervisor = officer("supervisor");
        supervisor.visit("/annual-reports").follow("2026年度").sees("在写").follow(SECTION);
        supervisor.fill("写一条意见", "请写明原因").press("写下意见").sees("请写明原因");

        report(writer).sees("1 条意见待处理").follow(SECTION).press("已处理").sees("已处理");
        writer.fill("文字", "一是登记还不够及时，全年登记{filing.total#}，原因是人手不足。").press("保存");
        writer.follow("第 2 稿").sees("与第 1 稿相比").sees("，原因是人手不足");

        report(writer).press("送审").sees("待审核");
        report(supervisor).press("审核通过").sees("待签发");
        report(officer("leader")).press("签发").sees("已签发");

        String late = RegistrationPage.openedBy(officer("clerk"))
                .fill("蒋小寒", "13800000015", "城南公交线路缩短", "请求恢复城南公交线路原来的终点站。")
                .register();
        report(writer).sees("全年登记1件次，原因是人手不足。");
        writer.arriveBy(() -> writer.page()
                .locator(".report-paper a[href$='/figures/filing.total']")
                .first()
                .click());
        writer.sees("按今天所知重算").sees("今天多出").sees(late);
        report(writer).follow("核对存档").sees("存档与签发时一致。");
    }

    private static Desk report(Desk officer) {
        return officer.visit("/annual-reports").follow("2026年度");
    }
}
