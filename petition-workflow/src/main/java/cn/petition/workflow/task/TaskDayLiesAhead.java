package cn.petition.workflow.task;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task is due on or after the day it is given, and an extension moves it further away. */
final class TaskDayLiesAhead {

    void check(LocalDate dueOn, LocalDate givenOn) {
        if (dueOn.isBefore(givenOn)) {
            throw refused("任务期限早于布置之日（" + givenOn + "），请重新填写期限。");
        }
    }

    void checkExtension(LocalDate dueOn, @Nullable LocalDate earlier) {
        if (earlier != null && !dueOn.isAfter(earlier)) {
            throw refused("延期后的期限应当晚于原期限（" + earlier + "），请重新填写。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("TaskDayLiesAhead", words, null);
    }
}
