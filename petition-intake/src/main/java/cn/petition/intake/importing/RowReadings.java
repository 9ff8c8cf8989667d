package cn.petition.intake.importing;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.intake.registration.ImportFilings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.Consumer;
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
                rules(batch, Region.ofPlace(region)),
                LocalDate.now(clock));
    }

    /** The rules of registration; and a repeat names a row above it, or a filing that the office has already. */
    private Consumer<ImportFilings.Entry> rules(ImportBatch batch, Region region) {
        var above = new HashSet<String>();
        return entry -> {
            filings.check(entry, region);
            String same = entry.handling().sameAs();
            if (same != null && !above.contains(same) && !filings.knows(same, batch.organ())) {
                throw new ActionRefused(
                        "RepeatsAnEarlierRow", "没有找到原编号为“" + same + "”的先前来件，请把它排在这一行之前，或者先导入它所在的台账。", null);
            }
            if (entry.facts().externalNumber() != null) {
                above.add(entry.facts().externalNumber());
            }
        };
    }
}
