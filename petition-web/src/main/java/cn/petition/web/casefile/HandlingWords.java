package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.workflow.casefile.StepInFile;
import cn.petition.workflow.hearing.ParticipantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the steps of handling and closing say beyond their names. */
final class HandlingWords {

    private final StepInFile step;
    private final ArrayList<String> words = new ArrayList<>();

    private HandlingWords(StepInFile step) {
        this.step = step;
    }

    static List<String> of(StepInFile step) {
        return new HandlingWords(step).said();
    }

    private List<String> said() {
        tell("opinionCheck", "出具前检查：", text -> text);
        tell("inSpiteOfFindings", "不修改的理由：", text -> text);
        tell("hearingOn", "听证日期：", text -> text);
        tell("hearingPlace", "听证地点：", text -> text);
        tell("presiding", "主持人：", text -> text);
        tell("openHearing", "", text -> text.equals("true") ? "公开听证" : "不公开听证");
        tell("shortNotice", "不足七日通知的理由：", text -> text);
        for (var kind : ParticipantKind.values()) {
            tell("attended." + kind.name(), Labels.of(kind), text -> text + "人");
        }
        return words;
    }

    private void tell(String key, String label, Function<String, String> word) {
        String text = step.facts().get(key);
        if (text != null) {
            words.add(label + word.apply(text));
        }
    }
}
