package cn.petition.domain.petition;

/** Sixty days of handling are for requests for redress only; proposals and accusations go their own ways (Art. 29 to 31, 34). */
final class AcceptedOnlyForRedress {

    void check(MatterKind kind, String ruleSet) {
        if (ruleSet.equals("R2022") && kind != MatterKind.REDRESS) {
            throw new ActionRefused(
                    "AcceptedOnlyForRedress",
                    "“受理”只适用于申诉求决类事项；" + Labels.of(kind) + "事项请按其自身程序办理。",
                    "《信访工作条例》第二十九条至第三十一条");
        }
    }
}
