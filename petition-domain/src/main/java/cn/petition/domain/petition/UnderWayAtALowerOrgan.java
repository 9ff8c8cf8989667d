package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import java.time.LocalDate;

/** Not accepted because it is under way: open, in time, and at an organ below the one that refuses (Art. 19). */
final class UnderWayAtALowerOrgan {

    void check(EarlierMatter earlier, Organ refusing, LocalDate on) {
        var matter = earlier.matter();
        if (!matter.open()) {
            throw refused("事项" + matter.number() + "已经办结，不是正在办理，不能以此不予受理。");
        }
        if (earlier.holder().id().equals(refusing.id()) || !earlier.holder().isWithin(refusing)) {
            throw refused("事项" + matter.number() + "由“" + earlier.holder().name() + "”办理，不是本机关的下级，不能以此不予受理。");
        }
        var last = matter.overdueAfter();
        if (last != null && on.isAfter(last)) {
            throw refused("事项" + matter.number() + "已超过规定期限，信访人可以向上级提出，不能以此不予受理。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("UnderWayAtALowerOrgan", words, "《信访工作条例》第十九条第三款");
    }
}
