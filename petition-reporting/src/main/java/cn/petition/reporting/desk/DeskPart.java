package cn.petition.reporting.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a figure: the matters of one organ, of one area, or of both.
 *
 * @param organ the organ that is responsible, before one is, the one that registered
 * @param area key of an area, see {@link DeskAreas}
 */
public record DeskPart(@Nullable UUID organ, @Nullable String area) {

    public static final DeskPart ALL = new DeskPart(null, null);

    public static DeskPart of(UUID organ) {
        return new DeskPart(organ, null);
    }

    public static DeskPart at(String area) {
        return new DeskPart(null, area);
    }
}
