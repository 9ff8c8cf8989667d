package cn.petition.domain.petition;

import java.time.LocalDate;

/** A day that one organ sets for another lies after the day on which it is set. */
final class SetDayLiesAhead {

    void check(String what, LocalDate day, LocalDate setOn) {
        if (!day.isAfter(setOn)) {
            throw new ActionRefused("SetDayLiesAhead", what + "应在" + setOn + "之后，请重新填写。", null);
        }
    }
}
