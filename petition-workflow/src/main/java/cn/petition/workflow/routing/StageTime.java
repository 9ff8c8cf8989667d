package cn.petition.workflow.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a fast track: when it had to be done and when it was.
 *
 * @param hours the limit, counted from the end of the stage before
 * @param due {@code null} while the stage before it is not done
 * @param late done after its instant, or not yet done although it has passed
 */
public record StageTime(FastStage stage, int hours, @Nullable Instant due, @Nullable Instant done, boolean late) {}
