package cn.petition.intake.importing;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.intake.registration.ImportFilings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prepares the reading of a batch's rows with the names and rules of today. */
@Component
class RowReadings {

    private final JdbcClient jdbc;
    private final Organs organs;
    private final ImportBatches batches;
    private final ImportFilings filings;
    private final Clock clock;

    RowReadings(JdbcClient jdbc, Organs organs, ImportBatches batches, ImportFilings filings, Clock clock) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.batches = batches;
        this.filings = filings;
        this.clock = clock;
    }

    RowReading of(ImportBatch batch) {
        String region = organs.findById(batch.organ()).map(Organ::divisionCode).orElseThrow();
        return new RowReading(
                batches.mapping(batch.id()).orElseThrow(),
                batch.headings(),
                new DivisionNames(jdbc, region),
                new CategoryNames(jdbc),
                entry -> filings.check(entry, Region.ofPlace(region)),
                LocalDate.now(clock));
    }
}
