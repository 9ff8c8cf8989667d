package cn.petition.workflow.notice;

import java.time.LocalDate;

/**
 * What an officer finds in the morning: numbers (项) and nothing else.
 *
 * @param fresh newly assigned, given back, reminded, or waiting for a signature
 * @param answered answers that nobody has looked at yet
 */
public record DailyDigest(LocalDate day, int dueToday, int late, int fresh, int answered) {

    boolean isEmpty() {
        return dueToday + late + fresh + answered == 0;
    }

    /** One sentence. */
    public String words() {
        return "今日到期 %d 项，超期、逾期 %d 项，新交办 %d 项，新答复 %d 项。".formatted(dueToday, late, fresh, answered);
    }
}
