package cn.petition.domain.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All matters of the office. */
public interface Petitions {

    Petition save(Petition petition);

    Optional<Petition> findById(UUID id);

    Optional<Petition> findByNumber(String number);

    List<Petition> findByJoinedIntoId(UUID matter);
}
