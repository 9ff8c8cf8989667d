package cn.petition.intake.registration;

import cn.petition.domain.petition.ActionRefused;
import java.time.LocalDate;

/** A filing was received on a day that has come, and not before the first regulations the product knows. */
final class ReceivedOnADayTheRulesKnow {

    static final LocalDate FIRST = LocalDate.of(2005, 5, 1);

    void check(LocalDate receivedOn, LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw refused("收到日期" + receivedOn + "在今天之后，请填写今天或以前的日期。");
        }
        if (receivedOn.isBefore(FIRST)) {
            throw refused("收到日期" + receivedOn + "早于2005年5月1日《信访条例》施行日，无法确定适用的规定，请核对日期。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("ReceivedOnADayTheRulesKnow", words, null);
    }
}
