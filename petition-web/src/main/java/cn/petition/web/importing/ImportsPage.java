package cn.petition.web.importing;

import cn.petition.intake.importing.ImportBatch;
import cn.petition.domain.petition.Labels;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of ledgers and the form that takes another one; {@code refusal} says why the last one was not taken. */
record ImportsPage(List<Row> rows, @Nullable String previous, @Nullable String next, @Nullable String refusal) {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    record Row(String href, String fileName, String uploaded, String by, String status, String tone, int rows, int registered) {

        static Row of(ImportBatch batch) {
            return new Row(
                    "/imports/" + batch.id(),
                    batch.fileName(),
                    MOMENT.format(batch.uploadedAt()),
                    batch.uploaderName(),
                    Labels.of(batch.status()),
                    BatchPage.tone(batch.status()),
                    batch.rows(),
                    batch.registered());
        }
    }
}
