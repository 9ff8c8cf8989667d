package cn.petition.workflow.step;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.Deviation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which step on which matter somebody asks for.
 *
 * @param number public number of the matter
 * @param version the matter's version when the form was opened
 * @param on the day on which it happened, in the office's zone
 * @param deviation the suggestion against which the officer decides, and why
 */
public record StepRequest(String number, long version, Actor by, LocalDate on, @Nullable Deviation deviation) {

    public StepRequest(String number, long version, Actor by, LocalDate on) {
        this(number, version, by, on, null);
    }

    public StepRequest deciding(@Nullable Deviation otherwise) {
        return new StepRequest(number, version, by, on, otherwise);
    }
}
