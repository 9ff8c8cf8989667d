package cn.petition.workflow.leadercase;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case is due on or after the day it is given, and an extension moves its day further away. */
final class CaseDayLiesAhead {

    void check(LocalDate dueOn, LocalDate givenOn) {
        if (dueOn.isBefore(givenOn)) {
            throw new ActionRefused("CaseDayLiesAhead", "化解时限早于办理之日（" + givenOn + "），请重新填写。", null);
        }
    }

    void checkExtension(LocalDate dueOn, @Nullable LocalDate before) {
        if (before != null && !dueOn.isAfter(before)) {
            throw new ActionRefused("CaseDayLiesAhead", "延期后的时限应当晚于原时限（" + before + "），请重新填写。", null);
        }
    }
}
