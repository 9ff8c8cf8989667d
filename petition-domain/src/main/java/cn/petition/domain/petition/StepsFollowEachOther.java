package cn.petition.domain.petition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** A step happens neither in the future nor before the one it follows, and a joined matter waits for its detaching. */
final class StepsFollowEachOther {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    /** What happens to the file and not to the matter, and therefore holds up no later step. */
    private static final Set<CaseAction> BESIDE_THE_ROAD =
            Set.of(CaseAction.JOIN, CaseAction.DETACH, CaseAction.CORRECT_RECORD);

    void check(Petition petition, CaseAction action, Moment moment) {
        LocalDate today = moment.recordedAt().atZone(OFFICE_ZONE).toLocalDate();
        if (moment.on().isAfter(today)) {
            throw refused("日期" + moment.on() + "在今天之后，请填写今天或以前的日期。");
        }
        if (action == CaseAction.REGISTER || action == CaseAction.CORRECT_RECORD) {
            return;
        }
        LocalDate before = petition.steps().stream()
                .filter(step -> !BESIDE_THE_ROAD.contains(step.action()))
                .map(Step::occurredOn)
                .max(LocalDate::compareTo)
                .orElse(petition.receivedOn());
        if (moment.on().isBefore(before)) {
            throw refused("日期" + moment.on() + "早于上一步的日期" + before + "，请填写" + before + "或以后的日期。");
        }
        if (petition.joinedInto() != null && action != CaseAction.DETACH) {
            throw refused("该事项已并入其他事项，请到所并入的事项办理，或者先退出并入。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("StepsFollowEachOther", words, null);
    }
}
