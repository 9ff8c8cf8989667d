package cn.petition.domain.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count, e.g. those of a hearing in a second review.
 *
 * @param from first day that does not count
 * @param until first day that counts again, or null while the suspension lasts
 * @param ground why, in one word for the explanation, e.g. 听证
 */
public record Suspension(LocalDate from, @Nullable LocalDate until, String ground) {

    public Suspension {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("恢复计算的日期必须晚于停止计算的日期，请核对。");
        }
    }

    /** A suspension that has not ended. */
    public static Suspension open(LocalDate from, String ground) {
        return new Suspension(from, null, ground);
    }

    /** The same suspension, ended: this day counts again. */
    public Suspension endedOn(LocalDate resumedOn) {
        return new Suspension(from, resumedOn, ground);
    }

    public boolean isOpen() {
        return until == null;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
