package cn.petition.reporting.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an open campaign is today.
 *
 * @param lines matters in it (件)
 * @param closed of these, closed (办结)
 * @param resolved of these, resolved (化解), which is another fact
 */
public record CampaignProgress(
        UUID id, String title, @Nullable LocalDate dueOn, long lines, long closed, long resolved) {}
