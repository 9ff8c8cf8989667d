package cn.petition.intake.registration;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** An answer read from a ledger was given on or after the day of receipt, and not in the future. */
final class AnsweredAfterReceipt {

    void check(LocalDate receivedOn, LocalDate answeredOn, LocalDate today) {
        if (answeredOn.isBefore(receivedOn)) {
            throw refused("答复日期" + answeredOn + "早于收到日期" + receivedOn + "，请核对两个日期。");
        }
        if (answeredOn.isAfter(today)) {
            throw refused("答复日期" + answeredOn + "在今天之后，请填写今天或以前的日期。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("AnsweredAfterReceipt", words, null);
    }
}
