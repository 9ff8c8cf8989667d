package cn.petition.domain.petition;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;

/** What belongs to political-legal or discipline organs goes to just those, accusations to discipline (Art. 22). */
final class SentToTheFittingOrgan {

    void check(CaseAction how, MatterKind kind, Organ to) {
        var fitting = how == CaseAction.SEND_TO_DISCIPLINE ? OrganKind.DISCIPLINE : OrganKind.POLITICAL_LEGAL;
        if (to.kind() != fitting) {
            throw refused("请选择" + Labels.of(fitting) + "，“" + to.name() + "”不是。");
        }
        if (how == CaseAction.SEND_TO_DISCIPLINE && kind != MatterKind.ACCUSATION) {
            throw refused("转纪检监察机关的应是检举控告类事项，请先密封并重新甄别。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("SentToTheFittingOrgan", words, "《信访工作条例》第二十二条第二款");
    }
}
