package cn.petition.web.search;

import cn.petition.domain.deadline.DeadlineState;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.web.component.StatusTone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A matter as a list shows it, in finished words.
 *
 * @param tone colour of the status: neutral, waiting, working, done, stopped
 * @param deadline state of the earliest open duty, {@code null} when nothing is owed
 * @param joined "已并入 …", {@code null} for a matter that stands for itself
 */
public record MatterRow(
        String number,
        String href,
        String title,
        String petitioner,
        String channel,
        String received,
        String status,
        String tone,
        @Nullable String deadline,
        @Nullable String deadlineWords,
        String organ,
        boolean sealed,
        @Nullable String joined) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("M月d日");

    /**
     * @param today the day on which the list is read
     * @param dueSoonDays days before the due day from which it is due soon
     */
    public static MatterRow of(ListedMatter matter, LocalDate today, int dueSoonDays) {
        DeadlineState state = state(matter, today, dueSoonDays);
        return new MatterRow(
                matter.number(),
                "/petitions/" + UriUtils.encodePathSegment(matter.number(), "UTF-8"),
                matter.title(),
                petitioners(matter),
                Labels.of(matter.channel()),
                DAY.format(matter.receivedOn()),
                Labels.of(matter.status()),
                StatusTone.of(matter.status()),
                state == null ? null : state.name(),
                state == null ? null : words(matter, state, today),
                matter.responsibleOrgan() == null ? matter.registeringOrgan() : matter.responsibleOrgan(),
                matter.sealed(),
                joined(matter));
    }

    /** The first petitioner with how many there are: 王某等3人. */
    static String petitioners(ListedMatter matter) {
        String first = matter.petitioner() == null ? "匿名" : matter.petitioner();
        return matter.petitioners() > 1 ? first + "等" + matter.petitioners() + "人" : first;
    }

    static @Nullable String joined(ListedMatter matter) {
        if (!matter.joined()) {
            return null;
        }
        return matter.joinedInto() == null ? "已并入其他事项" : "已并入 " + matter.joinedInto();
    }

    private static @Nullable DeadlineState state(ListedMatter matter, LocalDate today, int dueSoonDays) {
        LocalDate due = matter.dueOn();
        LocalDate last = matter.overdueAfter();
        if (due == null || last == null || !matter.open()) {
            return null;
        }
        if (today.isAfter(last)) {
            return DeadlineState.OVERDUE;
        }
        if (today.equals(due) || today.equals(last)) {
            return DeadlineState.DUE_TODAY;
        }
        return due.isAfter(today.plusDays(dueSoonDays)) ? DeadlineState.RUNNING : DeadlineState.DUE_SOON;
    }

    private static String words(ListedMatter matter, DeadlineState state, LocalDate today) {
        LocalDate due = day(matter.dueOn());
        LocalDate last = day(matter.overdueAfter());
        return switch (state) {
            case OVERDUE -> ChronoUnit.DAYS.between(last, today) + "天，" + SHORT_DAY.format(last) + "到期";
            case DUE_TODAY -> today.equals(last) ? SHORT_DAY.format(last) : "遇休息日顺延至" + SHORT_DAY.format(last);
            default -> today.isAfter(due)
                    ? "遇休息日顺延至" + SHORT_DAY.format(last)
                    : "还有" + ChronoUnit.DAYS.between(today, due) + "天，" + SHORT_DAY.format(due);
        };
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("A deadline has a day");
        }
        return day;
    }
}
