package cn.petition.domain.petition;

/** Only a request for redress of the first five kinds is led to another procedure; the sixth is handled here (Art. 31). */
final class DivertedOnlyToAnotherProcedure {

    void check(MatterKind kind, StatutoryWay way) {
        if (kind != MatterKind.REDRESS) {
            throw refused("导入法定途径只适用于申诉求决类事项；" + Labels.of(kind) + "事项请按其自身程序办理。");
        }
        if (!way.leadsAway()) {
            throw refused("属于信访程序的事项应当受理并办理，不能导入其他途径。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("DivertedOnlyToAnotherProcedure", words, "《信访工作条例》第三十一条");
    }
}
