package cn.petition.reporting.statistic;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose matters are counted: first only what the reader may see, then, if chosen, one organ with all below it and one
 * region with all inside it.
 *
 * @param viewers officer and organ of the reader, as they stand in {@code matter_viewer}
 * @param named the officer among them, for whom sealed matters may be open; empty when nobody in particular asks
 * @param aboveAll whether the reader's organ stands above every other one and therefore sees all that is not sealed
 * @param organ the chosen organ, {@code null} for all
 * @param organs the chosen organ and all organs below it, empty for all
 * @param place division code of the chosen region, whose places begin with it; {@code null} for all
 * @param attribution which area of a row decides whether it lies in the region, and by which areas are told apart
 * @param words the scope as printed
 */
public record Scope(
        Set<UUID> viewers,
        Set<UUID> named,
        boolean aboveAll,
        @Nullable UUID organ,
        List<UUID> organs,
        @Nullable String place,
        Attribution attribution,
        String words) {

    public Scope {
        viewers = Set.copyOf(viewers);
        named = Set.copyOf(named);
        organs = List.copyOf(organs);
    }

    /** Everything that an officer of an organ sees. */
    public static Scope visibleTo(UUID officer, UUID organ, String words) {
        return new Scope(Set.of(officer, organ), Set.of(officer), false, null, List.of(), null, Attribution.PLACE, words);
    }

    /** What any officer of the organ sees: no sealed matter can be in it. */
    public static Scope openTo(UUID organ, String words) {
        return new Scope(Set.of(organ), Set.of(), false, null, List.of(), null, Attribution.PLACE, words);
    }

    /** The organ for which the reader asks. */
    UUID reader() {
        return viewers.stream().filter(viewer -> !named.contains(viewer)).findFirst().orElseThrow();
    }

    /** The officer who asks, or the organ again where nobody in particular does. */
    UUID readingOfficer() {
        return named.stream().findFirst().orElseGet(this::reader);
    }

    /** The same matters, found without looking each one up where the reader's organ stands above every other one. */
    public Scope knownToBeAboveAll(boolean above) {
        return new Scope(viewers, named, above, organ, organs, place, attribution, words);
    }

    /** Narrowed to an organ and those below it. */
    public Scope within(UUID chosen, List<UUID> withThoseBelow, String name) {
        return new Scope(viewers, named, aboveAll, chosen, withThoseBelow, place, attribution, name);
    }

    /** Narrowed to a region and the places inside it. */
    public Scope in(String divisionCode, String name) {
        return new Scope(
                viewers,
                named,
                aboveAll,
                organ,
                organs,
                divisionCode,
                attribution,
                organ == null ? name : words + "，" + name);
    }

    /** The same, with rows counted to regions by another of their areas. */
    public Scope by(Attribution chosen) {
        return new Scope(
                viewers,
                named,
                aboveAll,
                organ,
                organs,
                place,
                chosen,
                chosen == Attribution.PLACE ? words : words + "（按" + chosen.words() + "）");
    }
}
