package cn.petition.workflow.workrecord;

import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.petition.ActionRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mechanisms that run, each once in a place, whoever keeps the record: a report counts places. */
@Component
class RecordedMechanisms {

    private final JdbcClient jdbc;

    RecordedMechanisms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be asked in a transaction, which then holds the place until its end.
     *
     * @throws ActionRefused when the mechanism is recorded for this place already
     */
    void ensureNew(MechanismKind mechanism, String place) {
        if (mechanism == MechanismKind.OTHER) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('mechanism ' || :place, 0))")
                .param("place", place)
                .query(row -> {});
        String known = known(mechanism, place);
        if (known != null) {
            throw new ActionRefused("MechanismOnceInAPlace", "该地的这项机制已经登记在“" + known + "”，不需要再次登记。", null);
        }
    }

    /** Number of the record by which the mechanism runs in this place. */
    @Nullable String known(MechanismKind mechanism, String place) {
        return jdbc.sql("""
                        select e.number from ledger_entry e
                        where e.kind = 'WORK_RECORD' and e.status = 'RECORDED' and e.place_code = :place
                            and e.facts ->> 'MECHANISM' = :mechanism limit 1""")
                .param("place", place)
                .param("mechanism", mechanism.name())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
