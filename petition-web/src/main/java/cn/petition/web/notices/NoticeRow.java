package cn.petition.web.notices;

import cn.petition.domain.deadline.DeadlineState;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.sweep.DeskNotice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A notice in finished words.
 *
 * @param state of the deadline on the day the page is read
 * @param why where the date is explained
 */
record NoticeRow(
        String id,
        String number,
        String href,
        String title,
        boolean sealed,
        String duty,
        String organ,
        String state,
        String words,
        String dueOn,
        String why,
        String toldOn,
        boolean read) {

    static NoticeRow of(DeskNotice notice, LocalDate today) {
        String href = "/petitions/" + notice.number();
        return new NoticeRow(
                notice.id().toString(),
                notice.number(),
                href,
                notice.title(),
                notice.sealed(),
                Labels.of(notice.duty()),
                notice.organ(),
                state(notice, today).name(),
                words(notice, today),
                ChineseDate.of(notice.dueOn()),
                href + "/deadlines/" + notice.obligation(),
                ChineseDate.of(notice.toldOn()),
                notice.read());
    }

    private static DeadlineState state(DeskNotice notice, LocalDate today) {
        if (today.isAfter(notice.overdueAfter())) {
            return DeadlineState.OVERDUE;
        }
        return today.equals(notice.overdueAfter()) ? DeadlineState.DUE_TODAY : DeadlineState.DUE_SOON;
    }

    private static String words(DeskNotice notice, LocalDate today) {
        if (today.isAfter(notice.overdueAfter())) {
            return "已超期" + ChronoUnit.DAYS.between(notice.overdueAfter(), today) + "日";
        }
        if (today.isAfter(notice.dueOn()) || today.equals(notice.overdueAfter())) {
            return "最迟" + ChineseDate.of(notice.overdueAfter());
        }
        long left = ChronoUnit.DAYS.between(today, notice.dueOn());
        return left == 0 ? "今日到期" : "距到期日" + left + "日";
    }
}
