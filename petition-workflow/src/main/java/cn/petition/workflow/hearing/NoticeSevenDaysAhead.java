package cn.petition.workflow.hearing;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Those invited to a hearing have a week to prepare; the regulations do not say so, and a reason overrides it. */
final class NoticeSevenDaysAhead {

    private static final int DAYS = 7;

    void check(LocalDate notifiedOn, LocalDate heldOn, @Nullable String shortNotice) {
        if (heldOn.isBefore(notifiedOn)) {
            throw new ActionRefused("NoticeSevenDaysAhead", "听证日期早于通知日期，请核对听证日期。", null);
        }
        if (heldOn.isBefore(notifiedOn.plusDays(DAYS)) && shortNotice == null) {
            throw new ActionRefused(
                    "NoticeSevenDaysAhead",
                    "听证一般应当在举行七日前通知，请改在" + notifiedOn.plusDays(DAYS) + "或以后举行，或者写明不足七日的理由。",
                    null);
        }
    }
}
