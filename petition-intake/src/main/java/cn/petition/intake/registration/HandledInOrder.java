package cn.petition.intake.registration;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of what a ledger tells about the past, receipt comes first, then transfer, acceptance and answer, none in the future. */
final class HandledInOrder {

    void check(LocalDate receivedOn, EarlierHandling handling, @Nullable EarlierAnswer answer, LocalDate today) {
        var transferred = handling.transferredOn();
        var accepted = handling.acceptedOn();
        if (transferred != null) {
            check("转办日期" + transferred, transferred, "收到日期" + receivedOn, receivedOn);
            check("今天", today, "转办日期" + transferred, transferred);
        }
        if (accepted != null) {
            check("受理日期" + accepted, accepted, "收到日期" + receivedOn, receivedOn);
            check("今天", today, "受理日期" + accepted, accepted);
            if (transferred != null) {
                check("受理日期" + accepted, accepted, "转办日期" + transferred, transferred);
            }
        }
        var last = accepted == null ? transferred : accepted;
        if (answer != null && last != null) {
            check("答复日期" + answer.on(), answer.on(), "受理、转办日期" + last, last);
        }
    }

    private static void check(String words, LocalDate later, String earlierWords, LocalDate earlier) {
        if (later.isBefore(earlier)) {
            throw new ActionRefused("HandledInOrder", words + "早于" + earlierWords + "，请核对各个日期。", null);
        }
    }
}
