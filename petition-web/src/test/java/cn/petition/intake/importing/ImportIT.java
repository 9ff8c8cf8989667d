package cn.petition.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.fault.FaultPoints;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PetitionTest
class ImportIT {

    /** Stands for a process that is killed. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ImportDesk desk;
    private String prefix;

    @BeforeEach
    void hire() {
        desk = new ImportDesk(context, new TestOfficers(jdbc).hire(Role.INTAKE_SUPERVISOR).actor());
        prefix = "N" + UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    @Test
    void the_dry_run_counts_and_writes_nothing_into_the_register() {
        var rows = Ledgers.rows(prefix, 12);
        rows.get(3).set(1, "2024-02-30");
        var before = ImportDesk.register(jdbc);

        var batch = desk.check("台账.csv", Ledgers.csv(rows));

        assertThat(ImportDesk.register(jdbc)).isEqualTo(before);
        assertThat(desk.batch(batch))
                .returns(ImportStatus.CHECKED, ImportBatch::status)
                .returns(11, ImportBatch::ready)
                .returns(0, ImportBatch::known)
                .returns(1, ImportBatch::unfit);
        assertThat(desk.findings(batch, FindingKind.REJECTED)).containsExactly(new Finding(
                FindingKind.REJECTED, 5, 2, "信访日期", "日期“2024-02-30”不存在，2024 年 2 月只有 29 天，请核对后填写。"));
    }

    @Test
    void a_ledger_with_rejected_rows_is_imported_without_them_only_by_choice() {
        var rows = Ledgers.rows(prefix, 3);
        rows.get(1).set(1, "昨天");
        var batch = desk.check("台账.csv", Ledgers.csv(rows));

        assertThatThrownBy(() -> desk.imports.start(batch, false, desk.actor))
                .isInstanceOf(ActionRefused.class)
                .hasMessage("有 1 行不能登记，请改正台账后重新上传，或者选择“不导入这些行”。");
        desk.importAll(batch);

        assertThat(numbersOf(batch)).containsExactlyInAnyOrder(prefix + "1", prefix + "3");
        assertThat(desk.batch(batch))
                .returns(ImportStatus.DONE, ImportBatch::status)
                .returns(2, ImportBatch::registered)
                .returns(1, ImportBatch::rejected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "UTF-8", "GB18030"})
    void every_row_becomes_a_filing_whatever_the_file_is(String form) {
        var rows = Ledgers.rows(prefix, 30);
        byte[] file = form.equals("xlsx")
                ? Ledgers.xlsx(Ledgers.HEADINGS, rows)
                : Ledgers.csv(Ledgers.HEADINGS, rows, java.nio.charset.Charset.forName(form));
        var batch = desk.check(form.equals("xlsx") ? "台账.xlsx" : "台账.csv", file);
        desk.importAll(batch);

        assertThat(desk.batch(batch).registered()).isEqualTo(30);
        assertThat(jdbc.sql("""
                        select f.channel || ' ' || f.purpose || ' ' || f.kind || ' ' || f.received_on || ' ' || m.status || ' '
                            || coalesce(m.completed_on::text, '-') || ' ' || f.import_line
                        from filing f join matter m on m.id = f.matter_id where f.external_number = :number""")
                        .param("number", prefix + "15")
                        .query(String.class)
                        .single())
                .isEqualTo("ONLINE PROPOSAL PROPOSAL 2024-07-15 COMPLETED 2024-10-08 16");
        assertThat(jdbc.sql("select count(*) from filing_party p join filing f on f.id = p.filing_id where f.import_batch_id = :id and p.phone is not null")
                        .param("id", batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
        assertThat(jdbc.sql("select count(*) from filing where import_batch_id = :id and query_selector is not null")
                        .param("id", batch)
                        .query(Integer.class)
                        .single())
                .as("imported filings have no query code")
                .isZero();
    }

    @Test
    void a_filing_is_visible_found_and_numbered_like_one_from_the_desk() {
        var batch = desk.check("台账.csv", Ledgers.csv(Ledgers.rows(prefix, 5)));
        desk.importAll(batch);

        assertThat(jdbc.sql("""
                        select count(*) from filing f join matter_viewer v on v.matter_id = f.matter_id
                            join filing_search s on s.filing_id = f.id join obligation o on o.matter_id = f.matter_id
                        where f.import_batch_id = :id and v.viewer_id = :organ and s.terms @> array['路灯']
                            and o.kind = 'TRIAGE'""")
                        .param("id", batch)
                        .param("organ", desk.actor.organ())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(jdbc.sql("select right(number, 8) from filing where import_batch_id = :id order by import_line")
                        .param("id", batch)
                        .query(String.class)
                        .list())
                .containsExactly("O-000001", "C-000001", "O-000002", "C-000002", "O-000003");
    }

    @Test
    void the_same_file_leads_to_the_earlier_batch_and_adds_nothing() {
        byte[] file = Ledgers.csv(Ledgers.rows(prefix, 4));
        var batch = desk.check("台账.csv", file);
        desk.importAll(batch);
        var before = ImportDesk.register(jdbc);

        assertThat(desk.upload("另一个名字.csv", file)).isEqualTo(new LedgerImports.Uploaded(batch, true));
        assertThat(ImportDesk.register(jdbc)).isEqualTo(before);
    }

    @Test
    void rows_of_another_file_that_are_in_the_register_are_not_registered_again() {
        var rows = Ledgers.rows(prefix, 6);
        desk.importAll(desk.check("台账2024-01.csv", Ledgers.csv(rows)));
        var more = Ledgers.rows(prefix, 8);
        more.get(2).set(5, "同一编号，写了别的内容。");

        var second = desk.check("台账2024-02.xlsx", Ledgers.xlsx(Ledgers.HEADINGS, more));
        assertThat(desk.batch(second)).returns(2, ImportBatch::ready).returns(6, ImportBatch::known);
        assertThat(desk.findings(second, FindingKind.DIFFERS)).extracting(Finding::line).containsExactly(4);
        desk.importAll(second);

        assertThat(desk.batch(second)).returns(2, ImportBatch::registered).returns(6, ImportBatch::alreadyHere);
        assertThat(jdbc.sql("select count(*) from filing where external_number like :prefix")
                        .param("prefix", prefix + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        assertThat(jdbc.sql("select claim from filing where external_number = :number")
                        .param("number", prefix + "3")
                        .query(String.class)
                        .single())
                .as("what is registered stays as it is")
                .isEqualTo(rows.get(2).get(5));
    }

    @Test
    void without_numbers_a_row_is_known_by_its_contents_and_a_changed_one_is_new() {
        var headings = List.of("序号", "日期", "内容");
        var constants = Map.of(LedgerField.CHANNEL, "LETTER", LedgerField.PURPOSE, "REDRESS");
        var first = List.of(Ledgers.list("1", "2024-03-01", prefix + "一"), Ledgers.list("2", "2024-03-02", prefix + "二"));
        desk.importAll(desk.check("来信.csv", Ledgers.csv(headings, first, StandardCharsets.UTF_8), constants));

        // the serial number only counts the rows of one file: 1 and 2 are other rows now
        var next = List.of(
                Ledgers.list("1", "2024-03-02", prefix + "二"),
                Ledgers.list("2", "2024-03-02", prefix + "二，又"),
                Ledgers.list("3", "2024-03-02", prefix + "二，又"));
        var second = desk.check("来信.xlsx", Ledgers.xlsx(headings, next), constants);

        assertThat(desk.batch(second)).returns(1, ImportBatch::ready).returns(2, ImportBatch::known);
        assertThat(desk.findings(second, FindingKind.REPEATED)).containsExactly(
                Finding.ofRow(FindingKind.REPEATED, 4, "与第 3 行相同，只登记一次。"));
        desk.importAll(second);
        assertThat(desk.batch(second)).returns(1, ImportBatch::registered).returns(2, ImportBatch::alreadyHere);
    }

    @ParameterizedTest
    @ValueSource(strings = {FaultPoints.IMPORT_MID_BATCH, FaultPoints.IMPORT_CHUNK_COMMITTED})
    void a_crash_in_the_middle_resumes_exactly(String where) {
        var rows = Ledgers.rows(prefix, 650);
        rows.get(400).set(1, "2024-13-01");
        var batch = desk.check("台账.csv", Ledgers.csv(rows));
        desk.start(batch);
        var times = new AtomicInteger();
        FaultPoints crashing = point -> {
            if (point.equals(where) && times.incrementAndGet() % 2 == 0) {
                throw new Crash();
            }
        };
        for (int crash = 0; crash < 2; crash++) {
            assertThatThrownBy(() -> desk.goOn(batch, crashing)).isInstanceOf(Crash.class);
            var stands = desk.batch(batch);
            assertThat(stands.status()).isEqualTo(ImportStatus.RUNNING);
            assertThat(linesOf(batch)).as("whole chunks, as many as the batch says").hasSize(stands.registered());
            times.set(0);
        }
        desk.goOn(batch, point -> {});

        assertThat(desk.batch(batch))
                .returns(ImportStatus.DONE, ImportBatch::status)
                .returns(649, ImportBatch::registered)
                .returns(1, ImportBatch::rejected)
                .returns(650, ImportBatch::seen);
        assertThat(linesOf(batch))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 651).filter(line -> line != 402).boxed().toList());
        assertThat(jdbc.sql("select max(right(number, 6)::int) from filing where import_batch_id = :id and channel = 'CALL'")
                        .param("id", batch)
                        .query(Integer.class)
                        .single())
                .as("a number drawn before the crash is drawn again")
                .isEqualTo(325);
        assertThat(jdbc.sql("select count(*) from matter m join filing f on f.matter_id = m.id where f.import_batch_id = :id")
                        .param("id", batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(649);
    }

    @Test
    void a_stopped_import_keeps_what_is_registered_and_goes_on_when_asked() {
        var batch = desk.check("台账.csv", Ledgers.csv(Ledgers.rows(prefix, 500)));
        desk.start(batch);
        desk.goOn(batch, point -> {
            if (point.equals(FaultPoints.IMPORT_CHUNK_COMMITTED) && desk.batch(batch).status() == ImportStatus.RUNNING) {
                transaction.executeWithoutResult(status -> desk.imports.stop(batch, desk.actor));
            }
        });
        assertThat(desk.batch(batch)).returns(ImportStatus.CANCELLED, ImportBatch::status).returns(200, ImportBatch::registered);

        desk.importAll(batch);
        assertThat(desk.batch(batch)).returns(ImportStatus.DONE, ImportBatch::status).returns(500, ImportBatch::registered);
        assertThat(linesOf(batch)).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void the_same_number_with_other_contents_in_one_file_is_rejected() {
        var rows = Ledgers.rows(prefix, 3);
        rows.get(2).set(0, prefix + "1");
        var batch = desk.check("台账.csv", Ledgers.csv(rows));

        assertThat(desk.findings(batch, FindingKind.REJECTED)).containsExactly(
                Finding.ofRow(FindingKind.REJECTED, 4, "编号与第 2 行相同而内容不同，请核对编号后重新上传。"));
    }

    @Test
    void the_mapping_of_equal_headings_is_remembered() {
        var headings = List.of("内容", "日子", "怎么来的");
        var rows = List.of(Ledgers.list(prefix + "某事", "2024-03-01", "窗口"));
        var first = desk.upload("甲.csv", Ledgers.csv(headings, rows, StandardCharsets.UTF_8)).batch();
        assertThat(desk.imports.problems(first, desk.mapping(first, Map.of()), desk.actor))
                .containsExactly(
                        "请指出哪一列是“收到日期”，或者为全部行填写一个日期。",
                        "请指出哪一列是“信访形式”，或者为全部行选定一个。",
                        "请指出哪一列是“信访目的”，或者为全部行选定一个。");
        var mapping = new LedgerMapping(
                "窗口登记",
                Map.of("内容", LedgerField.CLAIM, "日子", LedgerField.RECEIVED_ON, "怎么来的", LedgerField.CHANNEL),
                Map.of(LedgerField.PURPOSE, "ENQUIRY"),
                Map.of(LedgerField.CHANNEL, Map.of("窗口", "VISIT")));
        assertThat(desk.imports.problems(first, mapping, desk.actor)).isEmpty();
        desk.map(first, mapping);

        var next = desk.upload("乙.xlsx", Ledgers.xlsx(headings, rows)).batch();
        var form = desk.imports.mappingForm(next, desk.actor);
        assertThat(form.saved()).isTrue();
        assertThat(form.proposal()).isEqualTo(mapping);
    }

    @Test
    void accusations_are_sealed_and_their_batch_is_there_for_its_uploader_only() {
        var batch = desk.check(
                "举报.csv", Ledgers.csv(Ledgers.rows(prefix, 4)), Map.of(LedgerField.KIND, "ACCUSATION"));
        desk.importAll(batch);

        assertThat(jdbc.sql("""
                        select count(*) from filing f join matter_viewer v on v.matter_id = f.matter_id
                        where f.import_batch_id = :id and f.sealed""")
                        .param("id", batch)
                        .query(Integer.class)
                        .single())
                .as("one viewer each: the officer, no organ")
                .isEqualTo(4);
        var colleague = new TestOfficers(jdbc).hireAt(desk.actor.organ(), Role.INTAKE_SUPERVISOR).actor();
        assertThatThrownBy(() -> desk.imports.batch(batch, colleague)).isInstanceOf(NotFound.class);
        assertThat(desk.imports.newest(colleague, 0, 10)).isEmpty();
    }

    @Test
    void another_office_does_not_see_the_batch() {
        var batch = desk.check("台账.csv", Ledgers.csv(Ledgers.rows(prefix, 1)));
        var foreigner = new TestOfficers(jdbc).hire(Role.INTAKE_SUPERVISOR).actor();

        assertThatThrownBy(() -> desk.imports.batch(batch, foreigner)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.imports.start(batch, true, foreigner)).isInstanceOf(NotFound.class);
        assertThat(desk.imports.newest(foreigner, 0, 10)).isEmpty();
    }

    @Test
    void the_uploaded_file_is_not_readable_in_the_tables() {
        var batch = desk.check("台账.csv", Ledgers.csv(Ledgers.rows(prefix, 2)));

        byte[] piece = jdbc.sql("select content from import_file_piece where batch_id = :id")
                .param("id", batch)
                .query(byte[].class)
                .single();
        assertThat(new String(piece, StandardCharsets.UTF_8)).doesNotContain("13900000001").doesNotContain("张某");
    }

    private List<String> numbersOf(UUID batch) {
        return jdbc.sql("select external_number from filing where import_batch_id = :id")
                .param("id", batch)
                .query(String.class)
                .list();
    }

    private List<Integer> linesOf(UUID batch) {
        return jdbc.sql("select import_line from filing where import_batch_id = :id order by import_line")
                .param("id", batch)
                .query(Integer.class)
                .list();
    }
}
