package cn.petition.domain.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.audit.AuditCheckpoints;
import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditReport;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.audit.AuditVerification;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PetitionTest
class AuditChainIT {

    private static final UUID OFFICER = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
    private static final UUID ORGAN = UUID.fromString("0192f0c1-0000-7000-8000-000000000002");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditCheckpoints checkpoints;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @ResetDatabase
    void what_was_recorded_at_the_same_time_is_verified() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = IntStream.range(0, 200).<Callable<Void>>mapToObj(i -> () -> {
                transaction.executeWithoutResult(status -> {
                    trail.record(entry(i));
                    trail.record(AuditEntry.bySystem("SEND_REMINDER", "MATTER", i));
                });
                return null;
            }).toList();
            for (var done : desks.invokeAll(work)) {
                done.get();
            }
        } finally {
            desks.shutdown();
        }

        assertThat(checkpoints.take()).isPresent().get().asString().contains("记录 400 条");
        assertThat(checkpoints.take()).isEmpty();
        assertThat(verification.verify()).isEqualTo(new AuditReport(400, 1, List.of()));
        assertThat(jdbc.sql("select count(distinct chain) from audit_event").query(Long.class).single())
                .isGreaterThan(1);
    }

    @Test
    @ResetDatabase
    void a_record_stands_or_falls_with_its_transaction() {
        transaction.executeWithoutResult(status -> {
            trail.record(entry(1));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> trail.record(entry(2)));

        assertThat(verification.verify()).isEqualTo(new AuditReport(1, 0, List.of()));
    }

    @Test
    @ResetDatabase
    void a_changed_bit_is_found() {
        tamper("update audit_event set reason = '核对身分' where subject_id = '7'");

        assertThat(verification.verify().findings()).singleElement().asString().contains("与散列不符");
    }

    @Test
    @ResetDatabase
    void a_change_of_any_column_is_found() {
        trail.record(entry(7));
        assertThat(verification.verify().isIntact()).isTrue();
        for (String change : new String[] {
            "recorded_at = recorded_at + interval '1 microsecond'",
            "actor_id = gen_random_uuid()",
            "actor_id = null",
            "actor_organ_id = null",
            "action = 'READ'",
            "subject_type = 'MATTER'",
            "subject_id = '8'",
            "fields = '{phone}'",
            "fields = '{id_number,null}'",
            "reason = reason || ' '",
            "reason = null",
            "outcome = 'DONE '",
            "id = gen_random_uuid()",
        }) {
            assertThat(reportAfter("update audit_event set " + change).findings())
                    .as(change)
                    .isNotEmpty();
        }
        assertThat(verification.verify().isIntact()).isTrue();
    }

    @Test
    @ResetDatabase
    void a_deleted_row_is_found() {
        tamper("delete from audit_event where (chain, sequence) in "
                + "(select chain, max(sequence) - 1 from audit_event group by chain order by 2 desc limit 1)");

        assertThat(verification.verify().findings()).singleElement().asString().contains("缺少第");
    }

    @Test
    @ResetDatabase
    void two_exchanged_rows_are_found() {
        tamper("""
                with longest as (select chain from audit_event group by chain order by count(*) desc limit 1)
                update audit_event e set sequence = case sequence when 1 then -2 else -1 end
                from longest where e.chain = longest.chain and e.sequence in (1, 2);
                """, "update audit_event set sequence = -sequence where sequence < 0");

        assertThat(verification.verify().findings()).anySatisfy(finding -> assertThat(finding)
                .contains("与散列不符"));
    }

    @Test
    @ResetDatabase
    void a_cut_tail_is_found_although_the_head_was_set_back() {
        tamper("delete from audit_event e where sequence = (select max(sequence) from audit_event where chain = e.chain)",
                """
                update audit_chain_head h set sequence = e.sequence, hash = e.hash from audit_event e
                where e.chain = h.chain and e.sequence = (select max(sequence) from audit_event where chain = e.chain)
                """,
                """
                update audit_chain_head set sequence = 0, hash = decode(repeat('00', 32), 'hex')
                where chain not in (select chain from audit_event)
                """);

        assertThat(verification.verify().findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding)
                .contains("缺少检查点见过的"));
    }

    @Test
    @ResetDatabase
    void a_forged_checkpoint_is_found() {
        tamper("update audit_checkpoint set sequences[1] = 0");

        assertThat(verification.verify().findings()).anySatisfy(finding -> assertThat(finding)
                .contains("检查点 1 的签名"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_event set outcome = 'REFUSED'",
        "delete from audit_event",
        "truncate audit_event",
        "update audit_checkpoint set number = number + 1",
        "delete from audit_checkpoint",
        "truncate audit_checkpoint",
        "update audit_chain_head set sequence = sequence - 1",
        "update audit_chain_head set sequence = sequence + 2",
        "delete from audit_chain_head",
        "truncate audit_chain_head",
        "insert into audit_chain_head select chain, 0, hash from audit_chain_head where false "
                + "union all select 15, 0, decode(repeat('00', 32), 'hex')",
    })
    void the_tables_themselves_refuse_change(String statement) {
        trail.record(entry(1));
        checkpoints.take();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    private static AuditEntry entry(int subject) {
        return AuditEntry.done(OFFICER, ORGAN, "REVEAL_ID_NUMBER", "FILING_PARTY", subject)
                .withFields("id_number")
                .because("核对身份");
    }

    private void tamper(String... statements) {
        for (int i = 0; i < 100; i++) {
            trail.record(entry(i));
        }
        checkpoints.take();
        assertThat(verification.verify().isIntact()).isTrue();
        transaction.executeWithoutResult(status -> withoutTriggers(statements));
    }

    private void withoutTriggers(String... statements) {
        List<String> tables = List.of("audit_event", "audit_chain_head", "audit_checkpoint");
        tables.forEach(table -> jdbc.sql("alter table " + table + " disable trigger user").update());
        jdbc.sql("alter table audit_event drop constraint if exists audit_event_sequence_check").update();
        for (String statement : statements) {
            jdbc.sql(statement).update();
        }
        tables.forEach(table -> jdbc.sql("alter table " + table + " enable trigger user").update());
    }

    /** What the verification says while the change stands; afterwards it is taken back. */
    private AuditReport reportAfter(String statement) {
        return transaction.execute(status -> {
            withoutTriggers(statement);
            status.setRollbackOnly();
            return verification.verify();
        });
    }
}
