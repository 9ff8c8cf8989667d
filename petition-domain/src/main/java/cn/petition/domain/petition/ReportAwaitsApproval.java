package cn.petition.domain.petition;

import org.jspecify.annotations.Nullable;

/** Only the completion report on an assignment is approved or sent back, and once. */
final class ReportAwaitsApproval {

    void check(@Nullable ReportState report) {
        if (report != ReportState.AWAITING_APPROVAL) {
            throw new ActionRefused(
                    "ReportAwaitsApproval",
                    report == ReportState.APPROVED ? "办结报告已经审核认定。" : "该事项没有待审核的办结报告。",
                    "《信访工作条例》第二十二条第一款第三项");
        }
    }
}
