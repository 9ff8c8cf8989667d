package cn.petition.intake.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a petitioner learns by the query code.
 *
 * @param status where it stands, in finished words; a sealed matter says only that it was registered or passed on
 * @param organ where it was sent, absent before that and for sealed matters
 * @param dueOn the next day by which an answer is due, if one is
 * @param joined whether it is handled together with an earlier matter
 */
public record TrackedMatter(
        String number,
        String office,
        LocalDate receivedOn,
        String status,
        @Nullable String organ,
        @Nullable LocalDate dueOn,
        boolean joined) {}
