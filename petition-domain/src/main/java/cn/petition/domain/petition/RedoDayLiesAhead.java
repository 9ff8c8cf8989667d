package cn.petition.domain.petition;

import java.time.LocalDate;

/** The day by which an opinion is made again lies after the order. */
final class RedoDayLiesAhead {

    void check(LocalDate redoBy, LocalDate on) {
        if (!redoBy.isAfter(on)) {
            throw new ActionRefused("RedoDayLiesAhead", "重新办理的期限应当在" + on + "之后，请重新填写。", null);
        }
    }
}
