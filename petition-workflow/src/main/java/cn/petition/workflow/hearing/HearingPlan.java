package cn.petition.workflow.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the notice of a hearing says.
 *
 * @param heldOn the day for which it is called, at least seven days after the notice
 * @param time hour as printed, such as 9时30分
 * @param invited whom the notice goes to besides the petitioner
 * @param open the public may attend
 * @param shortNotice why the notice is given less than seven days before, where it is
 */
public record HearingPlan(
        LocalDate heldOn,
        String time,
        String place,
        String presiding,
        String subject,
        String invited,
        boolean open,
        @Nullable String shortNotice) {}
