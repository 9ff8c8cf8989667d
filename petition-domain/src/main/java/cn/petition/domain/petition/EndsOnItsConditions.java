package cn.petition.domain.petition;

import cn.petition.domain.deadline.Deadline;
import cn.petition.domain.legal.ChineseDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Each kind of finalisation has conditions of its own. */
final class EndsOnItsConditions {

    /**
     * @param reviewRequest the time to ask for the next review, {@code null} when no opinion has been served
     * @param paper the decision of another authority
     */
    void check(
            FinalisationKind kind,
            Petition petition,
            @Nullable Deadline reviewRequest,
            boolean settled,
            @Nullable String paper,
            LocalDate on) {
        if (!kind.fits(petition.status())) {
            throw refused(Labels.of(petition.status()) + "的事项不能以“" + Labels.of(kind) + "”终结，请选择其他方式。");
        }
        if (kind.restsOnAPaper() && paper == null) {
            throw refused("“" + Labels.of(kind) + "”应当写明作出决定的机关和文号。");
        }
        if (kind == FinalisationKind.SETTLEMENT_PERFORMED && !settled) {
            throw refused("该事项没有记录过调解、和解协议，不能以协议履行完毕终结。");
        }
        if (kind == FinalisationKind.LITIGATION_ENDED && petition.servedOn() != null) {
            throw refused("该事项由本系统的责任单位出具过处理意见，不是涉法涉诉事项，请选择其他方式。");
        }
        if (kind == FinalisationKind.NO_REQUEST_IN_TIME) {
            checkTime(reviewRequest, on);
        }
    }

    private static void checkTime(@Nullable Deadline reviewRequest, LocalDate on) {
        if (reviewRequest == null) {
            throw refused("该事项没有送达过处理意见，没有申请复查的期限，请选择其他方式。");
        }
        LocalDate last = reviewRequest.overdueAfter().orElse(null);
        if (last == null || !on.isAfter(last)) {
            throw refused("申请复查（复核）的期限到" + (last == null ? "届满日" : ChineseDate.of(last)) + "才届满，现在还不能终结。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("EndsOnItsConditions", words, null);
    }
}
