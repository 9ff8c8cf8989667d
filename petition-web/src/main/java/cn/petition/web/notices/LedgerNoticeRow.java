package cn.petition.web.notices;

import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.notice.LedgerNotice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A notice about a line of a ledger in finished words. */
record LedgerNoticeRow(
        String id,
        String ledger,
        String number,
        String href,
        String title,
        String event,
        boolean pressing,
        String organ,
        String dueOn,
        String toldOn,
        boolean read) {

    static LedgerNoticeRow of(LedgerNotice notice, LocalDate today) {
        LocalDate due = notice.dueOn();
        return new LedgerNoticeRow(
                notice.id().toString(),
                Labels.of(notice.kind()),
                notice.number(),
                "/ledgers/" + notice.kind().path() + "/" + notice.entry(),
                notice.title(),
                words(notice, today),
                switch (notice.event()) {
                    case LATE, MATTER_LATE, DUE_TODAY -> true;
                    default -> false;
                },
                notice.organ() == null ? "" : notice.organ(),
                due == null ? "—" : ChineseDate.of(due),
                ChineseDate.of(notice.toldOn()),
                notice.read());
    }

    private static String words(LedgerNotice notice, LocalDate today) {
        return switch (notice.event()) {
            case ASSIGNED -> "新交办";
            case DRAFTED -> "草稿待签发";
            case RETURNED -> "退回或者催办";
            case ANSWERED -> "已答复";
            case DUE_SOON -> "还有" + ChronoUnit.DAYS.between(today, notice.dueOn()) + "日";
            case DUE_TODAY -> "今日到期";
            case LATE -> "已逾期" + ChronoUnit.DAYS.between(notice.dueOn(), today) + "日";
            case MATTER_LATE -> "所督办事项超期";
        };
    }
}
