package cn.petition.journey;

import org.junit.jupiter.api.Test;

class StaleFormJourneyTest extends Journey {

    @Test
    void the_second_of_two_officers_on_one_matter_gets_a_page_that_keeps_the_text() {
        var matter = office().registers("2026-03-10", InventedMatters.LEAKING_ROOF).triaged("2026-03-11");
        todayIsMonday();
        String form = "/petitions/" + matter.number() + "/transfer";
        Desk first = officer("triage").visit(form);
        Desk second = officer("triage").visit(form);

        first.choose("去向单位", "临汾市住房和城乡建设局").press("转送").sees("已转送待签收");
        second.choose("去向单位", "临汾市人力资源和社会保障局")
                .fill("说明", "请查明屋顶防水的质保期。")
                .expecting("409")
                .press("转送")
                .sees("内容已被别人更改")
                .sees("请查明屋顶防水的质保期。")
                .sees("马丽华");

        second.follow("打开最新内容").sees("已转送待签收").doesNotSee("请查明屋顶防水的质保期。");
    }
}
