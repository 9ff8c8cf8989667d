package cn.petition.domain.organ;

import java.util.UUID;

/**
 * What an officer may see, as the two values with which every list, count and search joins {@code matter_viewer}:
 * the organ's rows open the ordinary matters of the organ and below it, the officer's own rows the sealed accusations
 * for which they are named. A matter has rows of one of the two kinds only.
 */
public record Scope(UUID officer, UUID organ) {

    public static Scope of(Actor actor) {
        return new Scope(actor.officer(), actor.organ());
    }
}
