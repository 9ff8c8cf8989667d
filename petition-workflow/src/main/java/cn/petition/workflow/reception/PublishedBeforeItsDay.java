package cn.petition.workflow.reception;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A schedule is published so that people can come: on or before the day of the session. */
final class PublishedBeforeItsDay {

    void check(@Nullable LocalDate sessionOn, LocalDate publishedOn) {
        if (sessionOn != null && publishedOn.isAfter(sessionOn)) {
            throw new ActionRefused(
                    "PublishedBeforeItsDay", "公示日期晚于接访之日（" + sessionOn + "），请核对；已经接访的直接登记举行情况。", null);
        }
    }
}
