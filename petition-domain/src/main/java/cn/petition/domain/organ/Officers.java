package cn.petition.domain.organ;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The officers as the rest of the product needs them; accounts and passwords are kept by the sign-in. */
public interface Officers {

    /** @param post office and post as printed, may be empty */
    record Officer(UUID id, String name, UUID organ, String post) {}

    Optional<Officer> findById(UUID id);

    /** Enabled officers of an organ who hold a role. */
    List<Officer> withRole(UUID organ, Role role);

    /** The persons named to know accusations registered at an organ (Art. 30). */
    List<UUID> namedForAccusations(UUID organ);
}
