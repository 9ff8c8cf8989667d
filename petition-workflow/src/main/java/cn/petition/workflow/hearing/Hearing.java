package cn.petition.workflow.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as it was called.
 *
 * @param concludedOn the day it was held and concluded, absent as long as it is only called
 */
public record Hearing(
        UUID id,
        HearingStage stage,
        LocalDate notifiedOn,
        LocalDate heldOn,
        String heldAt,
        String place,
        String presiding,
        String subject,
        String invited,
        boolean openToPublic,
        @Nullable LocalDate concludedOn,
        @Nullable String conclusion) {}
