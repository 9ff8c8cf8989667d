package cn.petition.workflow.channel;

import cn.petition.domain.petition.StatutoryWay;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of statutory channels (依法分类处理清单).
 *
 * @param department whose kind of demand it is
 * @param demand what the petitioner asks for
 * @param validTo the first day on which it no longer holds
 */
public record ListedChannel(
        UUID id,
        String department,
        String categoryPrefix,
        String categoryName,
        String demand,
        String channelCode,
        String channel,
        StatutoryWay way,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {}
