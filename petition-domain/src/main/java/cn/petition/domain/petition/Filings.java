package cn.petition.domain.petition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All filings of the office. */
public interface Filings {

    Filing save(Filing filing);

    Optional<Filing> findById(UUID id);

    Optional<Filing> findByNumber(String number);

    Optional<Filing> findByMatterId(UUID matter);

    List<Filing> findByMatterIdIn(List<UUID> matters);
}
