package cn.petition.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.petition.domain.fault.FaultPoints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product is halted within an import; after the restart it goes on by itself and registers each row once. */
class ImportCrashIT {

    private static final int ROWS = 700;
    /** A job of a dead process is found by its missing heartbeats. */
    private static final Duration TAKEN_UP_WITHIN = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void an_import_goes_on_by_itself_after_each_halt_and_registers_every_row_once() throws Exception {
        try (var product = PackagedProduct.startedIn(folder)) {
            product.signIn("intake-lead");
            String batch = checked(product);
            product.arm(FaultPoints.IMPORT_MID_BATCH);
            product.post(batch + "/start", PackagedProduct.form(product.page(batch), batch + "/start"));
            assertThat(product.exitCode()).isEqualTo(137);

            product.arm(FaultPoints.IMPORT_CHUNK_COMMITTED);
            product.start();
            product.awaitHalt(TAKEN_UP_WITHIN);
            assertThat(product.exitCode()).isEqualTo(137);

            product.start();
            assertThat(product.count("select count(*) from filing"))
                    .as("whole chunks only")
                    .isEqualTo(product.count("select registered from import_batch"))
                    .isPositive();
            await().atMost(TAKEN_UP_WITHIN)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> product.count("select count(*) from import_batch where status = 'DONE'") == 1);
            assertThat(product.count("select count(distinct import_line) from filing")).isEqualTo(ROWS);
            assertThat(product.count("select count(*) from filing")).isEqualTo(ROWS);
            assertThat(product.count("select registered from import_batch")).isEqualTo(ROWS);
            assertThat(product.count("select rows_seen from import_batch")).isEqualTo(ROWS);
            CrashPointsIT.assertNothingHalfDone(product);
        }
    }

    private static String checked(PackagedProduct product) throws Exception {
        var form = PackagedProduct.form(product.page("/imports"), "/imports");
        form.remove("file");
        var answer = product.upload("/imports", form, "file", "ledger.csv", ledger());
        String batch = answer.headers().firstValue("location").orElse("").replaceAll("^.*(/imports/[^/?]+).*$", "$1");
        var mapping = PackagedProduct.form(product.page(batch + "/mapping"), batch + "/mapping");
        mapping.put("constant.CHANNEL", "CALL");
        mapping.put("constant.PURPOSE", "REDRESS");
        assertThat(product.post(batch + "/mapping", mapping).statusCode()).isEqualTo(302);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> product.count("select count(*) from import_batch where status = 'CHECKED'") == 1);
        return batch;
    }

    private static byte[] ledger() {
        var text = new StringBuilder("编号,日期,内容,姓名\r\n");
        for (int row = 1; row <= ROWS; row++) {
            text.append("K").append(row).append(",2024-03-01,第").append(row).append("处路灯不亮，请修理。,张某\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
