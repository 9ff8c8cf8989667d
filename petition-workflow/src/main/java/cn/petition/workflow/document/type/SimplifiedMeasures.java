package cn.petition.workflow.document.type;

import java.time.LocalDate;

/** Which edition of the measures on simplified handling (简易办理办法) stands beside the regulation on a day. */
final class SimplifiedMeasures {

    private static final LocalDate EDITION_OF_2022 = LocalDate.of(2022, 7, 17);

    private SimplifiedMeasures() {}

    static String with(String regulation, LocalDate on) {
        return regulation + (on.isBefore(EDITION_OF_2022) ? "、《信访事项简易办理办法（试行）》第四条" : "、《信访事项简易办理办法》第四条");
    }
}
