package cn.petition.workflow.routing;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** Nothing goes to an organ that has been merged or abolished; who carries on its functions is named (Art. 24). */
public final class RecipientCarriesOn {

    private final Organs organs;

    public RecipientCarriesOn(Organs organs) {
        this.organs = organs;
    }

    /** @throws ActionRefused when the organ does not exist on that day */
    public void check(Organ to, LocalDate on) {
        if (to.existsOn(on)) {
            return;
        }
        var next = to.successor() == null ? null : organs.findById(to.successor()).orElse(null);
        throw new ActionRefused(
                "RecipientCarriesOn",
                "“" + to.name() + "”已经撤销或者合并，"
                        + (next == null ? "请报本级党委和政府指定受理机关。" : "由“" + next.name() + "”继续行使其职权，请选择该单位。"),
                "《信访工作条例》第二十四条第二款");
    }
}
