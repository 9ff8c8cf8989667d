package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** After an opinion the file closes when the petitioner agrees or has let the time for a review pass. */
final class ClosedOnAFittingGround {

    /**
     * @param settled the matter ended in an agreement
     * @param reviewRequest the time to ask for the next review, {@code null} when no opinion has been served
     */
    void check(CompletionGround ground, boolean settled, @Nullable Deadline reviewRequest, LocalDate on) {
        if (settled != (ground == CompletionGround.SETTLEMENT_PERFORMED)) {
            throw refused(settled ? "已达成协议的事项，协议履行完毕后办结，办结依据请选“协议已经履行”。" : "没有达成协议的事项，办结依据不能选“协议已经履行”。");
        }
        if (!settled && (reviewRequest == null) != (ground == CompletionGround.TOLD)) {
            throw refused(reviewRequest == null ? "没有送达过处理意见的事项，办结依据请选“已告知、回复或者转出”。" : "处理意见已送达的事项，办结依据请选信访人没有异议或者期满未申请。");
        }
        LocalDate last = reviewRequest == null ? null : reviewRequest.overdueAfter().orElse(null);
        if (ground == CompletionGround.NO_REVIEW_REQUESTED && last != null && !on.isAfter(last)) {
            throw refused("申请复查（复核）的期限到" + ChineseDate.of(last) + "才届满，现在还不能以期满未申请办结。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("ClosedOnAFittingGround", words, "《信访工作条例》第三十五条、第三十六条");
    }
}
