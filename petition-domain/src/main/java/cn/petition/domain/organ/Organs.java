package cn.petition.domain.organ;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All organs the office deals with. */
public interface Organs {

    Organ save(Organ organ);

    Optional<Organ> findById(UUID id);

    Optional<Organ> findByCode(String code);

    List<Organ> findAllByOrderByPath();

    boolean existsByParentIdIsNullAndIdNot(UUID id);

    /** Whether every other organ lies below this one, so that it sees every matter that is not sealed. */
    default boolean isAboveAll(Organ organ) {
        return organ.parent() == null && !existsByParentIdIsNullAndIdNot(organ.id());
    }

    /** The nearest petition office above an organ, which coordinates what that organ cannot settle. */
    default Optional<Organ> petitionOfficeAbove(Organ organ) {
        var above = Optional.ofNullable(organ.parent()).flatMap(this::findById);
        return above.filter(Organ::isPetitionOffice).or(() -> above.flatMap(this::petitionOfficeAbove));
    }
}
