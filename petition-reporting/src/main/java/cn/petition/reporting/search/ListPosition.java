package cn.petition.reporting.search;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of a list begins: beside the matter with this key, which itself is not on the page.
 *
 * @param towardsNewer whether the page goes back towards newer matters
 */
public record ListPosition(Instant registeredAt, UUID matter, boolean towardsNewer) {

    public static ListPosition olderThan(ListedMatter matter) {
        return new ListPosition(matter.registeredAt(), matter.id(), false);
    }

    public static ListPosition newerThan(ListedMatter matter) {
        return new ListPosition(matter.registeredAt(), matter.id(), true);
    }
}
